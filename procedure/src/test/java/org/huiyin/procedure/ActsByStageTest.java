package org.huiyin.procedure;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.procedure.Exploration.Place;
import org.huiyin.procedure.Exploration.Step;
import org.junit.jupiter.api.Test;

/** Every act at every stage is allowed or refused on purpose: the table is drawn and committed. */
class ActsByStageTest {

    private static final Path COMMITTED =
            Path.of(System.getProperty("project.root", ".."), "docs", "acts-by-stage.md");

    /** So many situations of a stage show what is refused there. */
    private static final int PLACES = 40;

    /** What a stage would know, but nothing can bring about there. */
    private static final Map<Class<? extends Act>, Set<Status>> NEVER =
            Map.of(ErrandAct.Contribute.class, Stages.AWAITING);

    private static final String ALLOWED = "✓";

    /** Short for the two refusals that say no more than "not now". */
    private static final Map<String, String> SHORT =
            Map.of("`not-at-this-stage` design", "–", "`already-ended` design", "×");

    @Test
    void theCommittedTableIsTheOneTheCodeDraws() throws IOException {
        String page = page();
        if (Boolean.getBoolean("update.approved")) {
            Files.writeString(COMMITTED, page);
        }
        assertThat(COMMITTED).hasContent(page);
    }

    @Test
    void whatTheLawOpensAtAStageIsDoneThereBySomebody() {
        for (Class<? extends Act> type : ActNames.types()) {
            if (!type.equals(Act.Register.class)) {
                Set<Status> open = EnumSet.copyOf(RuleBook.of(type).stages());
                open.removeAll(NEVER.getOrDefault(type, Set.of()));
                assertThat(stagesOf(type))
                        .as(ActNames.of(type))
                        .containsExactlyInAnyOrderElementsOf(open);
            }
        }
    }

    @Test
    void registeringIsTheFirstActAndIsDoneOnce() {
        for (Status stage : Status.values()) {
            assertThat(met(stage, Act.Register.class)).isEqualTo("`already-registered` design");
        }
        for (Place place : Exploration.WHOLE.places(Optional.empty())) {
            for (Actor actor : Exploration.actors(place.petition())) {
                Map<Class<? extends Act>, Optional<Refusal>> answers =
                        Exploration.refusals(place.petition(), Exploration.context(place, actor));
                answers.forEach((type, answer) ->
                        assertThat(answer)
                                .isEqualTo(
                                        type.equals(Act.Register.class)
                                                ? Optional.empty()
                                                : Optional.of(new Refusal.NotRegistered())));
            }
        }
    }

    private static List<Status> stagesOf(Class<? extends Act> type) {
        return Arrays.stream(Status.values())
                .filter(stage -> allowed(Optional.of(stage), type))
                .toList();
    }

    private static boolean allowed(Optional<Status> stage, Class<? extends Act> type) {
        return Exploration.WHOLE.steps().stream()
                .map(step -> new Step(step.from(), step.act(), Status.CLOSED))
                .anyMatch(new Step(stage, ActNames.of(type), Status.CLOSED)::equals);
    }

    private static String page() {
        return """
        # Every act at every stage

        Drawn by the code in `procedure/`, which tries every act in every situation, and compared in each build.
        To draw it again: `mvn test -pl procedure -Dtest=ActsByStageTest -Dupdate.approved=true`.

        - **✓** allowed, in some situation of that stage, for somebody who is entitled to it;
        - **–** refused as `not-at-this-stage` (design): the stage does not know this act;
        - **×** refused as `already-ended` (design): the case has ended;
        - anything else is the refusal that whoever is entitled meets there first, with its article or "design".

        Before registration there is one act, `register`; everything else is refused as `not-registered` (design).
        After it, `register` is refused at every stage as `already-registered` (design).
        What is allowed can still be refused for what the act says, or for what is on file: those refusals are listed,
        with their articles, in `Refusal.java`. How the stages follow each other: [lifecycle.md](lifecycle.md).
        %s\
        """
                .formatted(
                        groups().entrySet().stream()
                                .map(group -> table(group.getKey(), group.getValue()))
                                .collect(joining()));
    }

    private static SequencedMap<String, List<Class<? extends Act>>> groups() {
        return ActNames.types().stream()
                .filter(type -> !type.equals(Act.Register.class))
                .collect(
                        groupingBy(
                                type -> title(type.getEnclosingClass().getSimpleName()),
                                LinkedHashMap::new,
                                toList()));
    }

    private static String title(String group) {
        return switch (group) {
            case "Act" -> "The main way";
            case "HandOverAct" -> "Changing hands, and disputes";
            case "PeopleAct" -> "People on the case";
            case "InquiryAct" -> "Finding the facts";
            case "ErrandAct" -> "Other offices' part";
            case "MediationAct" -> "Mediation";
            case "AppealAct" -> "Review and re-review";
            case "PromiseAct" -> "Promises and return calls";
            case "SupervisionAct" -> "Supervision";
            case "TieAct" -> "Ties between matters, urgency";
            default -> throw new AssertionError("a group without a title: " + group);
        };
    }

    private static String table(String title, List<Class<? extends Act>> types) {
        return """

        ## %s

        | Act | %s |
        | --- |%s
        %s\
        """
                .formatted(
                        title,
                        Arrays.stream(Status.values()).map(Status::name).collect(joining(" | ")),
                        " --- |".repeat(Status.values().length),
                        types.stream().map(ActsByStageTest::row).collect(joining()));
    }

    private static String row(Class<? extends Act> type) {
        return Arrays.stream(Status.values())
                .map(stage -> cell(stage, type))
                .collect(joining(" | ", "| " + ActNames.of(type) + " | ", " |\n"));
    }

    private static String cell(Status stage, Class<? extends Act> type) {
        if (allowed(Optional.of(stage), type)) {
            return ALLOWED;
        }
        String met = met(stage, type);
        return SHORT.getOrDefault(met, met);
    }

    /** The refusal met most often by those who may act on that petition at all, else by anybody. */
    private static String met(Status stage, Class<? extends Act> type) {
        List<Meeting> meetings =
                Exploration.WHOLE.places(Optional.of(stage)).stream()
                        .limit(PLACES)
                        .flatMap(place -> meetings(place, type))
                        .toList();
        return most(meetings.stream().filter(Meeting::standing))
                .or(() -> most(meetings.stream()))
                .orElseThrow();
    }

    /** Somebody entitled met this refusal; whether they stand in the case at all. */
    private record Meeting(boolean standing, String refusal) {}

    private static Stream<Meeting> meetings(Place place, Class<? extends Act> type) {
        Petition.Registered petition = (Petition.Registered) place.petition();
        return Exploration.actors(petition).stream()
                .filter(actor -> Exploration.entitled(actor, type))
                .map(actor -> Exploration.context(place, actor))
                .flatMap(context ->
                        Procedure.refusal(petition, type, context)
                                .map(no -> new Meeting(stands(petition, type, context), said(no)))
                                .stream());
    }

    private static boolean stands(
            Petition.Registered petition, Class<? extends Act> type, Context context) {
        return type.equals(Act.Register.class)
                || RuleBook.of(type).standing().check(petition, context).isEmpty();
    }

    private static String said(Refusal refusal) {
        return "`%s` %s".formatted(refusal.code(), refusal.article());
    }

    private static Optional<String> most(Stream<Meeting> meetings) {
        return meetings.collect(groupingBy(Meeting::refusal, counting())).entrySet().stream()
                .max(
                        Map.Entry.<String, Long>comparingByValue()
                                .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
                .map(Map.Entry::getKey);
    }
}
