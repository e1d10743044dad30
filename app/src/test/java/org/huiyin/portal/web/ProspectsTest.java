package org.huiyin.portal.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.HandOverEvent;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.OtherProcedure;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Words;
import org.huiyin.shell.Text;
import org.junit.jupiter.api.Test;

/** Whoever is pointed to another procedure reads which, and by when there. */
class ProspectsTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 2);
    private static final OfficeId OFFICE = new OfficeId("o-1");
    private static final Words WORDS = new Words("0".repeat(64));
    private static final Actor PETITIONER = new Actor.Petitioner(CodeKind.OWN);

    @Test
    void aLastDayThatLawFixesIsTold() {
        assertThat(ahead(OtherProcedure.LITIGATION, Optional.of(LocalDate.of(2027, 5, 2))))
                .containsExactly(
                        Text.of("portal.ahead.referred", Text.of("law.other-procedure.litigation")),
                        Text.of("portal.ahead.referred.until", "2027-05-02"));
    }

    @Test
    void whereNoneIsFixedOnlyTheProcedureIsTold() {
        assertThat(ahead(OtherProcedure.LABOUR_ARBITRATION, Optional.empty()))
                .containsExactly(
                        Text.of(
                                "portal.ahead.referred",
                                Text.of("law.other-procedure.labour-arbitration")));
    }

    @Test
    void whoWasNotPointedElsewhereReadsNothingOfIt() {
        assertThat(Prospects.referred(Procedure.replay(List.of(filed())), LocalDate::toString))
                .isEmpty();
    }

    private static List<Text> ahead(OtherProcedure procedure, Optional<LocalDate> lastDay) {
        var referred =
                new HandOverEvent.Referred(DAY, PETITIONER, procedure, lastDay, WORDS, WORDS);
        return Prospects.referred(
                Procedure.replay(Stream.of(filed(), referred).toList()), LocalDate::toString);
    }

    private static PetitionEvent filed() {
        return new PetitionEvent.Registered(
                DAY,
                PETITIONER,
                "national-2022",
                Channel.ONLINE,
                WORDS,
                WORDS,
                List.of(new Act.Asked(WORDS, Kind.CLAIM)),
                Optional.empty(),
                Optional.empty(),
                OFFICE,
                List.of(),
                DAY,
                false,
                CodeKind.OWN);
    }
}
