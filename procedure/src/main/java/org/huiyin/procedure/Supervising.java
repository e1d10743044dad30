package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Supervision of offices (Art. 38–40, 43). A file opens by itself when a clock is missed, once for
 * each; only the supervising office closes it.
 */
final class Supervising {

    private Supervising() {}

    static List<Rule<?>> rules() {
        return List.of(
                rule(SupervisionAct.OpenSupervision.class, Rule.Gate.OPEN, Supervising::open),
                rule(
                        SupervisionAct.AnswerSupervision.class,
                        Supervising::mayAnswer,
                        Supervising::answer),
                rule(
                        SupervisionAct.CloseSupervision.class,
                        Supervising::mayClose,
                        Supervising::close),
                rule(SupervisionAct.Suggest.class, Rule.Gate.OPEN, Supervising::suggest),
                rule(
                        SupervisionAct.AnswerSuggestion.class,
                        Supervising::mayAnswerSuggestion,
                        Supervising::answerSuggestion),
                new Rule<>(
                        SupervisionAct.Lapse.class,
                        Standing::program,
                        Stages.ALL,
                        Rule.Gate.OPEN,
                        Supervising::lapse));
    }

    private static <A extends Act> Rule<A> rule(
            Class<A> act, Rule.Gate gate, Rule.Ruling<A> ruling) {
        return new Rule<>(act, Standing::anyOffice, Stages.ALL, gate, ruling);
    }

    private static Optional<Refusal> mayAnswer(Petition.Registered petition, Context context) {
        return NothingOpen.unless(
                petition.matter().oversight().files().stream()
                        .filter(SupervisionFile::open)
                        .map(file ->
                                petition.matter()
                                        .inCharge(file.opening().office(), context.offices()))
                        .anyMatch(context.actor()::actsFor));
    }

    private static Optional<Refusal> mayClose(Petition.Registered petition, Context context) {
        return NothingOpen.unless(
                petition.matter().oversight().files().stream()
                        .filter(SupervisionFile::open)
                        .flatMap(file -> file.opening().supervisor().stream())
                        .map(one -> petition.matter().inCharge(one, context.offices()))
                        .anyMatch(context.actor()::actsFor));
    }

    private static Optional<Refusal> mayAnswerSuggestion(
            Petition.Registered petition, Context context) {
        return NothingOpen.unless(
                petition.matter().oversight().suggestions().stream()
                        .filter(one -> one.answeredOn().isEmpty())
                        .map(one -> petition.matter().inCharge(one.to(), context.offices()))
                        .anyMatch(context.actor()::actsFor));
    }

    private static Decision open(
            Petition.Registered petition, SupervisionAct.OpenSupervision act, Context context) {
        OfficeId mine = office(context);
        if (!Superiors.supervises(mine, act.office(), context.offices())) {
            return Decision.refused(new Refusal.NotSupervising(act.office()));
        }
        return act.due().isAfter(context.today())
                ? Decision.allowed(
                        new SupervisionEvent.SupervisionOpened(
                                context.today(),
                                context.actor(),
                                act.office(),
                                Optional.of(mine),
                                act.ground(),
                                Optional.empty(),
                                Optional.empty(),
                                Optional.empty(),
                                act.due(),
                                Optional.of(act.text())))
                : Decision.refused(new Refusal.DayNotAhead(act.due()));
    }

    private static Decision answer(
            Petition.Registered petition, SupervisionAct.AnswerSupervision act, Context context) {
        Optional<SupervisionFile> file = openFile(petition, act.entry());
        if (file.isEmpty()) {
            return Decision.refused(new Refusal.NothingOpenThere(act.entry()));
        }
        OfficeId owes =
                petition.matter().inCharge(file.get().opening().office(), context.offices());
        return context.actor().actsFor(owes)
                ? Decision.allowed(
                        new SupervisionEvent.SupervisionAnswered(
                                context.today(), context.actor(), act.entry(), act.text()))
                : Decision.refused(new Refusal.OtherOfficeOwes(owes));
    }

    private static Decision close(
            Petition.Registered petition, SupervisionAct.CloseSupervision act, Context context) {
        Optional<SupervisionFile> file = openFile(petition, act.entry());
        if (file.isEmpty()) {
            return Decision.refused(new Refusal.NothingOpenThere(act.entry()));
        }
        Optional<OfficeId> supervisor =
                file.get()
                        .opening()
                        .supervisor()
                        .map(one -> petition.matter().inCharge(one, context.offices()));
        if (supervisor.filter(context.actor()::actsFor).isEmpty()) {
            return Decision.refused(new Refusal.OtherOfficeSupervises(supervisor));
        }
        return file.get().answeredOn().isEmpty()
                ? Decision.refused(new Refusal.SupervisionUnanswered(file.get().opening().due()))
                : Decision.allowed(
                        new SupervisionEvent.SupervisionClosed(
                                context.today(), context.actor(), act.entry(), act.text()));
    }

    private static Decision suggest(
            Petition.Registered petition, SupervisionAct.Suggest act, Context context) {
        boolean upward = act.kind() == SuggestionKind.POLICY;
        if (!upward && !Superiors.supervises(office(context), act.to(), context.offices())) {
            return Decision.refused(new Refusal.NotSupervising(act.to()));
        }
        return act.due().isAfter(context.today())
                ? Decision.allowed(
                        new SupervisionEvent.Suggested(
                                context.today(),
                                context.actor(),
                                act.kind(),
                                act.to(),
                                act.due(),
                                act.text()))
                : Decision.refused(new Refusal.DayNotAhead(act.due()));
    }

    private static Decision answerSuggestion(
            Petition.Registered petition, SupervisionAct.AnswerSuggestion act, Context context) {
        Optional<Suggestion> open =
                petition.matter().oversight().suggestions().stream()
                        .filter(one -> one.entry() == act.entry())
                        .filter(one -> one.answeredOn().isEmpty())
                        .findFirst();
        if (open.isEmpty()) {
            return Decision.refused(new Refusal.NothingOpenThere(act.entry()));
        }
        OfficeId owes = petition.matter().inCharge(open.get().to(), context.offices());
        return context.actor().actsFor(owes)
                ? Decision.allowed(
                        new SupervisionEvent.SuggestionAnswered(
                                context.today(),
                                context.actor(),
                                act.entry(),
                                act.adopted(),
                                act.text()))
                : Decision.refused(new Refusal.OtherOfficeOwes(owes));
    }

    /** A file for each clock that was missed and has none. */
    private static Decision lapse(
            Petition.Registered petition, SupervisionAct.Lapse act, Context context) {
        List<PetitionEvent> files = new ArrayList<>();
        for (ClockCertificate clock :
                new Clocks(petition, context.profile(), context.calendar()).all()) {
            if (missed(clock, context) && opensFile(petition, clock)) {
                files.add(opened(petition, clock, context));
            }
        }
        return files.isEmpty()
                ? Decision.refused(new Refusal.NothingLapsed())
                : new Decision.Allowed(files);
    }

    private static boolean missed(ClockCertificate clock, Context context) {
        return clock.owedBy().isPresent()
                && clock.doneOn().isEmpty()
                && context.today().isAfter(clock.lastDay());
    }

    /** Whether missing this clock is a breach that no file was opened for. */
    static boolean opensFile(Petition.Registered petition, ClockCertificate clock) {
        return ground(clock.clock()).isPresent()
                && petition.matter().oversight().files().stream()
                        .noneMatch(file -> file.isAbout(clock));
    }

    private static PetitionEvent opened(
            Petition.Registered petition, ClockCertificate clock, Context context) {
        OfficeId office = clock.owedBy().orElseThrow();
        return new SupervisionEvent.SupervisionOpened(
                context.today(),
                context.actor(),
                office,
                Superiors.supervisor(office, petition.matter(), context.offices()),
                ground(clock.clock()).orElseThrow(),
                Optional.of(clock.clock()),
                Optional.of(clock.startedOn()),
                Optional.of(clock.lastDay()),
                answerDay(context),
                Optional.empty());
    }

    /** The petitioner says that a promise was not carried out: a file, unless one is open. */
    static Stream<PetitionEvent> notCarriedOut(
            Petition.Registered petition, Promised promise, Context context) {
        ClockCertificate clock = clocks(petition, context).promise(promise);
        boolean open =
                petition.matter().oversight().files().stream()
                        .anyMatch(file -> file.open() && file.isAbout(clock));
        return open ? Stream.empty() : Stream.of(opened(petition, clock, context));
    }

    private static LaterClocks clocks(Petition.Registered petition, Context context) {
        return new LaterClocks(new Clocks(petition, context.profile(), context.calendar()));
    }

    private static LocalDate answerDay(Context context) {
        RulesProfile.Period period = context.profile().period(Clock.SUPERVISION_ANSWER);
        return context.calendar().lastDay(context.today(), period.length(), period.unit());
    }

    /** Why a missed clock is a breach; a right that was not used is none. */
    private static Optional<SupervisionGround> ground(Clock clock) {
        return switch (clock) {
            case DISPOSAL, NOTICE_DIRECT, NOTICE_REFERRED ->
                    Optional.of(SupervisionGround.NOT_TOLD);
            case OBJECTION_ANSWER -> Optional.of(SupervisionGround.PASSED_AROUND);
            case PROMISE -> Optional.of(SupervisionGround.NOT_CARRIED_OUT);
            case SUGGESTION_ANSWER -> Optional.of(SupervisionGround.SUGGESTION_IGNORED);
            case ASSIGNED_REPORT,
                    HANDLING,
                    REDO,
                    REVIEW,
                    RE_REVIEW,
                    CONTRIBUTION,
                    TASK,
                    FOLLOW_UP,
                    DISPUTE_ANSWER ->
                    Optional.of(SupervisionGround.LATE);
            case OBJECTION,
                    ASKING_FOR_REVIEW,
                    ASKING_FOR_RE_REVIEW,
                    JUDICIAL_CONFIRMATION,
                    SUPERVISION_ANSWER ->
                    Optional.empty();
        };
    }

    private static Optional<SupervisionFile> openFile(Petition.Registered petition, int entry) {
        return petition.matter().oversight().files().stream()
                .filter(file -> file.entry() == entry && file.open())
                .findFirst();
    }

    private static OfficeId office(Context context) {
        return ((Actor.Staff) context.actor()).office();
    }

    static Set<Status> stages() {
        return Stages.ALL;
    }

    static Petition.Registered evolve(Petition.Registered petition, SupervisionEvent event) {
        return petition.with(matter ->
                matter.withOversight(oversight -> evolve(oversight, event, matter.entries())));
    }

    private static Oversight evolve(Oversight oversight, SupervisionEvent event, int entry) {
        return switch (event) {
            case SupervisionEvent.SupervisionOpened e ->
                    oversight.withFiles(
                            Lists.plus(
                                    oversight.files(),
                                    new SupervisionFile(
                                            entry, e, Optional.empty(), Optional.empty())));
            case SupervisionEvent.SupervisionAnswered e ->
                    oversight.withFiles(
                            Lists.changed(
                                    oversight.files(),
                                    file -> file.entry() == e.entry(),
                                    file -> file.answered(e.on())));
            case SupervisionEvent.SupervisionClosed e ->
                    oversight.withFiles(
                            Lists.changed(
                                    oversight.files(),
                                    file -> file.entry() == e.entry(),
                                    file -> file.closed(e.on())));
            case SupervisionEvent.Suggested e ->
                    oversight.withSuggestions(
                            Lists.plus(
                                    oversight.suggestions(),
                                    new Suggestion(
                                            entry,
                                            ((Actor.Staff) e.by()).office(),
                                            e.to(),
                                            e.on(),
                                            e.due(),
                                            Optional.empty())));
            case SupervisionEvent.SuggestionAnswered e ->
                    oversight.withSuggestions(
                            Lists.changed(
                                    oversight.suggestions(),
                                    one -> one.entry() == e.entry(),
                                    one -> one.answered(e.on())));
        };
    }
}
