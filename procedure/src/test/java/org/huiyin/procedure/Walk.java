package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;

/** One petition's life, led by chance from a seed: whoever comes along tries something. */
final class Walk {

    /** What brings a petition on, tried more often. */
    private static final Set<Class<? extends Act>> ONWARD =
            Set.of(
                    Act.Accept.class,
                    Act.AppointLead.class,
                    Act.Hear.class,
                    Act.ConfirmHearing.class,
                    Act.DraftOpinion.class,
                    Act.SignOpinion.class,
                    Act.Serve.class,
                    Act.OpenOpinion.class,
                    Act.Register.class,
                    AppealAct.RequestReview.class,
                    AppealAct.RequestReReview.class,
                    AppealAct.DecideLateness.class,
                    AppealAct.DraftReview.class,
                    AppealAct.SignReview.class,
                    AppealAct.ServeReview.class,
                    AppealAct.OpenReview.class,
                    AppealAct.ConsentToPublish.class,
                    AppealAct.Publish.class,
                    HandOverAct.ObjectToTransfer.class,
                    HandOverAct.AgreeToObjection.class,
                    HandOverAct.ConfirmTransfer.class,
                    InquiryAct.Investigate.class,
                    InquiryAct.CallHearing.class,
                    InquiryAct.RecordHearing.class,
                    PromiseAct.KeepPromise.class,
                    PromiseAct.ConfirmPromise.class);

    /** What leads nowhere or ends it, tried less often. */
    private static final Set<Class<? extends Act>> ASIDE =
            Set.of(
                    Act.Withdraw.class,
                    Act.Decline.class,
                    HandOverAct.ReferOut.class,
                    Act.FileNote.class,
                    Act.Supplement.class,
                    Act.Correct.class,
                    Act.Classify.class,
                    PeopleAct.RequestRecusal.class,
                    PeopleAct.AddSpeaker.class,
                    PeopleAct.Succeed.class,
                    InquiryAct.ExplainLaw.class,
                    InquiryAct.GiveHelp.class);

    private static final int TRIES = 40;

    final RulesProfile profile;
    final WorkCalendar calendar;
    final List<PetitionEvent> events = new ArrayList<>();
    Petition petition = Petition.unregistered();
    private final List<Class<? extends Act>> types;
    private final List<Class<? extends Act>> onward;
    private final Random random;
    private final RandomActs acts;
    private LocalDate today = Cast.day("2024-01-02");

    Walk(long seed, WorkCalendar calendar) {
        this(seed, calendar, ActNames.types());
    }

    /** A walk on which nobody thinks of anything but these. */
    Walk(long seed, WorkCalendar calendar, List<Class<? extends Act>> types) {
        this.calendar = calendar;
        this.types = types;
        List<Class<? extends Act>> some = types.stream().filter(ONWARD::contains).toList();
        onward = some.isEmpty() ? types : some;
        random = new Random(seed);
        acts = new RandomActs(random);
        profile = acts.any(Cast.NATIONAL, Cast.NATIONAL, Cast.LOCAL, Cast.COMPANY);
        today = today.plusDays(random.nextInt(366));
    }

    /** Somebody's try. */
    record Try(Class<? extends Act> type, Act act, Context context) {}

    /** Time goes by, and somebody thinks of something. */
    Try next() {
        int days = random.nextInt(12) == 0 ? random.nextInt(45) : random.nextInt(3);
        today = today.plusDays(days);
        Context context =
                new Context(
                        today,
                        acts.actor(petition, Neighbours.OFFICES),
                        profile,
                        calendar,
                        Neighbours.OFFICES);
        Class<? extends Act> type = type(context);
        return new Try(type, acts.act(type, petition, today), context);
    }

    /** Mostly something possible, so that the walk gets on; else anything. */
    private Class<? extends Act> type(Context context) {
        int choice = random.nextInt(10);
        Class<? extends Act> type = acts.any(types);
        for (int i = 0; i < TRIES && choice > 1; i++) {
            type = acts.any(choice > 3 && i < TRIES / 2 ? onward : types);
            if (possible(type, context) && (choice < 4 || !ASIDE.contains(type))) {
                return type;
            }
        }
        return type;
    }

    private boolean possible(Class<? extends Act> type, Context context) {
        boolean register = type.equals(Act.Register.class);
        return petition instanceof Petition.Registered registered
                ? !register && RuleBook.of(type).refusal(registered, context).isEmpty()
                : register;
    }

    /** It happens. */
    void goOn(PetitionEvent event) {
        petition = Procedure.evolve(petition, event);
        events.add(event);
    }

    /** One step without looking at it. */
    void step() {
        Try tried = next();
        if (Procedure.decide(petition, tried.act(), tried.context())
                instanceof Decision.Allowed(List<PetitionEvent> happened)) {
            happened.forEach(this::goOn);
        }
    }

    List<ClockCertificate> clocks() {
        return Procedure.clocks(petition, profile, calendar);
    }
}
