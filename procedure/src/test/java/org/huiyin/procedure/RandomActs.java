package org.huiyin.procedure;

import static org.huiyin.procedure.Acts.NONE;
import static org.huiyin.procedure.Acts.PAPER;
import static org.huiyin.procedure.Acts.REASON;
import static org.huiyin.procedure.Acts.TEXT;
import static org.huiyin.procedure.Cast.words;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;

/** Somebody who tries all sorts of acts, sensible ones and others, from a seed. */
final class RandomActs {

    static final List<OfficeId> OFFICES =
            List.of(
                    Cast.BUREAU,
                    Cast.WORKS,
                    Cast.LABOUR,
                    Cast.ROADS,
                    Cast.COUNTY,
                    Cast.PROVINCE,
                    Cast.ELSEWHERE,
                    Neighbours.COMMITTEE,
                    Neighbours.MERGED);

    private static final List<String> STAFF = List.of("first", "second", "third", "fourth");

    private final Random random;

    RandomActs(Random random) {
        this.random = random;
    }

    /** Mostly somebody who has a part in the case. */
    Actor actor(Petition petition, OfficeTree offices) {
        return switch (random.nextInt(14)) {
            case 0, 1, 2, 3 -> Cast.PETITIONER;
            case 4 -> any(Cast.DESK_CODE, new Actor.Petitioner(CodeKind.AGENT));
            case 5 -> Cast.PROGRAM;
            case 6 -> staff(any(OFFICES));
            case 7, 8 -> staff(any(beside(petition)));
            default -> staff(offices.today(atWork(petition)));
        };
    }

    private OfficeId atWork(Petition petition) {
        if (petition.status().isEmpty()) {
            return Cast.BUREAU;
        }
        Matter matter = petition.matter();
        Optional<OfficeId> above = matter.aftermath().appeal().map(Appeal::office);
        return switch (petition) {
            case Petition.InReview _ -> above.orElseThrow();
            case Petition.Final _ -> any(above.orElseThrow(), matter.office());
            default -> matter.office();
        };
    }

    /** Offices that owe something, or decide about something, beside the one at work. */
    private List<OfficeId> beside(Petition petition) {
        if (petition.status().isEmpty()) {
            return OFFICES;
        }
        Matter matter = petition.matter();
        return Stream.of(
                        Stream.of(Cast.COUNTY, Cast.BUREAU, matter.office()),
                        matter.hop().from().stream(),
                        matter.aftermath().appeals().stream().map(Appeal::office),
                        matter.inquiry().errands().stream().map(Errand::office),
                        matter.oversight().files().stream()
                                .flatMap(file -> file.opening().supervisor().stream()),
                        matter.oversight().suggestions().stream().map(Suggestion::to))
                .flatMap(offices -> offices)
                .toList();
    }

    private Actor.Staff staff(OfficeId office) {
        return Cast.staff(any(STAFF), office);
    }

    /** An act of that type; its data mostly make sense for this petition. */
    Act act(Class<? extends Act> type, Petition petition, LocalDate today) {
        Optional<Act> wild =
                random.nextInt(3) > 0
                        ? Optional.empty()
                        : wild(ActNames.of(type), today).or(() -> later(ActNames.of(type), today));
        return wild.orElseGet(() -> any(sensible(type, petition, today)));
    }

    private List<Act> sensible(Class<? extends Act> type, Petition petition, LocalDate today) {
        return switch (ActNames.of(type)) {
            case "register" -> List.of(register(today));
            case "appoint-lead", "appoint-handler", "request-recusal", "decide-recusal" ->
                    List.of(about(ActNames.of(type), new StaffId(any(STAFF))));
            default -> Tries.on(petition, today).of(type).<Act>map(act -> act).toList();
        };
    }

    private Act about(String name, StaffId staff) {
        return switch (name) {
            case "appoint-lead" -> new Act.AppointLead(staff);
            case "appoint-handler" -> new Act.AppointHandler(staff);
            case "request-recusal" -> new PeopleAct.RequestRecusal(staff, REASON);
            default -> new PeopleAct.DecideRecusal(staff, random.nextBoolean(), REASON);
        };
    }

    private Optional<Act> wild(String name, LocalDate today) {
        return Optional.ofNullable(
                switch (name) {
                    case "transfer" -> Acts.transfer(any(OFFICES));
                    case "assign" -> new Act.Assign(any(OFFICES), far(today), REASON);
                    case "classify" -> Acts.classify(1 + random.nextInt(3), any(Kind.values()));
                    case "hear" -> new Act.Hear(near(today), any(HearingManner.values()), TEXT);
                    case "confirm-hearing" -> new Act.ConfirmHearing(paper());
                    case "request-extension" -> Acts.requestExtension(random.nextInt(33) - 1);
                    case "draft-opinion" -> draft();
                    case "serve" ->
                            new Act.Serve(any(ServiceManner.values()), near(today), paper());
                    case "fail-service" ->
                            new Act.FailService(ServiceManner.POST, near(today), REASON);
                    case "rate" -> Acts.rate(random.nextInt(7), random.nextInt(7));
                    case "correct" -> Acts.correct(random.nextInt(12));
                    case "refer-out" ->
                            new HandOverAct.ReferOut(
                                    any(OtherProcedure.values()),
                                    any(Optional.empty(), Optional.of(near(today))),
                                    TEXT,
                                    TEXT);
                    case "dispute" -> new HandOverAct.Dispute(random.nextInt(9), TEXT, paper());
                    case "settle-dispute" ->
                            new HandOverAct.SettleDispute(random.nextInt(9), true, TEXT);
                    case "end-mandate" -> new PeopleAct.EndMandate(random.nextInt(9), paper());
                    case "offer-hearing" ->
                            new InquiryAct.OfferHearing(near(today), HearingManner.VIDEO, TEXT);
                    case "investigate" -> new InquiryAct.Investigate(near(today), TEXT);
                    case "call-hearing" -> new InquiryAct.CallHearing(far(today), TEXT, TEXT);
                    case "record-hearing" -> new InquiryAct.RecordHearing(near(today), TEXT);
                    case "give-help" -> new InquiryAct.GiveHelp(near(today), TEXT, TEXT);
                    default -> null;
                });
    }

    private Optional<Act> later(String name, LocalDate today) {
        RequestId request = new RequestId(1 + random.nextInt(3));
        int entry = random.nextInt(60);
        return Optional.ofNullable(
                switch (name) {
                    case "request-contribution" ->
                            new ErrandAct.RequestContribution(any(OFFICES), far(today), TEXT);
                    case "contribute" -> new ErrandAct.Contribute(entry, TEXT);
                    case "hold-meeting" -> new ErrandAct.HoldMeeting(near(today), TEXT, TEXT);
                    case "instruct" -> new ErrandAct.Instruct(any(OFFICES), far(today), TEXT);
                    case "report-task" -> new ErrandAct.ReportTask(entry, TEXT);
                    case "request-review" -> new AppealAct.RequestReview(TEXT, NONE, paper());
                    case "request-re-review" -> new AppealAct.RequestReReview(TEXT, NONE, paper());
                    case "change-finding" ->
                            new AppealAct.ChangeFinding(request, any(Finding.values()), TEXT, TEXT);
                    case "draft-review" ->
                            new AppealAct.DraftReview(
                                    any(AppealOutcome.values()),
                                    any(Optional.empty(), Optional.of(far(today))),
                                    TEXT,
                                    TEXT);
                    case "serve-review" ->
                            new AppealAct.ServeReview(
                                    any(ServiceManner.values()), near(today), paper());
                    case "promise" ->
                            new PromiseAct.Promise(request, any(OFFICES), far(today), TEXT);
                    case "keep-promise" ->
                            new PromiseAct.KeepPromise(random.nextInt(4), near(today), TEXT);
                    case "confirm-promise" ->
                            new PromiseAct.ConfirmPromise(random.nextInt(4), paper());
                    case "dispute-promise" ->
                            new PromiseAct.DisputePromise(random.nextInt(4), TEXT, paper());
                    case "plan-follow-up" ->
                            new PromiseAct.PlanFollowUp(far(today), HearingManner.VIDEO);
                    case "follow-up" -> new PromiseAct.FollowUp(entry, near(today), TEXT);
                    case "open-supervision" ->
                            new SupervisionAct.OpenSupervision(
                                    any(OFFICES),
                                    any(SupervisionGround.values()),
                                    far(today),
                                    TEXT);
                    case "answer-supervision" -> new SupervisionAct.AnswerSupervision(entry, TEXT);
                    case "close-supervision" -> new SupervisionAct.CloseSupervision(entry, TEXT);
                    case "suggest" ->
                            new SupervisionAct.Suggest(
                                    any(SuggestionKind.values()), any(OFFICES), far(today), TEXT);
                    case "answer-suggestion" ->
                            new SupervisionAct.AnswerSuggestion(entry, random.nextBoolean(), TEXT);
                    default -> null;
                });
    }

    private Act register(LocalDate today) {
        boolean wild = random.nextInt(6) == 0;
        return new Act.Register(
                any(Channel.values()),
                TEXT,
                TEXT,
                Stream.generate(() -> new Act.Asked(TEXT, any(Kind.values())))
                        .limit(wild ? random.nextInt(4) : 1 + random.nextInt(2))
                        .toList(),
                Optional.empty(),
                Optional.empty(),
                any(OFFICES),
                List.of(),
                wild ? near(today) : today,
                random.nextBoolean(),
                wild ? random.nextInt(7) : 0);
    }

    /** Some requests forgotten, unknown or twice. */
    private Act draft() {
        return new Act.DraftOpinion(
                Stream.generate(() -> 1 + random.nextInt(3))
                        .limit(random.nextInt(4))
                        .map(number ->
                                new Act.Answer(
                                        new RequestId(number),
                                        any(Finding.values()),
                                        words("facts"),
                                        words("law")))
                        .toList());
    }

    private LocalDate near(LocalDate today) {
        return today.plusDays(random.nextInt(6) - 4L);
    }

    private LocalDate far(LocalDate today) {
        return today.plusDays(random.nextInt(60) - 5L);
    }

    private Optional<Words> paper() {
        return random.nextBoolean() ? PAPER : NONE;
    }

    @SafeVarargs
    final <T> T any(T... things) {
        return things[random.nextInt(things.length)];
    }

    <T> T any(List<T> things) {
        return things.get(random.nextInt(things.size()));
    }
}
