package org.huiyin.procedure;

import static java.util.stream.Collectors.joining;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.procedure.Exploration.Step;
import org.junit.jupiter.api.Test;

/** The picture of a petition's life is drawn by the code and committed; it is never out of date. */
class LifecycleDiagramTest {

    private static final Path COMMITTED =
            Path.of(System.getProperty("project.root", ".."), "docs", "lifecycle.md");

    private static final Set<Step> STEPS = Exploration.WHOLE.steps();

    @Test
    void theCommittedPictureIsTheOneTheCodeDraws() throws IOException {
        if (Boolean.getBoolean("update.approved")) {
            Files.writeString(COMMITTED, page());
        }
        assertThat(COMMITTED).hasContent(page());
    }

    @Test
    void everyStageIsReachedAndEveryActIsDoneSomewhere() {
        assertThat(STEPS).extracting(Step::to).contains(Status.values());
        assertThat(STEPS)
                .extracting(Step::act)
                .containsAll(ActNames.types().stream().map(ActNames::of).toList());
    }

    @Test
    void everyStageLeadsToAnEnd() {
        Set<Status> leading = EnumSet.of(Status.CLOSED, Status.DECLINED);
        int before;
        do {
            before = leading.size();
            STEPS.stream()
                    .filter(step -> leading.contains(step.to()))
                    .forEach(step -> step.from().ifPresent(leading::add));
        } while (leading.size() > before);
        assertThat(leading).containsExactly(Status.values());
    }

    private static String page() {
        return """
        # The life of a petition

        Drawn by the code in `procedure/`, which tries every act in every situation, and compared in each build.
        To draw it again: `mvn test -pl procedure -Dtest=LifecycleDiagramTest -Dupdate.approved=true`.

        ```mermaid
        stateDiagram-v2
            [*] --> RECEIVED: register
        %s
            DECLINED --> [*]
            CLOSED --> [*]
        ```

        A closed case comes back only by a late appeal; a declined one, and one referred to another procedure, only
        by a dispute that the office above grants, or when that procedure did not take it on. What may be done at each
        stage without leaving it, and what meets whoever tries anything else, stands in
        [acts-by-stage.md](acts-by-stage.md).
        """
                .formatted(stages().flatMap(LifecycleDiagramTest::arrows).collect(joining("\n")));
    }

    private static Stream<Status> stages() {
        return Arrays.stream(Status.values());
    }

    private static Stream<String> arrows(Status from) {
        return stages().filter(to -> to != from)
                .filter(to -> !acts(from, to).isEmpty())
                .map(to -> "    %s --> %s: %s".formatted(from, to, acts(from, to)));
    }

    /** The acts between two stages, in the order of the law. */
    private static String acts(Status from, Status to) {
        return ActNames.types().stream()
                .map(ActNames::of)
                .filter(act -> STEPS.contains(new Step(Optional.of(from), act, to)))
                .collect(joining(", "));
    }
}
