package org.huiyin.petition;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.huiyin.database.HuiyinTest;
import org.huiyin.procedure.CloseGround;
import org.huiyin.procedure.DeclineReason;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.springframework.core.env.Environment;

/** What is read follows from the events: rebuilt is live, and what was altered is found. */
@HuiyinTest
@Import(Town.class)
class RebuildTest {

    @Autowired private Town town;
    @Autowired private Petitions petitions;
    @Autowired private Rebuild rebuild;
    @Autowired private LegalTime time;
    @Autowired private Environment environment;

    @Test
    void rebuiltEqualsLiveAfterARandomWalkAndWhatWasAlteredIsFound() throws SQLException {
        Town.Place place = town.found();
        Random random = new Random(20261124);
        List<Filed> filed = new ArrayList<>();
        int done = 0;
        for (int i = 0; i < 20; i++) {
            filed.add(
                    petitions.file(
                            Town.claim(place.bureau()), Filer.petitioner(), Optional.empty()));
            done += walk(place, filed.getLast(), random);
        }
        assertThat(done).as("acts done").isGreaterThan(60);
        Rebuild.Report live = rebuild.check();
        assertThat(live.petitions()).isGreaterThanOrEqualTo(20);
        assertThat(live.events()).isGreaterThanOrEqualTo(20 + done);
        assertThat(live.sound()).as(live.toString()).isTrue();

        asOwner(
                filed.get(0),
                "update petition set status = 'CLOSED', lead = 'x', next_due = null where petition_id = '%s'");
        asOwner(
                filed.get(1),
                "update event set payload = replace(payload, 'ONLINE', 'LETTER') where sequence = 1 and petition_id = '%s'");
        asOwner(
                filed.get(2),
                "update event set recorded_at = recorded_at - interval '1 second' where sequence = 1 and petition_id = '%s'");
        Rebuild.Report altered = rebuild.check();
        assertThat(altered.differing()).containsExactly(filed.get(0).number());
        assertThat(altered.broken())
                .containsExactlyInAnyOrder(filed.get(1).number(), filed.get(2).number());
        assertThat(rebuild.rebuild().differing()).containsExactly(filed.get(0).number());
        assertThat(rebuild.check().differing()).isEmpty();
        assertThat(rebuild.check().broken()).hasSize(2);
    }

    private int walk(Town.Place place, Filed filed, Random random) {
        var file = new Case(petitions, filed.number());
        List<Caller> callers = new ArrayList<>(List.of(town.holder(filed)));
        for (Role role : List.of(Role.DISPATCHER, Role.HANDLER, Role.LEAD, Role.HEAD, Role.CLERK)) {
            callers.add(place.the(role, place.bureau()).caller());
            callers.add(place.the(role, place.housing()).caller());
        }
        int done = 0;
        for (int step = 0; step < 60; step++) {
            Caller caller = callers.get(random.nextInt(callers.size()));
            Optional<PetitionView> view = petitions.read(filed.number(), caller);
            if (view.isEmpty() || view.get().acts().isEmpty()) {
                continue;
            }
            String act = view.get().acts().get(random.nextInt(view.get().acts().size()));
            done += does(file.as(caller), act(act, place, random)) ? 1 : 0;
        }
        return done;
    }

    /** Somebody of another office cannot be appointed; the walk goes on. */
    private static boolean does(Case.By somebody, PlainAct act) {
        try {
            return somebody.tries(act) instanceof Outcome.Done;
        } catch (Problem unfit) {
            return false;
        }
    }

    private PlainAct act(String name, Town.Place place, Random random) {
        LocalDate today = time.today();
        return switch (name) {
            case "supplement" -> new PlainAct.Supplement("补充");
            case "transfer" ->
                    new PlainAct.Transfer(
                            random.nextBoolean() ? place.housing() : place.bureau(), "转送");
            case "assign" -> new PlainAct.Assign(place.housing(), today.plusDays(20), "交办");
            case "decline" -> new PlainAct.Decline(DeclineReason.PENDING_BELOW, "下级机关", "正在办理");
            case "accept" -> new PlainAct.Accept();
            case "classify" ->
                    new PlainAct.Classify(
                            new RequestId(1),
                            random.nextBoolean() ? Kind.SUGGESTION : Kind.REPORT,
                            "核对");
            case "appoint-lead" ->
                    new PlainAct.AppointLead(
                            place.the(Role.LEAD, place.housing()).signedIn().publicId());
            case "appoint-handler" ->
                    new PlainAct.AppointHandler(
                            place.the(Role.HANDLER, place.housing()).signedIn().publicId());
            case "note" -> new PlainAct.FileNote("记录");
            case "hear" -> new PlainAct.Hear(today, HearingManner.PHONE, "听取");
            case "confirm-hearing" -> new PlainAct.ConfirmHearing(Optional.empty());
            case "investigate" -> new PlainInquiry.Investigate(today, "查阅");
            case "request-extension" -> new PlainAct.RequestExtension(5, "复杂");
            case "approve-extension" -> new PlainAct.ApproveExtension();
            case "refuse-extension" -> new PlainAct.RefuseExtension("不必");
            case "draft-opinion" -> new PlainAct.DraftOpinion(List.of(answer(1), answer(2)));
            case "sign-opinion" -> new PlainAct.SignOpinion();
            case "serve" -> new PlainAct.Serve(ServiceManner.SIGNATURE, today, Optional.of("签收单"));
            case "withdraw" ->
                    random.nextInt(8) == 0
                            ? new PlainAct.Withdraw(Optional.empty())
                            : new PlainAct.Supplement("补充");
            case "take-back" -> new PlainAct.TakeBack(Optional.empty());
            case "rate" -> new PlainAct.Rate(3, 3, Optional.empty());
            case "close" -> new PlainAct.Close(CloseGround.APPEAL_TIME_OVER);
            case "correct" -> new PlainAct.Correct(1, "更正");
            default -> any(place, random).named(name, 12);
        };
    }

    private AnyAct any(Town.Place place, Random random) {
        return new AnyAct(
                random,
                time.today(),
                List.of(place.housing(), place.bureau(), place.labour()),
                List.of(place.the(Role.HANDLER, place.housing()).signedIn().publicId()));
    }

    private static PlainAct.Answer answer(int request) {
        return new PlainAct.Answer(new RequestId(request), Finding.EXPLAINED, "事实", "依据");
    }

    /** As somebody who got hold of the owner's password would. */
    private void asOwner(Filed filed, String sql) throws SQLException {
        UUID id = filed.number().petitionId();
        try (Connection connection =
                        DriverManager.getConnection(
                                environment.getRequiredProperty("huiyin.database.url"),
                                environment.getRequiredProperty("huiyin.database.owner.user"),
                                environment.getRequiredProperty("huiyin.database.owner.password"));
                Statement statement = connection.createStatement()) {
            statement.execute("set huiyin.petition = '" + id + "'");
            assertThat(statement.executeUpdate(sql.formatted(id))).isEqualTo(1);
        }
    }
}
