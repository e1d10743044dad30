package org.huiyin.sealing;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Town;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.springframework.context.ApplicationContext;

/** One of two towns with the same offices, the same people, and the same open petition. */
final class Parish {

    final Town.Place place;
    final Map<Role, Hired> housing = new EnumMap<>(Role.class);
    final Filed open;
    private final ApplicationContext program;
    private final Petitions petitions;

    /**
     * Founds the town.
     *
     * @param filing what somebody brings to its bureau
     */
    Parish(ApplicationContext program, Function<Town.Place, Filing> filing) {
        this.program = program;
        this.petitions = program.getBean(Petitions.class);
        this.place = program.getBean(Town.class).found();
        for (Role role :
                List.of(
                        Role.HEAD,
                        Role.LEAD,
                        Role.HANDLER,
                        Role.CLERK,
                        Role.DISPATCHER,
                        Role.SUPERVISOR,
                        Role.ANALYST)) {
            housing.put(role, TestStaff.in(program).hire(place.housing(), role));
        }
        open = petitions.file(filing.apply(place), Filer.petitioner(), Optional.empty());
        takenOn();
    }

    /**
     * What everybody in town may know: the claim comes to the housing office, which takes it on.
     */
    private void takenOn() {
        by(Role.DISPATCHER, new PlainAct.Transfer(place.housing(), "属地管理"));
        housing(Role.HEAD, new PlainAct.Accept());
        housing(Role.HEAD, new PlainAct.AppointLead(hired(Role.LEAD).member().publicId()));
        housing(Role.LEAD, new PlainAct.AppointHandler(hired(Role.HANDLER).member().publicId()));
        housing(
                Role.HANDLER,
                new PlainAct.Hear(
                        program.getBean(LegalTime.class).today(), HearingManner.PHONE, "已听取。"));
    }

    private void by(Role role, PlainAct act) {
        new Case(petitions, open.number()).by(place.the(role, place.bureau())).does(act);
    }

    private void housing(Role role, PlainAct act) {
        var staff = program.getBean(Accounts.class).byLogin(hired(role).login()).orElseThrow();
        new Case(petitions, open.number()).as(new Caller.Staff(staff.staff())).does(act);
    }

    Hired hired(Role role) {
        return Objects.requireNonNull(housing.get(role));
    }

    /** Takes out what differs between any two towns, any two petitions, any two moments. */
    String without(String seen, List<String> numbers) {
        String mark = place.government().code().replace("-gov", "");
        String same = seen.replace(mark, "MARK");
        List<String> all = new ArrayList<>(numbers);
        all.add(open.number().digits());
        for (String number : all) {
            same =
                    same.replace(number, "NUMBER")
                            .replace(
                                    number.replaceFirst("(..)(...)(...)(...)(.)", "$1-$2-$3-$4-$5"),
                                    "NUMBER");
        }
        for (Hired one : housing.values()) {
            same =
                    same.replace(one.member().publicId().value(), "STAFF")
                            .replace(one.member().name(), "STAFF")
                            .replace(one.login(), "STAFF");
        }
        for (Map<Role, Town.Colleague> office : place.staff().values()) {
            for (Town.Colleague one : office.values()) {
                same = same.replace(one.signedIn().publicId().value(), "STAFF");
            }
        }
        return same.replaceAll("name=\"(_csrf|key)\" value=\"[^\"]*\"", "TOKEN")
                // where else somebody is signed in
                .replaceAll("(?s)<table class=\"table dense\">.*?\"/account/password\"", "SESSIONS")
                .replaceAll("nonce=\"[^\"]*\"", "TOKEN")
                .replaceAll("_csrf\":\"[^\"]*\"", "TOKEN")
                .replaceAll("content=\"[A-Za-z0-9_-]{60,}\"", "TOKEN")
                .replaceAll("\\d{4}-\\d\\d-\\d\\dT[0-9:.]+Z?", "MOMENT")
                .replaceAll("\\d{1,2}:\\d{2}", "TIME");
    }
}
