package org.huiyin.procedure;

import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The acts of {@link Tries} beside the main way. Those that answer an entry try each open one. */
record LaterTries(Tries tries) {

    private static final MatterNumber OTHER = new MatterNumber("240000000017");
    private static final RequestId FIRST = new RequestId(1);

    Stream<? extends Act> handedOver(String name) {
        return switch (name) {
            case "refer-out" ->
                    Stream.of(OtherProcedure.LITIGATION, OtherProcedure.RECONSIDERATION)
                            .map(other ->
                                    new HandOverAct.ReferOut(
                                            other, Optional.of(tries.today()), TEXT, TEXT));
            case "resume" -> Stream.of(new HandOverAct.Resume(REASON));
            case "object-to-transfer" -> Stream.of(new HandOverAct.ObjectToTransfer(REASON));
            case "agree-to-objection" -> Stream.of(new HandOverAct.AgreeToObjection(TEXT));
            case "confirm-transfer" -> Stream.of(new HandOverAct.ConfirmTransfer(TEXT));
            case "dispute" ->
                    entries(LaterTries::disputable)
                            .boxed()
                            .map(entry -> new HandOverAct.Dispute(entry, TEXT, PAPER));
            case "settle-dispute" ->
                    entries(LaterTries::disputed)
                            .boxed()
                            .flatMap(entry ->
                                    Stream.of(true, false)
                                            .map(granted ->
                                                    new HandOverAct.SettleDispute(
                                                            entry, granted, TEXT)));
            case "request-recusal" ->
                    Stream.of(new PeopleAct.RequestRecusal(Cast.HANDLER.id(), REASON));
            case "decide-recusal" ->
                    Stream.of(true, false)
                            .map(yes ->
                                    new PeopleAct.DecideRecusal(Cast.HANDLER.id(), yes, REASON));
            case "add-speaker" ->
                    Arrays.stream(SpeakerRole.values())
                            .map(role -> new PeopleAct.AddSpeaker(role, TEXT, Optional.empty()));
            case "end-mandate" ->
                    entries(m -> m.ties().speakers().stream().mapToInt(Speaker::entry))
                            .mapToObj(entry -> new PeopleAct.EndMandate(entry, PAPER));
            case "succeed" -> Stream.of(new PeopleAct.Succeed(TEXT));
            default -> throw new AssertionError("an act that nobody tries: " + name);
        };
    }

    private static IntStream disputable(Matter matter) {
        return matter.oversight().contestable().stream()
                .mapToInt(Contestable::entry)
                .filter(entry ->
                        matter.oversight().disputes().stream()
                                .noneMatch(one -> one.entry() == entry));
    }

    private static IntStream disputed(Matter matter) {
        return matter.oversight().disputes().stream()
                .filter(one -> one.settledOn().isEmpty())
                .mapToInt(DisputedEntry::entry);
    }

    Stream<? extends Act> inquired(String name) {
        return switch (name) {
            case "offer-hearing" ->
                    Stream.of(new InquiryAct.OfferHearing(tries.in(3), HearingManner.PHONE, TEXT));
            case "answer-offer" -> Stream.of(new InquiryAct.AnswerOffer(false, TEXT));
            case "investigate" -> Stream.of(new InquiryAct.Investigate(tries.today(), TEXT));
            case "call-hearing" -> Stream.of(new InquiryAct.CallHearing(tries.in(10), TEXT, TEXT));
            case "record-hearing" -> Stream.of(new InquiryAct.RecordHearing(tries.today(), TEXT));
            case "check-opinion" ->
                    Stream.of(true, false).map(passed -> new InquiryAct.CheckOpinion(passed, TEXT));
            case "give-help" -> Stream.of(new InquiryAct.GiveHelp(tries.today(), TEXT, TEXT));
            case "explain-law" -> Stream.of(new InquiryAct.ExplainLaw(TEXT));
            case "request-contribution" ->
                    Stream.of(Cast.LABOUR, Cast.ROADS)
                            .map(office ->
                                    new ErrandAct.RequestContribution(office, tries.in(7), TEXT));
            case "contribute" ->
                    open(Clock.CONTRIBUTION).mapToObj(one -> new ErrandAct.Contribute(one, TEXT));
            case "hold-meeting" -> Stream.of(new ErrandAct.HoldMeeting(tries.today(), TEXT, TEXT));
            case "instruct" -> Stream.of(new ErrandAct.Instruct(Cast.LABOUR, tries.in(7), TEXT));
            case "report-task" ->
                    open(Clock.TASK).mapToObj(one -> new ErrandAct.ReportTask(one, TEXT));
            case "offer-mediation" ->
                    Stream.of(true, false).map(body -> new MediationAct.OfferMediation(body, TEXT));
            case "consent-to-mediation" -> Tries.papers().map(MediationAct.ConsentToMediation::new);
            case "record-agreement" -> Stream.of(new MediationAct.RecordAgreement(TEXT));
            case "sign-agreement" -> Tries.papers().map(MediationAct.SignAgreement::new);
            case "fail-mediation" -> Stream.of(new MediationAct.FailMediation(REASON));
            default -> throw new AssertionError("an act that nobody tries: " + name);
        };
    }

    private IntStream open(Clock clock) {
        return entries(matter ->
                matter.inquiry().errands().stream()
                        .filter(one -> one.clock() == clock && one.doneOn().isEmpty())
                        .mapToInt(Errand::entry));
    }

    Stream<? extends Act> answered(String name) {
        return switch (name) {
            case "request-review" ->
                    Tries.papers().map(paper -> new AppealAct.RequestReview(TEXT, PAPER, paper));
            case "request-re-review" ->
                    Tries.papers().map(paper -> new AppealAct.RequestReReview(TEXT, PAPER, paper));
            case "decide-lateness" ->
                    Stream.of(true, false).map(yes -> new AppealAct.DecideLateness(yes, TEXT));
            case "change-finding" ->
                    Stream.of(new AppealAct.ChangeFinding(FIRST, Finding.SUPPORTED, TEXT, TEXT));
            case "draft-review" ->
                    Stream.of(
                                    AppealOutcome.MAINTAIN,
                                    AppealOutcome.REVOKE,
                                    AppealOutcome.CHANGE,
                                    AppealOutcome.REDO,
                                    // more often, so that a walk gets to the end
                                    AppealOutcome.MAINTAIN,
                                    AppealOutcome.MAINTAIN)
                            .map(outcome ->
                                    new AppealAct.DraftReview(
                                            outcome, Optional.of(tries.in(50)), TEXT, TEXT));
            case "sign-review" -> Stream.of(new AppealAct.SignReview());
            case "serve-review" ->
                    Tries.manners()
                            .map(manner ->
                                    new AppealAct.ServeReview(
                                            manner,
                                            tries.today(),
                                            manner == ServiceManner.ELECTRONIC ? NONE : PAPER));
            case "open-review" -> Stream.of(new AppealAct.OpenReview());
            case "consent-to-publish" -> Tries.papers().map(AppealAct.ConsentToPublish::new);
            case "publish" -> Stream.of(new AppealAct.Publish(TEXT));
            case "promise" ->
                    Stream.of(
                            new PromiseAct.Promise(
                                    FIRST,
                                    tries.matter().map(Matter::office).orElse(Cast.WORKS),
                                    tries.in(7),
                                    TEXT));
            case "keep-promise" ->
                    promises().mapToObj(n -> new PromiseAct.KeepPromise(n, tries.today(), TEXT));
            case "confirm-promise" ->
                    promises().mapToObj(n -> new PromiseAct.ConfirmPromise(n, PAPER));
            case "dispute-promise" ->
                    promises().mapToObj(n -> new PromiseAct.DisputePromise(n, TEXT, PAPER));
            case "plan-follow-up" ->
                    Stream.of(new PromiseAct.PlanFollowUp(tries.in(10), HearingManner.PHONE));
            case "follow-up" ->
                    entries(m ->
                                    m.aftermath().calls().stream()
                                            .filter(one -> one.doneOn().isEmpty())
                                            .mapToInt(ReturnCall::entry))
                            .mapToObj(one -> new PromiseAct.FollowUp(one, tries.today(), TEXT));
            default -> throw new AssertionError("an act that nobody tries: " + name);
        };
    }

    private IntStream promises() {
        return entries(m -> IntStream.rangeClosed(1, m.aftermath().promises().size()));
    }

    Stream<? extends Act> supervised(String name) {
        return switch (name) {
            case "open-supervision" ->
                    Stream.of(
                            new SupervisionAct.OpenSupervision(
                                    tries.matter().map(Matter::office).orElse(Cast.WORKS),
                                    SupervisionGround.PERFUNCTORY,
                                    tries.in(10),
                                    TEXT));
            case "answer-supervision" ->
                    files().mapToObj(one -> new SupervisionAct.AnswerSupervision(one, TEXT));
            case "close-supervision" ->
                    files().mapToObj(one -> new SupervisionAct.CloseSupervision(one, TEXT));
            case "suggest" ->
                    Stream.of(
                            new SupervisionAct.Suggest(
                                    SuggestionKind.IMPROVE_WORK,
                                    tries.matter().map(Matter::office).orElse(Cast.WORKS),
                                    tries.in(30),
                                    TEXT));
            case "answer-suggestion" ->
                    entries(m ->
                                    m.oversight().suggestions().stream()
                                            .filter(one -> one.answeredOn().isEmpty())
                                            .mapToInt(Suggestion::entry))
                            .mapToObj(one -> new SupervisionAct.AnswerSuggestion(one, true, TEXT));
            case "lapse" -> Stream.of(new SupervisionAct.Lapse());
            case "link" -> Stream.of(new TieAct.Link(OTHER));
            case "join" -> Stream.of(new TieAct.Join(OTHER));
            case "leave" -> Tries.papers().map(TieAct.Leave::new);
            case "mark-urgent" -> Stream.of(new TieAct.MarkUrgent(REASON));
            default -> throw new AssertionError("an act that nobody tries: " + name);
        };
    }

    private IntStream files() {
        return entries(m ->
                m.oversight().files().stream()
                        .filter(SupervisionFile::open)
                        .mapToInt(SupervisionFile::entry));
    }

    /** Those entries; the first, where there are none. */
    private IntStream entries(Function<Matter, IntStream> which) {
        List<Integer> found =
                tries.matter()
                        .map(which)
                        .map(IntStream::boxed)
                        .map(Stream::toList)
                        .orElse(List.of());
        return found.isEmpty() ? IntStream.of(1) : found.stream().mapToInt(Integer::intValue);
    }
}
