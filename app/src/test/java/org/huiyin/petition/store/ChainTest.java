package org.huiyin.petition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The chain of hashes tells every change. */
class ChainTest {

    private static final UUID PETITION = UUID.fromString("0b8ab8b1-6f0e-8f1e-9c3a-1d2f3e4a5b6c");
    private static final Instant AT = Instant.parse("2026-11-24T02:03:04.567891Z");
    private static final List<EventRow> ROWS =
            EventRow.following(PETITION, Chain.start(), 0, SampleEvents.all(), AT);

    static Stream<UnaryOperator<EventRow>> changes() {
        return Stream.of(
                row ->
                        new EventRow(
                                row.sequence() + 1,
                                row.body(),
                                row.recordedAt(),
                                row.previous(),
                                row.hash()),
                row -> body(row, new EventRow.Body("accepted ", 1, row.body().payload())),
                row -> body(row, new EventRow.Body(row.body().type(), 2, row.body().payload())),
                row ->
                        body(
                                row,
                                new EventRow.Body(
                                        row.body().type(), 1, row.body().payload() + " ")),
                row ->
                        new EventRow(
                                row.sequence(),
                                row.body(),
                                AT.plusNanos(1000),
                                row.previous(),
                                row.hash()),
                row -> new EventRow(row.sequence(), row.body(), AT, Chain.start(), row.hash()),
                row -> new EventRow(row.sequence(), row.body(), AT, row.previous(), Chain.start()));
    }

    private static EventRow body(EventRow row, EventRow.Body body) {
        return new EventRow(row.sequence(), body, row.recordedAt(), row.previous(), row.hash());
    }

    @Test
    void holdsAsWritten() {
        assertThat(EventRow.unbroken(PETITION, ROWS)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("changes")
    void anyChangeOfAnyEntryBreaksIt(UnaryOperator<EventRow> change) {
        for (int i = 1; i < ROWS.size(); i++) {
            List<EventRow> changed = new ArrayList<>(ROWS);
            changed.set(i, change.apply(changed.get(i)));
            assertThat(EventRow.unbroken(PETITION, changed)).isFalse();
        }
    }

    @Test
    void entriesTakenOutOrFromAnotherPetitionBreakIt() {
        assertThat(EventRow.unbroken(PETITION, ROWS.subList(1, ROWS.size()))).isFalse();
        assertThat(EventRow.unbroken(PETITION, List.of())).isFalse();
        assertThat(EventRow.unbroken(UUID.randomUUID(), ROWS)).isFalse();
    }
}
