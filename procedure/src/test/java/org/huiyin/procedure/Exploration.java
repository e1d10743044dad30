package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Every way a petition can go, found by trying representative acts from each situation it can be
 * in. Two petitions are in the same situation when the law cannot tell them apart by stage, lead,
 * hearing, extension, opinion, and how often they were passed on.
 */
final class Exploration {

    /** One act that was allowed: from which stage, called what, to which stage. */
    record Step(Optional<Status> from, String act, Status to) {}

    private record Place(Petition petition, LocalDate today) {}

    private static final LocalDate START = Cast.day("2024-03-04");

    /** Waiting times that make a difference: none, until rating opens, until a month is over. */
    private static final List<Integer> WAITS = List.of(0, 8, 35);

    private final Set<Step> steps = new LinkedHashSet<>();
    private final Set<String> visited = new HashSet<>();
    private final Queue<Place> open = new ArrayDeque<>();

    private Exploration() {}

    /** All steps there are. */
    static Set<Step> steps() {
        Exploration exploration = new Exploration();
        exploration.open.add(new Place(Petition.unregistered(), START));
        while (!exploration.open.isEmpty()) {
            exploration.from(exploration.open.remove());
        }
        return exploration.steps;
    }

    private void from(Place place) {
        for (int wait : WAITS) {
            LocalDate today = place.today().plusDays(wait);
            for (Class<? extends Act> type : ActNames.types()) {
                acts(type, today).forEach(act -> tried(place.petition(), act, today));
            }
        }
    }

    private void tried(Petition petition, Act act, LocalDate today) {
        for (Actor actor : actors(petition)) {
            Context context = new Context(today, actor, Cast.NATIONAL, Cast.CALENDAR, Cast.OFFICES);
            if (Procedure.decide(petition, act, context)
                    instanceof Decision.Allowed(List<PetitionEvent> events)) {
                Petition next = petition;
                for (PetitionEvent event : events) {
                    next = Procedure.evolve(next, event);
                }
                steps.add(new Step(petition.status(), act.name(), next.status().orElseThrow()));
                if (visited.add(situation(next))) {
                    open.add(new Place(next, today));
                }
            }
        }
    }

    private static List<Actor> actors(Petition petition) {
        OfficeId office = petition.status().isPresent() ? petition.matter().office() : Cast.BUREAU;
        return List.of(Cast.staff("handler", office), Cast.staff("head", office), Cast.PETITIONER);
    }

    private static Stream<Act> acts(Class<? extends Act> type, LocalDate today) {
        return switch (ActNames.of(type)) {
            case "register" ->
                    Stream.of(
                            Acts.register(Cast.BUREAU, today.toString(), 1),
                            Acts.register(Cast.WORKS, today.toString(), 1));
            case "supplement" -> Stream.of(Acts.supplement());
            case "transfer" -> Stream.of(Acts.transfer(Cast.WORKS), Acts.transfer(Cast.ROADS));
            case "assign" ->
                    Stream.of(Cast.WORKS, Cast.ROADS)
                            .map(to -> Acts.assign(to, today.plusDays(30).toString()));
            case "decline" -> Stream.of(DeclineReason.values()).map(Acts::decline);
            case "accept" -> Stream.of(Acts.accept());
            case "classify" -> Stream.of(Acts.classify(1, Kind.SUGGESTION));
            case "appoint-lead" -> Stream.of(Acts.lead(Cast.LEAD), Acts.lead(Cast.HEAD));
            case "appoint-handler" ->
                    Stream.of(Acts.handler(Cast.HANDLER), Acts.handler(Cast.LEAD));
            case "note" -> Stream.of(Acts.note());
            case "hear" -> Stream.of(Acts.hear(today.toString()));
            case "confirm-hearing" -> Stream.of(Acts.confirmHearing());
            case "request-extension" -> Stream.of(Acts.requestExtension(30));
            case "approve-extension" -> Stream.of(Acts.approveExtension());
            case "refuse-extension" -> Stream.of(Acts.refuseExtension());
            case "draft-opinion" -> Stream.of(Acts.draft(1));
            case "sign-opinion" -> Stream.of(Acts.sign());
            case "serve" ->
                    Stream.of(ServiceManner.values())
                            .map(manner -> Acts.serve(manner, today.toString()));
            case "open-opinion" -> Stream.of(Acts.open());
            case "withdraw" -> Stream.of(Acts.withdraw());
            case "take-back" -> Stream.of(Acts.takeBack());
            case "rate" -> Stream.of(Acts.rate(3, 3));
            case "close" -> Stream.of(CloseGround.values()).map(Acts::close);
            case "correct" -> Stream.of(Acts.correct(1));
            default -> throw new AssertionError("an act that nobody explores: " + type);
        };
    }

    private static String situation(Petition petition) {
        Matter matter = petition.matter();
        Optional<Opinion> opinion = matter.opinion();
        return String.join(
                " ",
                stages(petition),
                "" + Math.min(matter.hops().size(), 3),
                "" + matter.lead().isPresent(),
                "" + matter.hearing().isPresent() + matter.work().heard(),
                matter.extension()
                        .map(asked -> asked.answer().getClass().getSimpleName())
                        .orElse("-"),
                "" + opinion.isPresent(),
                "" + opinion.flatMap(Opinion::laidOpenOn).isPresent(),
                "" + opinion.flatMap(Opinion::rating).isPresent());
    }

    private static String stages(Petition petition) {
        return petition instanceof Petition.Withdrawn withdrawn
                ? "WITHDRAWN from " + withdrawn.before().stage()
                : "" + petition.status();
    }
}
