package org.huiyin.fuzz;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainAppeal;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.petition.PlainPeople;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.SpeakerRole;
import org.huiyin.procedure.StaffId;

/** Petitions that stand at different places of their way, each with an agent. */
final class CasesToTry {

    private static final int STAGES = 8;

    private final Petitions petitions;
    private final Mandates mandates;
    private final Town town;
    private final Town.Place place;
    private final LocalDate today;
    private final List<One> all = new ArrayList<>();

    CasesToTry(Town town, Petitions petitions, Mandates mandates, LocalDate today) {
        this.petitions = petitions;
        this.mandates = mandates;
        this.town = town;
        this.place = town.found();
        this.today = today;
    }

    /**
     * A petition.
     *
     * @param holder whoever holds the receipt
     */
    record One(Case file, Caller holder, String code, String agentCode) {

        String number() {
            return file.number().digits();
        }

        /** What whoever calls so may do now. */
        List<String> acts(Map<String, String> credential, Town.Colleague colleague) {
            Caller caller = credential.containsKey("Authorization") ? colleague.caller() : holder;
            return file.petitions()
                    .read(file.number(), caller)
                    .map(PetitionView::acts)
                    .orElse(List.of());
        }

        String version() {
            return Integer.toString(file.view(holder).version());
        }
    }

    /** Files so many of each stage. */
    CasesToTry file(int each) {
        for (int i = 0; i < each * STAGES; i++) {
            all.add(brought(i % STAGES));
        }
        return this;
    }

    /** One that stands at the end of that way. */
    One inReview() {
        return brought(STAGES - 1);
    }

    One any(Random random) {
        return all.get(random.nextInt(all.size()));
    }

    Town.Place place() {
        return place;
    }

    List<String> offices() {
        return place.staff().keySet().stream().map(OfficeId::code).sorted().toList();
    }

    List<String> staff() {
        return colleagues().map(one -> one.signedIn().publicId().value()).toList();
    }

    /** Everybody of the place, one for each office and role. */
    Stream<Town.Colleague> colleagues() {
        return Stream.of(place.bureau(), place.housing(), place.government())
                .flatMap(office -> Stream.of(Role.values()).map(role -> place.the(role, office)));
    }

    private One brought(int stage) {
        Filed filed =
                petitions.file(Town.claim(place.bureau()), Filer.petitioner(), Optional.empty());
        var file = new Case(petitions, filed.number());
        var holder = (Caller.Holder) town.holder(filed);
        String agent = agent(filed, holder);
        List<Runnable> way =
                List.of(
                        () -> {},
                        () -> by(file, Role.DISPATCHER, place.bureau(), transfer()),
                        () -> take(file),
                        () -> hear(file, holder),
                        () -> by(file, Role.HANDLER, place.housing(), draft()),
                        () -> sign(file),
                        () -> by(file, Role.CLERK, place.housing(), served()),
                        () -> file.as(holder).does(review()));
        way.subList(0, stage + 1).forEach(Runnable::run);
        return new One(file, holder, filed.receiptCode().digits(), agent);
    }

    private String agent(Filed filed, Caller.Holder holder) {
        var mandate =
                new Mandates.Mandate(
                        new PlainPeople.AddSpeaker(SpeakerRole.AGENT, "委托书", Optional.empty()),
                        Optional.of("演示受托人"));
        var press = new Mandates.Press(1, filed.number().digits());
        return mandates.give(filed.number(), holder, mandate, press, Alongside.NOTHING)
                .code()
                .orElseThrow()
                .digits();
    }

    private static void by(Case file, Town.Colleague colleague, PlainAct act) {
        file.by(colleague).does(act);
    }

    private void by(Case file, Role role, OfficeId office, PlainAct act) {
        by(file, place.the(role, office), act);
    }

    private PlainAct transfer() {
        return new PlainAct.Transfer(place.housing(), "属地管理");
    }

    private void take(Case file) {
        by(file, Role.HEAD, place.housing(), new PlainAct.Accept());
        by(file, Role.HEAD, place.housing(), new PlainAct.AppointLead(id(Role.LEAD)));
        by(file, Role.LEAD, place.housing(), new PlainAct.AppointHandler(id(Role.HANDLER)));
    }

    private StaffId id(Role role) {
        return place.the(role, place.housing()).signedIn().publicId();
    }

    private void hear(Case file, Caller holder) {
        var heard = new PlainAct.Hear(today, HearingManner.IN_PERSON, "听取陈述");
        by(file, Role.HANDLER, place.housing(), heard);
        file.as(holder).does(new PlainAct.ConfirmHearing(Optional.empty()));
        var looked = new PlainInquiry.Investigate(today, "查阅账目");
        by(file, Role.HANDLER, place.housing(), looked);
    }

    private static PlainAct draft() {
        return new PlainAct.DraftOpinion(
                List.of(
                        answer(new RequestId(1), Finding.SUPPORTED),
                        answer(new RequestId(2), Finding.EXPLAINED)));
    }

    private static PlainAct.Answer answer(RequestId request, Finding finding) {
        return new PlainAct.Answer(request, finding, "水费核算无误", "《城市供水条例》");
    }

    private void sign(Case file) {
        by(file, Role.LEAD, place.housing(), new PlainInquiry.CheckOpinion(true, "可签"));
        by(file, Role.HEAD, place.housing(), new PlainAct.SignOpinion());
    }

    private PlainAct served() {
        return new PlainAct.Serve(ServiceManner.POST, today, Optional.of("回执 1234"));
    }

    private static PlainAct review() {
        return new PlainAppeal.RequestReview("不服", Optional.empty(), Optional.empty());
    }
}
