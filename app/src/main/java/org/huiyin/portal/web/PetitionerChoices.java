package org.huiyin.portal.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.petition.ActPart;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.PetitionView;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Speaker;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Dates;
import org.huiyin.shell.Option;
import org.huiyin.shell.law.LawWords;
import org.springframework.stereotype.Component;

/** What the petitioner can choose from in the form of an act: only what the act fits. */
@Component
class PetitionerChoices {

    private final PortalWords portal;
    private final LawWords law;
    private final Dates dates;

    PetitionerChoices(PortalWords portal, LawWords law, Dates dates) {
        this.portal = portal;
        this.law = law;
        this.dates = dates;
    }

    /** What can be chosen for a part; empty where it is typed. */
    Optional<List<Option>> of(String act, ActPart part, CaseFile file) {
        if (part.request()) {
            return Optional.of(file.view().requests().stream().map(this::request).toList());
        }
        if (act.equals("rate") && part.number()) {
            return Optional.of(portal.marks());
        }
        return switch (part.name()) {
            case "entry" -> Optional.of(entries(act, file));
            case "promise" -> Optional.of(promises(act, file));
            case "staff" -> Optional.of(officials(file));
            default -> Optional.empty();
        };
    }

    /** The entries that the act can be about, the latest first. */
    private List<Option> entries(String act, CaseFile file) {
        Matter matter = file.state().matter();
        List<Integer> fitting =
                act.equals("end-mandate")
                        ? matter.ties().speakers().stream().map(Speaker::entry).toList()
                        : Course.contestable(matter);
        return file.timeline().reversed().stream()
                .filter(entry -> fitting.contains(entry.sequence()))
                .map(entry ->
                        new Option(
                                Integer.toString(entry.sequence()),
                                law.happened(entry.type(), entry.facts()),
                                dates.day(entry.on())))
                .toList();
    }

    private List<Option> promises(String act, CaseFile file) {
        return Course.of(file).promises().stream()
                .filter(line ->
                        act.equals("confirm-promise") ? line.confirmable() : line.disputable())
                .map(line ->
                        new Option(
                                Integer.toString(line.promise().id()),
                                portal.promise(line),
                                dates.day(line.promise().lastDay())))
                .toList();
    }

    /** Those who work on the case or did something in it, and do not keep out already. */
    private List<Option> officials(CaseFile file) {
        Stream<String> named =
                Stream.of(file.view().lead(), file.view().handler()).flatMap(Optional::stream);
        Stream<String> acted =
                file.timeline().reversed().stream()
                        .map(entry -> entry.by().staff())
                        .flatMap(Optional::stream);
        List<String> out =
                file.state().matter().oversight().recused().stream().map(StaffId::value).toList();
        return Stream.concat(named, acted)
                .distinct()
                .filter(id -> !out.contains(id))
                .map(id -> Option.of(id, portal.staff(id)))
                .toList();
    }

    private Option request(PetitionView.RequestView request) {
        return new Option(
                Integer.toString(request.id()),
                request.id() + ". " + request.text(),
                law.word(request.kind()));
    }
}
