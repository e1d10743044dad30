package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The entries read a second time, from the first to the last, for {@link SecondCount}: by a clerk
 * with a pencil, who notes what starts and what ends a period and changes the notes as they go. One
 * file, so that it can be read from the first entry to the last without the first reading.
 */
final class SecondReading {

    /** Where the case stands, as far as a period asks. */
    private enum At {
        OPEN,
        DECLINED,
        REFERRED,
        IN_REVIEW,
        IN_RE_REVIEW,
        WITHDRAWN,
        CLOSED
    }

    /** One office had it for a while. */
    static final class Stay {
        final OfficeId office;
        final boolean bureau;
        final LocalDate since;
        LocalDate cameOn;
        final Optional<OfficeId> passedBy;
        final Optional<LocalDate> report;
        Optional<LocalDate> objectedOn = Optional.empty();
        Optional<LocalDate> confirmedOn = Optional.empty();
        Optional<LocalDate> left = Optional.empty();

        private Stay(
                OfficeId office,
                boolean bureau,
                LocalDate since,
                Optional<OfficeId> passedBy,
                Optional<LocalDate> report) {
            this.office = office;
            this.bureau = bureau;
            this.since = since;
            this.cameOn = since;
            this.passedBy = passedBy;
            this.report = report;
        }

        private Stay again(LocalDate day) {
            Stay again = new Stay(office, bureau, since, passedBy, report);
            again.cameOn = day;
            return again;
        }
    }

    /** A paper that has to reach the petitioner. */
    static final class Paper {
        private Optional<LocalDate> laidOpen = Optional.empty();
        Optional<LocalDate> served = Optional.empty();
        private int servedBy;

        Optional<LocalDate> given() {
            return Stream.concat(laidOpen.stream(), served.stream()).sorted().findFirst();
        }
    }

    /** A review or re-review. */
    static final class Second {
        final AppealEvent.ReviewRequested request;
        final Paper paper = new Paper();
        Optional<LocalDate> turnedAway = Optional.empty();
        private Optional<AppealEvent.ReviewDrafted> draft = Optional.empty();
        private final List<Heard> hearings = new ArrayList<>();

        private Second(AppealEvent.ReviewRequested request) {
            this.request = request;
        }

        /** Days on which it was heard. */
        List<Away> heard() {
            return hearings.stream()
                    .flatMap(one -> one.day.stream())
                    .map(day -> new Away(day, day.plusDays(1)))
                    .toList();
        }
    }

    /** From the first day on nobody could go on; from the other on everybody could. */
    record Away(LocalDate from, LocalDate until) {}

    private static final class Heard {
        private Optional<LocalDate> day = Optional.empty();
    }

    /** An order to answer anew, and the paper that does. */
    record Order(LocalDate on, LocalDate by, Paper answer) {}

    /** Anything else that somebody owes, or may do, by a day. */
    static final class Duty {
        final Clock clock;
        final Optional<OfficeId> office;
        final LocalDate since;
        final Optional<LocalDate> due;
        Optional<LocalDate> done = Optional.empty();

        private Duty(
                Clock clock, Optional<OfficeId> office, LocalDate since, Optional<LocalDate> due) {
            this.clock = clock;
            this.office = office;
            this.since = since;
            this.due = due;
        }
    }

    final PetitionEvent.Registered filing;
    final List<Stay> stays = new ArrayList<>();
    final List<Paper> opinions = new ArrayList<>(List.of(new Paper()));
    final List<Order> orders = new ArrayList<>();
    final List<Second> appeals = new ArrayList<>();
    final List<Duty> duties = new ArrayList<>();
    Optional<LocalDate> acceptedOn = Optional.empty();
    int granted;
    final List<Away> withdrawals = new ArrayList<>();
    Optional<LocalDate> withdrawnOn = Optional.empty();

    private final Deque<At> at = new ArrayDeque<>(List.of(At.OPEN));
    private final Map<Integer, Duty> byEntry = new HashMap<>();
    private final Map<Integer, Duty> disputes = new HashMap<>();
    private final List<Promise> promises = new ArrayList<>();
    private final List<Heard> hearings = new ArrayList<>();
    private Optional<LocalDate> told = Optional.empty();
    private Optional<LocalDate> endedOn = Optional.empty();
    private int endedBy;
    private boolean lawfulBody;
    private At beforeAppeal = At.OPEN;
    private Optional<CloseGround> ground = Optional.empty();
    private int asked;

    private static final class Promise {
        private final RequestId request;
        private final Duty duty;
        private boolean confirmed;

        private Promise(RequestId request, Duty duty) {
            this.request = request;
            this.duty = duty;
        }
    }

    private SecondReading(PetitionEvent.Registered filing) {
        this.filing = filing;
        stays.add(
                new Stay(
                        filing.office(),
                        filing.bureau(),
                        filing.receivedOn(),
                        Optional.empty(),
                        Optional.empty()));
    }

    static SecondReading of(List<PetitionEvent> entries) {
        SecondReading reading = new SecondReading((PetitionEvent.Registered) entries.getFirst());
        for (int i = 1; i < entries.size(); i++) {
            reading.read(entries.get(i), i + 1);
        }
        return reading;
    }

    /** Whether the case has ended, or goes another way. */
    boolean over() {
        return switch (standing()) {
            case DECLINED, CLOSED, REFERRED -> true;
            default -> false;
        };
    }

    /** The first day on which any opinion reached the petitioner. */
    Optional<LocalDate> given() {
        return opinions.stream().flatMap(paper -> paper.given().stream()).sorted().findFirst();
    }

    /** The day on which the last office said what becomes of it. */
    Optional<LocalDate> disposed() {
        return told.or(() -> declined())
                .or(() -> standing() == At.REFERRED ? endedOn : Optional.empty());
    }

    Optional<LocalDate> declined() {
        return standing() == At.DECLINED ? endedOn : Optional.empty();
    }

    /** The stage, a withdrawal that can be taken back looked through. */
    private At standing() {
        return at.stream().filter(one -> one != At.WITHDRAWN).findFirst().orElseThrow();
    }

    private void now(At next) {
        at.pop();
        at.push(next);
    }

    private void read(PetitionEvent entry, int number) {
        switch (entry) {
            case PetitionEvent.Transferred e ->
                    moved(e, new Stay(e.to(), e.bureau(), e.on(), from(e), Optional.empty()));
            case PetitionEvent.Assigned e ->
                    moved(e, new Stay(e.to(), e.bureau(), e.on(), from(e), Optional.of(e.due())));
            case PetitionEvent.Accepted e -> {
                told = Optional.of(e.on());
                acceptedOn = acceptedOn.or(() -> Optional.of(e.on()));
            }
            case PetitionEvent.Declined e -> {
                endedOn = Optional.of(e.on());
                endedBy = number;
                now(At.DECLINED);
            }
            case PetitionEvent.ExtensionRequested e -> asked = e.days();
            case PetitionEvent.ExtensionApproved _ -> granted = asked;
            case PetitionEvent.OpinionLaidOpen e ->
                    opinions.getLast().laidOpen = Optional.of(e.on());
            case PetitionEvent.OpinionServed e -> {
                opinions.getLast().served = Optional.of(e.servedOn());
                opinions.getLast().servedBy = number;
                now(At.OPEN);
            }
            case PetitionEvent.Withdrawn e -> {
                withdrawnOn = Optional.of(e.on());
                at.push(At.WITHDRAWN);
            }
            case PetitionEvent.WithdrawalTakenBack e -> {
                withdrawals.add(new Away(withdrawnOn.orElseThrow(), e.on()));
                withdrawnOn = Optional.empty();
                at.pop();
            }
            case PetitionEvent.Closed e -> {
                ground = Optional.of(e.ground());
                withdrawnOn = Optional.empty();
                at.clear();
                at.push(At.CLOSED);
            }
            case HandOverEvent e -> readHandOver(e, number);
            case AppealEvent e -> readAppeal(e, number);
            case PromiseEvent e -> readPromise(e, number);
            default -> readBeside(entry, number);
        }
    }

    private static Optional<OfficeId> from(PetitionEvent entry) {
        return Optional.of(((Actor.Staff) entry.by()).office());
    }

    private void moved(PetitionEvent entry, Stay next) {
        stays.getLast().left = Optional.of(entry.on());
        stays.add(next);
    }

    private void readHandOver(HandOverEvent entry, int number) {
        switch (entry) {
            case HandOverEvent.Referred e -> {
                endedOn = Optional.of(e.on());
                endedBy = number;
                at.push(At.REFERRED);
            }
            case HandOverEvent.Resumed _ -> at.pop();
            case HandOverEvent.TransferObjected e -> {
                stays.getLast().objectedOn = Optional.of(e.on());
                stays.getLast().confirmedOn = Optional.empty();
            }
            case HandOverEvent.ObjectionAgreed e -> {
                Optional<Stay> before =
                        stays.reversed().stream()
                                .filter(stay -> stay.office.equals(e.office()))
                                .findFirst();
                moved(
                        e,
                        before.map(one -> one.again(e.on()))
                                .orElseGet(() ->
                                        new Stay(
                                                e.office(),
                                                e.bureau(),
                                                e.on(),
                                                Optional.empty(),
                                                Optional.empty())));
            }
            case HandOverEvent.TransferConfirmed e ->
                    stays.getLast().confirmedOn = Optional.of(e.on());
            case HandOverEvent.AcceptedBySilence e -> acceptedOn = Optional.of(e.on());
            case HandOverEvent.Disputed e ->
                    disputes.put(
                            e.entry(),
                            owes(number, Clock.DISPUTE_ANSWER, e.office(), e, Optional.empty()));
            case HandOverEvent.DisputeSettled e -> settled(e);
        }
    }

    private void settled(HandOverEvent.DisputeSettled e) {
        Optional.ofNullable(disputes.get(e.entry())).orElseThrow().done = Optional.of(e.on());
        Paper opinion = opinions.getLast();
        if (e.granted() && opinion.servedBy == e.entry()) {
            opinion.served = Optional.empty();
            if (ended(CloseGround.APPEAL_TIME_OVER) && !answeredAbove()) {
                now(At.OPEN);
            }
        } else if (e.granted() && reviewServedBy(e.entry()).isPresent()) {
            neverServed(reviewServedBy(e.entry()).get());
        } else if (e.granted() && endedBy == e.entry()) {
            comesBack();
        }
    }

    private Optional<Second> reviewServedBy(int entry) {
        return appeals.stream().filter(one -> one.paper.servedBy == entry).findFirst();
    }

    /** Unless it was sent back or appealed against, it is before the reviewing office again. */
    private void neverServed(Second review) {
        review.paper.served = Optional.empty();
        boolean goneOn =
                !review.equals(appeals.getLast())
                        || review.draft.filter(SecondReading::sendsBack).isPresent();
        boolean ended = standing() == At.CLOSED;
        boolean reopens = ended(CloseGround.APPEAL_TIME_OVER) || ended(CloseGround.RE_REVIEWED);
        if (!goneOn && (!ended || reopens)) {
            At back = review.request.level() == AppealLevel.REVIEW ? At.IN_REVIEW : At.IN_RE_REVIEW;
            boolean withdrawn = at.peek() == At.WITHDRAWN;
            at.removeFirstOccurrence(standing());
            at.addFirst(back);
            if (withdrawn) {
                at.removeFirstOccurrence(At.WITHDRAWN);
                at.addFirst(At.WITHDRAWN);
            }
        }
    }

    private boolean ended(CloseGround on) {
        return standing() == At.CLOSED && ground.filter(on::equals).isPresent();
    }

    private boolean answeredAbove() {
        return !appeals.isEmpty()
                && appeals.getLast().paper.served.isPresent()
                && appeals.getLast().draft.filter(draft -> !sendsBack(draft)).isPresent();
    }

    private void comesBack() {
        if (standing() == At.DECLINED) {
            now(At.OPEN);
        } else if (standing() == At.REFERRED) {
            at.removeFirstOccurrence(At.REFERRED);
        }
    }

    private void readAppeal(AppealEvent entry, int number) {
        switch (entry) {
            case AppealEvent.ReviewRequested e -> {
                beforeAppeal = standing();
                appeals.add(new Second(e));
                now(e.level() == AppealLevel.REVIEW ? At.IN_REVIEW : At.IN_RE_REVIEW);
            }
            case AppealEvent.LatenessDecided e -> {
                if (!e.admitted()) {
                    appeals.getLast().turnedAway = Optional.of(e.on());
                    now(beforeAppeal);
                }
            }
            case AppealEvent.ReviewDrafted e -> appeals.getLast().draft = Optional.of(e);
            case AppealEvent.ReviewSigned e -> signed(appeals.getLast(), e.on());
            case AppealEvent.ReviewLaidOpen e ->
                    appeals.getLast().paper.laidOpen = Optional.of(e.on());
            case AppealEvent.ReviewServed e -> {
                appeals.getLast().paper.served = Optional.of(e.servedOn());
                appeals.getLast().paper.servedBy = number;
                if (standing() == At.IN_REVIEW || standing() == At.IN_RE_REVIEW) {
                    now(At.OPEN);
                }
            }
            case AppealEvent.FindingChanged _,
                    AppealEvent.PublicationConsented _,
                    AppealEvent.OpinionPublished _ -> {}
        }
    }

    private void signed(Second appeal, LocalDate on) {
        AppealEvent.ReviewDrafted draft = appeal.draft.orElseThrow();
        if (sendsBack(draft)) {
            Paper answer = new Paper();
            opinions.add(answer);
            orders.add(new Order(on, draft.redoBy().orElseThrow(), answer));
            now(At.OPEN);
        }
    }

    private static boolean sendsBack(AppealEvent.ReviewDrafted draft) {
        return switch (draft.outcome()) {
            case REDO, REVOKE -> draft.redoBy().isPresent();
            case MAINTAIN, CHANGE -> false;
        };
    }

    private void readPromise(PromiseEvent entry, int number) {
        switch (entry) {
            case PromiseEvent.PromiseMade e -> promised(e, number);
            case PromiseEvent.PromiseKept e ->
                    promises.get(e.promise() - 1).duty.done = Optional.of(e.keptOn());
            case PromiseEvent.PromiseConfirmed e -> promises.get(e.promise() - 1).confirmed = true;
            case PromiseEvent.PromiseDisputed e ->
                    promises.get(e.promise() - 1).duty.done = Optional.empty();
            case PromiseEvent.FollowUpPlanned e ->
                    owes(
                            number,
                            Clock.FOLLOW_UP,
                            Optional.of(stays.getLast().office),
                            e,
                            Optional.of(e.plannedFor()));
            case PromiseEvent.FollowedUp e -> done(e.entry(), e.doneOn());
        }
    }

    private void promised(PromiseEvent.PromiseMade e, int number) {
        Promise made =
                new Promise(
                        e.request(),
                        owes(
                                number,
                                Clock.PROMISE,
                                Optional.of(e.office()),
                                e,
                                Optional.of(e.due())));
        for (int i = 0; i < promises.size(); i++) {
            Promise before = promises.get(i);
            if (before.request.equals(e.request()) && !before.confirmed) {
                duties.remove(before.duty);
                promises.set(i, made);
                return;
            }
        }
        promises.add(made);
    }

    private void readBeside(PetitionEvent entry, int number) {
        switch (entry) {
            case InquiryEvent.HearingCalled _ -> {
                hearings.add(new Heard());
                if (standing() == At.IN_RE_REVIEW) {
                    appeals.getLast().hearings.add(hearings.getLast());
                }
            }
            case InquiryEvent.HearingHeld e -> hearings.getLast().day = Optional.of(e.heldOn());
            case ErrandEvent.ContributionRequested e ->
                    owes(number, Clock.CONTRIBUTION, e.office(), e, e.due());
            case ErrandEvent.Contributed e -> done(e.entry(), e.on());
            case ErrandEvent.TaskSet e -> owes(number, Clock.TASK, e.office(), e, e.due());
            case ErrandEvent.TaskReported e -> done(e.entry(), e.on());
            case MediationEvent.MediationOffered e -> lawfulBody = e.lawfulBody();
            case MediationEvent.AgreementSigned e -> {
                if (lawfulBody) {
                    owes(
                            number,
                            Clock.JUDICIAL_CONFIRMATION,
                            Optional.empty(),
                            e,
                            Optional.empty());
                }
            }
            case SupervisionEvent.SupervisionOpened e ->
                    owes(number, Clock.SUPERVISION_ANSWER, e.office(), e, e.due());
            case SupervisionEvent.SupervisionAnswered e -> done(e.entry(), e.on());
            case SupervisionEvent.Suggested e ->
                    owes(number, Clock.SUGGESTION_ANSWER, e.to(), e, e.due());
            case SupervisionEvent.SuggestionAnswered e -> done(e.entry(), e.on());
            default -> {}
        }
    }

    private void owes(int number, Clock clock, OfficeId office, PetitionEvent by, LocalDate due) {
        owes(number, clock, Optional.of(office), by, Optional.of(due));
    }

    private Duty owes(
            int number,
            Clock clock,
            Optional<OfficeId> office,
            PetitionEvent by,
            Optional<LocalDate> due) {
        Duty duty = new Duty(clock, office, by.on(), due);
        duties.add(duty);
        byEntry.put(number, duty);
        return duty;
    }

    /** Done once; what comes again does not make it later. */
    private void done(int entry, LocalDate on) {
        Duty duty = Optional.ofNullable(byEntry.get(entry)).orElseThrow();
        duty.done = duty.done.or(() -> Optional.of(on));
    }
}
