package org.huiyin.casework.web;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.office.Categories;
import org.huiyin.office.Profiles;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.ClockView;
import org.huiyin.petition.Entry;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Warned;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Request;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.law.Names;
import org.huiyin.vault.PetitionNumber;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Puts a case together for its page: names, days left, what may be done. */
@Component
class CaseViews {

    private final StaffNames staffNames;
    private final Names names;
    private final Categories categories;
    private final LegalTime time;
    private final CaseParts parts;

    /** The parts that have rules of their own. */
    @Component
    record CaseParts(ActLines acts, Timeline timeline, CaseState.Reader state, Profiles profiles) {}

    CaseViews(
            StaffNames staffNames,
            Names names,
            Categories categories,
            LegalTime time,
            CaseParts parts) {
        this.staffNames = staffNames;
        this.names = names;
        this.categories = categories;
        this.time = time;
        this.parts = parts;
    }

    CaseView of(CaseFile file, SignedIn reader) {
        PetitionView petition = file.view();
        Matter matter = file.state().matter();
        Map<String, String> people = staffNames.of(peopleIn(file));
        List<ClockLine> clocks = clocks(file, people);
        return new CaseView(
                petition,
                new PetitionNumber(petition.number()).toString(),
                matter.filing(),
                names.office(new OfficeId(petition.office())),
                category(petition),
                words(file.timeline().getFirst(), "place"),
                words(file.timeline().getFirst(), "narrative").orElse(""),
                requests(file),
                parts.timeline().of(file.timeline(), people),
                clocks,
                clocks.stream().filter(ClockLine::owedNow).findFirst(),
                petition.lead().map(people::get),
                petition.handler().map(people::get),
                file.opinion(),
                parts.acts().of(file, reader),
                parts.state().of(file, people),
                parts.profiles().byId(matter.profile()).orElseThrow());
    }

    private static List<String> peopleIn(CaseFile file) {
        PetitionView petition = file.view();
        Stream<String> authors =
                file.timeline().stream().flatMap(entry -> entry.by().staff().stream());
        Stream<String> granting =
                petition.clocks().stream()
                        .flatMap(clock -> clock.extendedBy().stream())
                        .flatMap(extension -> extension.by().stream());
        Stream<String> recused =
                file.state().matter().oversight().recusals().stream()
                        .map(recusal -> recusal.staff().value());
        return Stream.of(
                        petition.lead().stream(),
                        petition.handler().stream(),
                        authors,
                        granting,
                        recused)
                .flatMap(ids -> ids)
                .toList();
    }

    /** What runs first, what is due first at the top; then what is done. */
    private List<ClockLine> clocks(CaseFile file, Map<String, String> people) {
        LocalDate today = time.today();
        return file.view().clocks().stream()
                .sorted(
                        Comparator.comparing((ClockView clock) -> clock.done().isPresent())
                                .thenComparing(ClockView::lastDay))
                .map(clock ->
                        new ClockLine(
                                clock,
                                clock.done().isPresent()
                                        ? Optional.empty()
                                        : Optional.of(left(clock, today)),
                                clock.extendedBy()
                                        .flatMap(ClockView.ExtendedBy::by)
                                        .map(people::get),
                                warned(file, clock)))
                .toList();
    }

    /** The days on which whoever owes it was warned. */
    private static List<LocalDate> warned(CaseFile file, ClockView clock) {
        return file.warned().stream()
                .filter(warning ->
                        warning.clock() == clock.clock()
                                && warning.startedOn().equals(clock.startedOn()))
                .filter(warning ->
                        clock.owedBy().filter(warning.office().code()::equals).isPresent())
                .map(Warned::on)
                .distinct()
                .sorted()
                .toList();
    }

    private static DaysLeft left(ClockView clock, LocalDate today) {
        DaysLeft left = DaysLeft.until(clock.lastDay(), today);
        return clock.owedBy().isPresent() ? left : left.ofThePetitioner();
    }

    private List<String> category(PetitionView petition) {
        boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
        return petition.category().stream()
                .flatMap(code -> categories.path(code).stream())
                .map(category -> category.name(english))
                .toList();
    }

    private static List<AskedLine> requests(CaseFile file) {
        List<Request> asked = file.state().matter().requests();
        return file.view().requests().stream()
                .map(request ->
                        new AskedLine(
                                request,
                                Optional.of(asked.get(request.id() - 1).asked())
                                        .filter(kind -> kind != request.kind()),
                                answer(file, request.id())))
                .toList();
    }

    private static Optional<OpinionView.Answered> answer(CaseFile file, int request) {
        return file.opinion().stream()
                .flatMap(opinion -> opinion.findings().stream())
                .filter(answer -> answer.request() == request)
                .findFirst();
    }

    private static Optional<String> words(Entry entry, String name) {
        return entry.words().stream()
                .filter(said -> said.name().equals(name))
                .map(Entry.Said::text)
                .findFirst();
    }
}
