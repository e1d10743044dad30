package org.huiyin.portal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.petition.Town;
import org.huiyin.procedure.DeclineReason;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Web;
import org.huiyin.shell.browser.Browser;
import org.springframework.context.ApplicationContext;

/** A petition that somebody follows, and the offices that act on it behind the pages. */
final class Followed {

    final Town.Place place;
    final Filed filed;
    final Case file;
    final Caller petitioner;
    private final LegalTime time;

    private Followed(ApplicationContext program, Town.Place place, Filer filer, OfficeId receiver) {
        Town town = program.getBean(Town.class);
        Petitions petitions = program.getBean(Petitions.class);
        this.place = place;
        this.time = program.getBean(LegalTime.class);
        this.filed = petitions.file(Town.claim(receiver), filer, Optional.empty());
        this.file = new Case(petitions, filed.number());
        this.petitioner = town.holder(filed);
    }

    /** Filed by the petitioner, who has a code of their own. */
    static Followed filed(ApplicationContext program) {
        Town.Place place = program.getBean(Town.class).found();
        return new Followed(program, place, Filer.petitioner(), place.bureau());
    }

    /** Filed with an office that has nothing to do with it, and says where to go. */
    static Followed declined(ApplicationContext program) {
        Town.Place place = program.getBean(Town.class).found();
        Followed followed = new Followed(program, place, Filer.petitioner(), place.housing());
        followed.housing(
                Role.HEAD,
                new PlainAct.Decline(DeclineReason.OUTSIDE_SYSTEM, "县自来水公司", "由企业依合同处理"));
        return followed;
    }

    /** Registered at a desk, which printed the code. */
    static Followed atTheDesk(ApplicationContext program) {
        Town.Place place = program.getBean(Town.class).found();
        Town.Colleague clerk = place.the(Role.CLERK, place.bureau());
        return new Followed(program, place, Filer.staff(clerk.signedIn()), place.bureau());
    }

    Followed inHandling() {
        by(Role.DISPATCHER, place.bureau(), new PlainAct.Transfer(place.housing(), "属地管理"));
        housing(Role.HEAD, new PlainAct.Accept());
        housing(Role.HEAD, new PlainAct.AppointLead(who(Role.LEAD).signedIn().publicId()));
        housing(Role.LEAD, new PlainAct.AppointHandler(who(Role.HANDLER).signedIn().publicId()));
        return this;
    }

    Followed extended() {
        housing(Role.HANDLER, new PlainAct.RequestExtension(10, "需要核对抄表记录"));
        housing(Role.HEAD, new PlainAct.ApproveExtension());
        return this;
    }

    Followed heard() {
        housing(Role.HANDLER, new PlainAct.Hear(time.today(), HearingManner.PHONE, "改造后水费翻倍，未公示。"));
        return this;
    }

    /** Answered, and the reply signed. */
    Followed signed() {
        heard();
        file.as(petitioner).does(new PlainAct.ConfirmHearing(Optional.empty()));
        return drafted();
    }

    /** The same for whoever has a desk's code only, and confirms on paper at another office. */
    Followed signedAfterPaper() {
        heard();
        by(Role.CLERK, place.bureau(), new PlainAct.ConfirmHearing(Optional.of("确认书，存信访局")));
        return drafted();
    }

    private Followed drafted() {
        housing(Role.HANDLER, new PlainInquiry.Investigate(time.today(), "查看了抄表记录。"));
        housing(
                Role.HANDLER,
                new PlainAct.DraftOpinion(
                        List.of(
                                answer(1, Finding.SUPPORTED, "多计水费属实"),
                                answer(2, Finding.EXPLAINED, "账目已在公告栏公布"))));
        housing(Role.HEAD, new PlainAct.SignOpinion());
        return this;
    }

    private static PlainAct.Answer answer(int request, Finding finding, String facts) {
        return new PlainAct.Answer(new RequestId(request), finding, facts, "《价格法》第十三条");
    }

    /** To be opened by the petitioner themselves. */
    Followed laidOpen() {
        housing(
                Role.HANDLER,
                new PlainAct.Serve(ServiceManner.ELECTRONIC, time.today(), Optional.empty()));
        return this;
    }

    Followed servedOnPaper() {
        housing(
                Role.HANDLER,
                new PlainAct.Serve(ServiceManner.SIGNATURE, time.today(), Optional.of("签收单")));
        return this;
    }

    void housing(Role role, PlainAct act) {
        by(role, place.housing(), act);
    }

    void bureau(Role role, PlainAct act) {
        by(role, place.bureau(), act);
    }

    /** The office above the one that answers, which reviews. */
    void reviewer(Role role, PlainAct act) {
        by(role, place.government(), act);
    }

    private void by(Role role, OfficeId office, PlainAct act) {
        file.by(place.the(role, office)).does(act);
    }

    Town.Colleague who(Role role) {
        return place.the(role, place.housing());
    }

    /** Where the petitioner follows it. */
    String path() {
        return "/track/" + filed.number().digits();
    }

    /** Opens it as the petitioner does, with number and code. */
    Browser in(Browser browser) {
        browser.open("/track");
        browser.find("[name=number]").sendKeys(filed.number().toString());
        browser.find("[name=code]").sendKeys(filed.receiptCode().printed());
        return browser.leave(() -> browser.find("main form button").click());
    }

    /** The same without eyes. */
    void in(Web web) {
        web.submit(
                "/track",
                "/track",
                Map.of("number", filed.number().digits(), "code", filed.receiptCode().digits()));
    }
}
