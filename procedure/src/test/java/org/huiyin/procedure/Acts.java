package org.huiyin.procedure;

import static org.huiyin.procedure.Cast.day;
import static org.huiyin.procedure.Cast.words;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Acts in few words, their data beside the point unless given. One file, so that a story finds all
 * of them by one import.
 */
final class Acts {

    static final Words REASON = words("the reason");
    static final Words TEXT = words("the text");
    static final Optional<Words> PAPER = Optional.of(words("the signed paper"));
    static final Optional<Words> NONE = Optional.empty();

    private Acts() {}

    /** An online filing with so many claims, received on that day. */
    static Act.Register register(OfficeId office, String receivedOn, int claims) {
        return new Act.Register(
                Channel.ONLINE,
                words("title"),
                words("narrative"),
                claims(claims),
                Optional.of("wages"),
                Optional.of(words("place")),
                office,
                List.of(),
                day(receivedOn),
                false,
                0);
    }

    /** A filing by paper or at the desk. */
    static Act.Register register(Channel channel, String receivedOn, boolean originalOnFile) {
        return new Act.Register(
                channel,
                words("title"),
                words("narrative"),
                claims(1),
                Optional.empty(),
                Optional.empty(),
                Cast.BUREAU,
                List.of(),
                day(receivedOn),
                originalOnFile,
                0);
    }

    /** A visit of many with so many representatives. */
    static Act.Register visit(String on, int representatives) {
        return new Act.Register(
                Channel.VISIT,
                words("title"),
                words("narrative"),
                claims(1),
                Optional.empty(),
                Optional.empty(),
                Cast.BUREAU,
                List.of(),
                day(on),
                false,
                representatives);
    }

    private static List<Act.Asked> claims(int claims) {
        return IntStream.rangeClosed(1, claims)
                .mapToObj(number -> new Act.Asked(words("request " + number), Kind.CLAIM))
                .toList();
    }

    static Act.Transfer transfer(OfficeId to) {
        return new Act.Transfer(to, REASON);
    }

    static Act.Assign assign(OfficeId to, String due) {
        return new Act.Assign(to, day(due), REASON);
    }

    static Act.Decline decline(DeclineReason reason) {
        return new Act.Decline(reason, words("the right forum"), TEXT);
    }

    static Act.Accept accept() {
        return new Act.Accept();
    }

    static Act.Classify classify(int request, Kind kind) {
        return new Act.Classify(new RequestId(request), kind, REASON);
    }

    static Act.AppointLead lead(Actor.Staff staff) {
        return new Act.AppointLead(staff.id());
    }

    static Act.AppointHandler handler(Actor.Staff staff) {
        return new Act.AppointHandler(staff.id());
    }

    static Act.FileNote note() {
        return new Act.FileNote(TEXT);
    }

    static Act.Supplement supplement() {
        return new Act.Supplement(TEXT);
    }

    static Act.Hear hear(String on) {
        return new Act.Hear(day(on), HearingManner.IN_PERSON, TEXT);
    }

    static Act.ConfirmHearing confirmHearing() {
        return new Act.ConfirmHearing(NONE);
    }

    static Act.RequestExtension requestExtension(int days) {
        return new Act.RequestExtension(days, REASON);
    }

    static Act.ApproveExtension approveExtension() {
        return new Act.ApproveExtension();
    }

    static Act.RefuseExtension refuseExtension() {
        return new Act.RefuseExtension(REASON);
    }

    /** A draft that finds these requests explained. */
    static Act.DraftOpinion draft(int... requests) {
        return new Act.DraftOpinion(Arrays.stream(requests).mapToObj(Acts::explained).toList());
    }

    private static Act.Answer explained(int request) {
        return new Act.Answer(
                new RequestId(request), Finding.EXPLAINED, words("facts"), words("law"));
    }

    static Act.SignOpinion sign() {
        return new Act.SignOpinion();
    }

    static Act.Serve serve(ServiceManner manner, String on) {
        return new Act.Serve(manner, day(on), manner == ServiceManner.ELECTRONIC ? NONE : PAPER);
    }

    static Act.OpenOpinion open() {
        return new Act.OpenOpinion();
    }

    static Act.Withdraw withdraw() {
        return new Act.Withdraw(NONE);
    }

    static Act.TakeBack takeBack() {
        return new Act.TakeBack();
    }

    static Act.Rate rate(int manner, int result) {
        return new Act.Rate(manner, result, NONE);
    }

    static Act.Close close(CloseGround ground) {
        return new Act.Close(ground);
    }

    static Act.Correct correct(int entry) {
        return new Act.Correct(entry, TEXT);
    }

    static Act.DraftOpinion supported(int... requests) {
        return new Act.DraftOpinion(
                Arrays.stream(requests)
                        .mapToObj(request ->
                                new Act.Answer(
                                        new RequestId(request),
                                        Finding.SUPPORTED,
                                        words("facts"),
                                        words("law")))
                        .toList());
    }

    static Act.FailService failService(ServiceManner manner, String on) {
        return new Act.FailService(manner, day(on), REASON);
    }

    static HandOverAct.ReferOut referOut(OtherProcedure procedure) {
        return new HandOverAct.ReferOut(procedure, Optional.empty(), words("the forum"), TEXT);
    }

    static HandOverAct.ReferOut referOut(OtherProcedure procedure, String since) {
        return new HandOverAct.ReferOut(
                procedure, Optional.of(day(since)), words("the forum"), TEXT);
    }

    static HandOverAct.Resume resume() {
        return new HandOverAct.Resume(REASON);
    }

    static HandOverAct.ObjectToTransfer object() {
        return new HandOverAct.ObjectToTransfer(REASON);
    }

    static HandOverAct.AgreeToObjection agree() {
        return new HandOverAct.AgreeToObjection(TEXT);
    }

    static HandOverAct.ConfirmTransfer confirmTransfer() {
        return new HandOverAct.ConfirmTransfer(TEXT);
    }

    static HandOverAct.Dispute dispute(int entry) {
        return new HandOverAct.Dispute(entry, TEXT, NONE);
    }

    static HandOverAct.SettleDispute settle(int entry, boolean granted) {
        return new HandOverAct.SettleDispute(entry, granted, TEXT);
    }

    static PeopleAct.RequestRecusal askRecusal(Actor.Staff staff) {
        return new PeopleAct.RequestRecusal(staff.id(), REASON);
    }

    static PeopleAct.DecideRecusal recuse(Actor.Staff staff, boolean recused) {
        return new PeopleAct.DecideRecusal(staff.id(), recused, REASON);
    }

    static PeopleAct.AddSpeaker speaker(SpeakerRole role) {
        return new PeopleAct.AddSpeaker(role, words("the mandate"), Optional.empty());
    }

    static PeopleAct.AddSpeaker speakerUntil(SpeakerRole role, LocalDate until) {
        return new PeopleAct.AddSpeaker(role, words("the mandate"), Optional.of(until));
    }

    static PeopleAct.EndMandate endMandate(int entry) {
        return new PeopleAct.EndMandate(entry, NONE);
    }

    static PeopleAct.Succeed succeed() {
        return new PeopleAct.Succeed(words("the certificate"));
    }

    static InquiryAct.OfferHearing offerHearing(String on) {
        return new InquiryAct.OfferHearing(
                day(on), HearingManner.IN_PERSON, words("the place they chose"));
    }

    static InquiryAct.AnswerOffer answerOffer(boolean accepts) {
        return new InquiryAct.AnswerOffer(accepts, TEXT);
    }

    static InquiryAct.Investigate investigate(String on) {
        return new InquiryAct.Investigate(day(on), TEXT);
    }

    static InquiryAct.CallHearing callHearing(String on) {
        return new InquiryAct.CallHearing(day(on), words("the hall"), words("the members"));
    }

    static InquiryAct.RecordHearing recordHearing(String on) {
        return new InquiryAct.RecordHearing(day(on), words("the minutes"));
    }

    static InquiryAct.CheckOpinion check(boolean passed) {
        return new InquiryAct.CheckOpinion(passed, TEXT);
    }

    static InquiryAct.GiveHelp help(String on) {
        return new InquiryAct.GiveHelp(day(on), words("what"), words("the outcome"));
    }

    static InquiryAct.ExplainLaw explainLaw() {
        return new InquiryAct.ExplainLaw(TEXT);
    }

    static ErrandAct.RequestContribution askContribution(OfficeId office, String due) {
        return new ErrandAct.RequestContribution(office, day(due), TEXT);
    }

    static ErrandAct.Contribute contribute(int entry) {
        return new ErrandAct.Contribute(entry, TEXT);
    }

    static ErrandAct.HoldMeeting meet(String on) {
        return new ErrandAct.HoldMeeting(day(on), words("the agenda"), words("the minutes"));
    }

    static ErrandAct.Instruct instruct(OfficeId office, String due) {
        return new ErrandAct.Instruct(office, day(due), TEXT);
    }

    static ErrandAct.ReportTask reportTask(int entry) {
        return new ErrandAct.ReportTask(entry, TEXT);
    }

    static MediationAct.OfferMediation offerMediation(boolean lawfulBody) {
        return new MediationAct.OfferMediation(lawfulBody, TEXT);
    }

    static MediationAct.ConsentToMediation consentToMediation() {
        return new MediationAct.ConsentToMediation(NONE);
    }

    static MediationAct.RecordAgreement agreement() {
        return new MediationAct.RecordAgreement(TEXT);
    }

    static MediationAct.SignAgreement signAgreement() {
        return new MediationAct.SignAgreement(NONE);
    }

    static MediationAct.FailMediation failMediation() {
        return new MediationAct.FailMediation(REASON);
    }

    static AppealAct.RequestReview requestReview() {
        return new AppealAct.RequestReview(TEXT, NONE, NONE);
    }

    static AppealAct.RequestReview requestReviewLate() {
        return new AppealAct.RequestReview(TEXT, Optional.of(REASON), NONE);
    }

    static AppealAct.RequestReReview requestReReview() {
        return new AppealAct.RequestReReview(TEXT, NONE, NONE);
    }

    static AppealAct.RequestReReview requestReReviewLate() {
        return new AppealAct.RequestReReview(TEXT, Optional.of(REASON), NONE);
    }

    static AppealAct.DecideLateness admit(boolean admitted) {
        return new AppealAct.DecideLateness(admitted, TEXT);
    }

    static AppealAct.ChangeFinding changeFinding(int request, Finding finding) {
        return new AppealAct.ChangeFinding(
                new RequestId(request), finding, words("other facts"), words("other law"));
    }

    static AppealAct.DraftReview draftReview(AppealOutcome outcome) {
        return new AppealAct.DraftReview(
                outcome, Optional.empty(), words("the facts"), words("the law"));
    }

    static AppealAct.DraftReview draftRevoke(String by) {
        return new AppealAct.DraftReview(
                AppealOutcome.REVOKE, Optional.of(day(by)), words("the facts"), words("the law"));
    }

    static AppealAct.DraftReview draftRedo(String by) {
        return new AppealAct.DraftReview(
                AppealOutcome.REDO, Optional.of(day(by)), words("the facts"), words("the law"));
    }

    static AppealAct.SignReview signReview() {
        return new AppealAct.SignReview();
    }

    static AppealAct.ServeReview serveReview(ServiceManner manner, String on) {
        return new AppealAct.ServeReview(
                manner, day(on), manner == ServiceManner.ELECTRONIC ? NONE : PAPER);
    }

    static AppealAct.OpenReview openReview() {
        return new AppealAct.OpenReview();
    }

    static AppealAct.ConsentToPublish consentToPublish() {
        return new AppealAct.ConsentToPublish(NONE);
    }

    static AppealAct.Publish publish() {
        return new AppealAct.Publish(TEXT);
    }

    static PromiseAct.Promise promise(int request, String due) {
        return new PromiseAct.Promise(new RequestId(request), Cast.WORKS, day(due), TEXT);
    }

    static PromiseAct.KeepPromise keep(int promise, String on) {
        return new PromiseAct.KeepPromise(promise, day(on), words("the proof"));
    }

    static PromiseAct.ConfirmPromise confirmPromise(int promise) {
        return new PromiseAct.ConfirmPromise(promise, NONE);
    }

    static PromiseAct.DisputePromise disputePromise(int promise) {
        return new PromiseAct.DisputePromise(promise, TEXT, NONE);
    }

    static PromiseAct.PlanFollowUp planCall(String on) {
        return new PromiseAct.PlanFollowUp(day(on), HearingManner.IN_PERSON);
    }

    static PromiseAct.FollowUp call(int entry, String on) {
        return new PromiseAct.FollowUp(entry, day(on), TEXT);
    }

    static SupervisionAct.OpenSupervision supervise(
            OfficeId office, SupervisionGround ground, String due) {
        return new SupervisionAct.OpenSupervision(office, ground, day(due), TEXT);
    }

    static SupervisionAct.AnswerSupervision answerSupervision(int entry) {
        return new SupervisionAct.AnswerSupervision(entry, TEXT);
    }

    static SupervisionAct.CloseSupervision closeSupervision(int entry) {
        return new SupervisionAct.CloseSupervision(entry, TEXT);
    }

    static SupervisionAct.Suggest suggest(SuggestionKind kind, OfficeId to, String due) {
        return new SupervisionAct.Suggest(kind, to, day(due), TEXT);
    }

    static SupervisionAct.AnswerSuggestion answerSuggestion(int entry, boolean adopted) {
        return new SupervisionAct.AnswerSuggestion(entry, adopted, TEXT);
    }

    static SupervisionAct.Lapse lapse() {
        return new SupervisionAct.Lapse();
    }

    static TieAct.Link link(String number) {
        return new TieAct.Link(new MatterNumber(number));
    }

    static TieAct.Join join(String number) {
        return new TieAct.Join(new MatterNumber(number));
    }

    static TieAct.Leave leave() {
        return new TieAct.Leave(NONE);
    }

    static TieAct.MarkUrgent markUrgent() {
        return new TieAct.MarkUrgent(REASON);
    }
}
