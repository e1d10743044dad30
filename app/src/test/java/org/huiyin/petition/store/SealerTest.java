package org.huiyin.petition.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.RequestId;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.SealedText;
import org.huiyin.vault.SealedTexts;
import org.huiyin.vault.TestKeys;
import org.junit.jupiter.api.Test;

/** An act is sealed part by part, each text under the name of its part. */
class SealerTest {

    private final PetitionKey key = TestKeys.random();

    @Test
    void theWordsAreSealedAndAllElseStaysAsItIs() {
        Sealer sealer = new Sealer(key);
        var on = java.time.LocalDate.of(2026, 11, 25);

        Act act = sealer.act(new PlainAct.Hear(on, HearingManner.PHONE, "路面积水"));
        Act without = sealer.act(new PlainAct.Withdraw(Optional.empty()));

        SealedText text = sealer.sealed().getFirst();
        assertThat(act).isEqualTo(new Act.Hear(on, HearingManner.PHONE, text.words()));
        assertThat(without).isEqualTo(new Act.Withdraw(Optional.empty()));
        assertThat(sealer.sealed()).hasSize(1);
        assertThat(text.field()).isEqualTo("text");
        assertThat(key.open(text)).isEqualTo("路面积水");
    }

    @Test
    void eachTextInAListIsSealed() {
        Sealer sealer = new Sealer(key);
        Act.Answer answer = answer(sealer, draft("属实", "第三十二条"));

        assertThat(answer.finding()).isEqualTo(Finding.SUPPORTED);
        assertThat(sealer.sealed())
                .extracting(SealedText::field)
                .containsExactly("facts", "legal-basis");
        assertThat(sealer.sealed())
                .extracting(SealedText::words)
                .containsExactly(answer.facts(), answer.legalBasis());
    }

    @Test
    void onARedoWhatIsRepeatedKeepsItsCommitmentAndIsNotStoredTwice() {
        Sealer first = new Sealer(key);
        Act.Answer before = answer(first, draft("属实", "第三十二条"));
        SealedTexts stored = SealedTexts.of(first.sealed());

        Sealer redo = Sealer.on(key, stored, true);
        Act.Answer again = answer(redo, draft(" 属实\n", "第三十三条"));
        assertThat(again.facts()).isEqualTo(before.facts());
        assertThat(again.legalBasis()).isNotEqualTo(before.legalBasis());
        assertThat(redo.sealed()).extracting(SealedText::field).containsExactly("legal-basis");
        assertThat(redo.act(new PlainAct.FileNote("属实")))
                .as("a note is no finding")
                .isNotEqualTo(new Act.FileNote(before.facts()));

        Sealer otherwise = Sealer.on(key, stored, false);
        assertThat(answer(otherwise, draft("属实", "第三十二条")).facts())
                .as("without a redo nothing tells two texts are the same")
                .isNotEqualTo(before.facts());
    }

    private static PlainAct draft(String facts, String legalBasis) {
        return new PlainAct.DraftOpinion(
                List.of(
                        new PlainAct.Answer(
                                new RequestId(1), Finding.SUPPORTED, facts, legalBasis)));
    }

    private static Act.Answer answer(Sealer sealer, PlainAct draft) {
        return ((Act.DraftOpinion) sealer.act(draft)).findings().getFirst();
    }
}
