package org.huiyin.casework.web;

import java.util.Arrays;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.huiyin.office.StaffMember;
import org.huiyin.office.StaffMembers;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.Option;
import org.huiyin.shell.Page;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.LawWords;
import org.springframework.stereotype.Component;

/**
 * What can be chosen in the forms of the acts; templates ask it as {@code ${@actChoices.kinds()}}.
 */
@Component("actChoices")
final class Choices {

    private final LawWords law;
    private final StaffMembers staff;
    private final Page page;

    Choices(LawWords law, StaffMembers staff, Page page) {
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

    /** Those of an office who may be named lead official. */
    public List<Option> leads(String office) {
        return members(office, Set.of(Role.LEAD, Role.HEAD));
    }

    /** Those of an office who may be named handler. */
    public List<Option> handlers(String office) {
        return members(office, Set.of(Role.HANDLER));
    }

    /** All of an office. */
    public List<Option> members(String office) {
        return members(office, EnumSet.allOf(Role.class));
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

    /** The entries of a case, the latest first. */
    public List<Option> entries(CaseView view) {
        return view.timeline().stream()
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
                .map(member ->
                        new Option(member.publicId().value(), member.name(), roles(member.own())))
                .toList();
    }

    private String roles(Set<Role> roles) {
        return roles.stream().sorted().map(law::word).reduce((a, b) -> a + " · " + b).orElse("");
    }

    private <E extends Enum<E>> List<Option> words(E[] constants) {
        Function<E, Option> option = constant -> Option.of(constant.name(), law.word(constant));
        return Arrays.stream(constants).map(option).toList();
    }
}
