package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import java.util.SequencedMap;
import java.util.SequencedSet;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * Every way a petition can go, found by trying representative acts from each situation it can be
 * in. First the main way, with changing hands and appeals; then, from one petition at each stage,
 * each group of acts beside it, so that the groups do not multiply.
 */
final class Exploration {

    /** One act that was allowed: from which stage, called what, to which stage. */
    record Step(Optional<Status> from, String act, Status to) {}

    /** A petition as it lies there on that day. */
    record Place(Petition petition, LocalDate today) {}

    private static final LocalDate START = Cast.day("2024-03-04");

    /** With somebody above whoever re-reviews, to whom a dispute about that goes. */
    private static final OfficeTree OFFICES = Cast.below(Cast.MINISTRY, Cast.PROVINCE);

    /** Waiting times that make a difference: none, or until rating opens and a month is over. */
    private static final List<Integer> WAITS = List.of(0, 35);

    /**
     * What the office does in handling and before a re-review, apart from what stands beside it.
     */
    private static final Set<Class<? extends Act>> HEARING =
            Set.of(
                    InquiryAct.Investigate.class,
                    InquiryAct.CallHearing.class,
                    InquiryAct.RecordHearing.class);

    private static final List<Set<Class<? extends Act>>> BESIDE =
            List.of(
                    Set.of(PeopleAct.class),
                    Set.of(InquiryAct.class, Act.DraftOpinion.class),
                    Set.of(ErrandAct.class),
                    Set.of(MediationAct.class, PromiseAct.class, Act.Close.class),
                    Set.of(SupervisionAct.class),
                    Set.of(TieAct.class, Act.TakeBack.class));

    /** What goes along from stage to stage. */
    private static final Set<Class<? extends Act>> LADING =
            Set.of(
                    PeopleAct.AddSpeaker.class,
                    ErrandAct.HoldMeeting.class,
                    ErrandAct.Instruct.class,
                    TieAct.Join.class);

    private static final Set<Class<? extends Act>> UNLADING =
            Set.of(
                    PeopleAct.EndMandate.class,
                    ErrandAct.RequestContribution.class,
                    ErrandAct.Contribute.class,
                    ErrandAct.ReportTask.class,
                    TieAct.Leave.class);

    /** All there is, explored once for all tests. */
    static final Exploration WHOLE = whole();

    private final SequencedSet<Step> steps = new LinkedHashSet<>();
    private final SequencedMap<String, Place> found = new LinkedHashMap<>();

    private Exploration() {}

    private static Exploration whole() {
        Exploration whole = new Exploration();
        Place start = new Place(Petition.unregistered(), START);
        whole.explore(List.of(start), Exploration::onTheMainWay, Situation::onTheMainWay);
        Map<Status, Place> typical = new LinkedHashMap<>();
        for (Place place : whole.found.values()) {
            typical.putIfAbsent(place.petition().status().orElseThrow(), place);
        }
        for (Set<Class<? extends Act>> group : BESIDE) {
            whole.explore(
                    typical.values(),
                    act -> group.stream().anyMatch(one -> one.isAssignableFrom(act)),
                    Situation::beside);
        }
        Place received = Objects.requireNonNull(typical.get(Status.RECEIVED));
        whole.explore(List.of(received), LADING::contains, Situation::lading);
        whole.explore(
                whole.found.values().stream()
                        .filter(place -> Situation.laden(place.petition()))
                        .limit(1)
                        .toList(),
                act -> onTheMainWay(act) || UNLADING.contains(act),
                Situation::underWay);
        return whole;
    }

    private static boolean onTheMainWay(Class<? extends Act> act) {
        return act.getEnclosingClass().equals(Act.class)
                || HandOverAct.class.isAssignableFrom(act)
                || AppealAct.class.isAssignableFrom(act)
                || HEARING.contains(act);
    }

    Set<Step> steps() {
        return steps;
    }

    /** Where it was tried, by stage; the empty stage is before registration. */
    List<Place> places(Optional<Status> stage) {
        return stage.isEmpty()
                ? List.of(new Place(Petition.unregistered(), START))
                : found.values().stream()
                        .filter(place -> place.petition().status().equals(stage))
                        .toList();
    }

    private void explore(
            Collection<Place> starts,
            Predicate<Class<? extends Act>> tried,
            Function<Petition, String> situation) {
        List<Class<? extends Act>> types = ActNames.types().stream().filter(tried).toList();
        Queue<Place> open = new ArrayDeque<>(starts);
        Set<String> visited = new HashSet<>();
        while (!open.isEmpty()) {
            Place from = open.remove();
            for (int wait : WAITS) {
                Place later = new Place(from.petition(), from.today().plusDays(wait));
                for (Petition next : after(later, types)) {
                    String here = situation.apply(next);
                    if (visited.add(here)) {
                        Place reached = new Place(next, later.today());
                        found.putIfAbsent(here, reached);
                        open.add(reached);
                    }
                }
            }
        }
    }

    /** What can be made of it on that day; where silence came first, that alone. */
    private List<Petition> after(Place place, List<Class<? extends Act>> types) {
        Optional<PetitionEvent> silence = silence(place);
        if (silence.isPresent()) {
            Petition accepted = Procedure.evolve(place.petition(), silence.get());
            steps.add(step(place.petition(), "lapse", accepted));
            return List.of(accepted);
        }
        List<Petition> all = new ArrayList<>();
        for (Actor actor : actors(place.petition())) {
            Context context = context(place, actor);
            types.stream()
                    .filter(type -> entitled(actor, type))
                    .filter(type -> mayBe(place.petition(), type, context))
                    .flatMap(type -> Tries.on(place.petition(), place.today()).of(type))
                    .forEach(act -> tried(place.petition(), act, context).ifPresent(all::add));
        }
        return all;
    }

    private static Optional<PetitionEvent> silence(Place place) {
        return place.petition() instanceof Petition.Registered registered
                ? HandOver.silence(registered, context(place, Cast.PROGRAM))
                : Optional.empty();
    }

    private static boolean mayBe(Petition petition, Class<? extends Act> type, Context context) {
        boolean register = type.equals(Act.Register.class);
        return petition instanceof Petition.Registered registered
                ? !register && RuleBook.of(type).refusal(registered, context).isEmpty()
                : register;
    }

    private Optional<Petition> tried(Petition petition, Act act, Context context) {
        if (!(Procedure.decide(petition, act, context)
                instanceof Decision.Allowed(List<PetitionEvent> events))) {
            return Optional.empty();
        }
        Petition next = petition;
        for (PetitionEvent event : events) {
            next = Procedure.evolve(next, event);
        }
        steps.add(step(petition, act.name(), next));
        return Optional.of(next);
    }

    private static Step step(Petition from, String act, Petition to) {
        return new Step(from.status(), act, to.status().orElseThrow());
    }

    /** What each type of act would meet, empty where it may be done. */
    static Map<Class<? extends Act>, Optional<Refusal>> refusals(
            Petition petition, Context context) {
        Map<Class<? extends Act>, Optional<Refusal>> answers = new LinkedHashMap<>();
        for (Class<? extends Act> act : ActNames.types()) {
            answers.put(act, Procedure.refusal(petition, act, context));
        }
        return answers;
    }

    static Context context(Place place, Actor actor) {
        return new Context(place.today(), actor, Cast.NATIONAL, Cast.CALENDAR, OFFICES);
    }

    /** Whether somebody like that may attempt it at all. */
    static boolean entitled(Actor actor, Class<? extends Act> type) {
        return switch (actor) {
            case Actor.Staff _ -> !Permissions.roles(type).isEmpty();
            case Actor.Petitioner _ -> Permissions.petitionerMay(type);
            case Actor.Program _ ->
                    type.equals(SupervisionAct.Lapse.class) || type.equals(Act.Close.class);
        };
    }

    /** Two where one drafts and the other signs, one of each other office that has a part in it. */
    static List<Actor> actors(Petition petition) {
        SequencedSet<Actor> actors = new LinkedHashSet<>(List.of(Cast.PETITIONER, Cast.PROGRAM));
        if (petition.status().isPresent()) {
            Matter matter = petition.matter();
            matter.hop()
                    .from()
                    .ifPresent(from -> actors.add(Cast.staff("one of " + from.code(), from)));
            Stream.of(
                            Stream.of(matter.office()),
                            matter.aftermath().appeal().map(Appeal::office).stream(),
                            matter.oversight().disputes().stream()
                                    .flatMap(one -> one.office().stream()))
                    .flatMap(offices -> offices)
                    .flatMap(at ->
                            Stream.of("one of ", "other of ")
                                    .map(id -> Cast.staff(id + at.code(), at)))
                    .forEach(actors::add);
        }
        Stream.of(Cast.BUREAU, Cast.COUNTY, Cast.LABOUR)
                .map(office -> Cast.staff("one of " + office.code(), office))
                .forEach(actors::add);
        return List.copyOf(actors);
    }
}
