package org.huiyin.casework.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.huiyin.office.StaffMember;
import org.huiyin.office.StaffMembers;
import org.huiyin.petition.CaseFile;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Promised;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Option;
import org.huiyin.shell.Page;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.LawWords;
import org.huiyin.shell.law.Names;
import org.springframework.stereotype.Component;

/**
 * What can be chosen in the forms of the acts; templates ask it as {@code ${@actChoices.kinds()}}.
 */
@Component("actChoices")
final class Choices {

    private final LawWords law;
    private final Names names;
    private final StaffMembers staff;
    private final Page page;

    Choices(LawWords law, Names names, StaffMembers staff, Page page) {
        this.names = names;
        this.law = law;
        this.staff = staff;
        this.page = page;
    }

    /** Sentences that opinions often begin with. */
    public List<String> lines() {
        return numbered("casework.lines.", 3);
    }

    /** The articles that an opinion rests on in form, beside the law of the matter itself. */
    public List<String> snippets() {
        return numbered("casework.snippets.", 4);
    }

    private List<String> numbered(String key, int last) {
        return IntStream.rangeClosed(1, last).mapToObj(i -> page.say(Text.of(key + i))).toList();
    }

    public List<Option> hearingManners() {
        return words(HearingManner.values());
    }

    public List<Option> serviceManners() {
        return words(ServiceManner.values());
    }

    /** Each finding with what it means in law. */
    public List<Option> findings() {
        return Arrays.stream(Finding.values())
                .map(finding -> new Option(finding.name(), law.word(finding), law.meaning(finding)))
                .toList();
    }

    /** What an office is called. */
    public String office(OfficeId office) {
        return names.office(office);
    }

    /** Those of an office who may be named lead official. */
    public List<Option> leads(String office) {
        return members(office, Set.of(Role.LEAD, Role.HEAD));
    }

    /** Those of an office who may be named handler. */
    public List<Option> handlers(String office) {
        return members(office, Set.of(Role.HANDLER));
    }

    /** All of the offices before which a case is or was appealed. */
    List<Option> members(Matter matter) {
        return Stream.concat(
                        Stream.of(matter.office()),
                        matter.aftermath().appeals().stream().map(Appeal::office))
                .distinct()
                .flatMap(office -> members(office.code(), EnumSet.allOf(Role.class)).stream())
                .toList();
    }

    /** These members of staff. */
    List<Option> staff(List<StaffId> ids) {
        return ids.stream()
                .flatMap(id -> Stream.ofNullable(staff.byPublicIds(List.of(id)).get(id)))
                .map(this::option)
                .toList();
    }

    /** What an appeal can lead to, each with what it means. */
    List<Option> outcomes() {
        return Arrays.stream(AppealOutcome.values())
                .map(outcome ->
                        new Option(
                                outcome.name(),
                                law.word(outcome),
                                page.word("casework.outcome", outcome)))
                .toList();
    }

    /**
     * Promises of a case, each with its number and what was promised.
     *
     * @param numbers which
     */
    List<Option> promises(CaseFile file, List<Integer> numbers) {
        List<Promised> all = file.state().matter().aftermath().promises();
        return numbers.stream()
                .map(number ->
                        Option.of(
                                number.toString(),
                                number + ". " + AnswerState.what(all.get(number - 1), file)))
                .toList();
    }

    /** The requests of a case. */
    public List<Option> requests(CaseView view) {
        return view.requests().stream()
                .map(asked ->
                        new Option(
                                Integer.toString(asked.request().id()),
                                asked.request().id() + ". " + asked.request().text(),
                                law.word(asked.request().kind())))
                .toList();
    }

    /**
     * The entries of a case, the latest first.
     *
     * @param fit those that fit the act; empty for all
     */
    List<Option> entries(CaseView view, Optional<Set<Integer>> fit) {
        return view.timeline().stream()
                .filter(line -> fit.isEmpty() || fit.get().contains(line.entry().sequence()))
                .map(line ->
                        Option.of(
                                Integer.toString(line.entry().sequence()),
                                line.entry().sequence() + ". " + line.sentence()))
                .toList();
    }

    private List<Option> members(String office, Set<Role> wanted) {
        return staff.of(new OfficeId(office)).stream()
                .filter(StaffMember::active)
                .filter(member -> !Collections.disjoint(member.own(), wanted))
                .map(this::option)
                .toList();
    }

    private Option option(StaffMember member) {
        return new Option(member.publicId().value(), member.name(), roles(member.own()));
    }

    private String roles(Set<Role> roles) {
        return roles.stream().sorted().map(law::word).reduce((a, b) -> a + " · " + b).orElse("");
    }

    private <E extends Enum<E>> List<Option> words(E[] constants) {
        Function<E, Option> option = constant -> Option.of(constant.name(), law.word(constant));
        return Arrays.stream(constants).map(option).toList();
    }
}
