package org.huiyin.vault;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class PetitionKeyTest {

    private static final String TEXT = "反映拖欠工资三个月。🙏 \"line\"\n";

    private final Vault vault = new Vault(TestKeys.ring());
    private final PetitionKey key = vault.newKey(UUID.randomUUID());

    @Test
    void wordsComeBackAsWritten() {
        SealedText sealed = key.seal("narrative", TEXT);
        assertThat(key.open(sealed)).isEqualTo(TEXT);
        assertThat(key.open("narrative", sealed.ciphertext().bytes())).isEqualTo(TEXT);
        assertThat(key.open(key.seal("title", ""))).isEmpty();
    }

    @Test
    void theKeyOpensAgainFromItsWrappedForm() {
        SealedText sealed = key.seal("title", TEXT);
        assertThat(vault.open(key.petition(), key.wrapped()).open(sealed)).isEqualTo(TEXT);
    }

    @Test
    void theSameTextNeverLooksTheSameTwice() {
        SealedText one = key.seal("title", TEXT);
        SealedText two = key.seal("title", TEXT);
        assertThat(one.words()).isNotEqualTo(two.words());
        assertThat(one.ciphertext()).isNotEqualTo(two.ciphertext());
        assertThat(new String(one.ciphertext().bytes(), StandardCharsets.UTF_8))
                .doesNotContain("工资");
    }

    @Test
    void everyAlteredByteIsNoticed() {
        SealedText sealed = key.seal("title", "短");
        for (int i = 0; i < sealed.ciphertext().bytes().length; i++) {
            byte[] altered = sealed.ciphertext().bytes().clone();
            altered[i] ^= 1;
            assertThatThrownBy(() -> key.open("title", altered)).isInstanceOf(BrokenSeal.class);
        }
        assertThatThrownBy(() -> key.open("title", new byte[0])).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void wordsOpenOnlyInTheirOwnField() {
        SealedText sealed = key.seal("title", TEXT);
        byte[] title = sealed.ciphertext().bytes();
        SealedFile file = new SealedFile(sealed.words(), sealed.ciphertext());
        assertThatThrownBy(() -> key.open("narrative", title)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> key.openFile("title", file)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> key.openPerson("title", Ciphertext.of(title)))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void wordsOpenOnlyAgainstTheirCommitment() {
        SealedText one = key.seal("note", "one");
        SealedText two = key.seal("note", "two");
        SealedText swapped = new SealedText(one.words(), "note", two.ciphertext());
        assertThatThrownBy(() -> key.open(swapped)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void nothingOpensUnderAnotherPetition() {
        UUID other = UUID.randomUUID();
        SealedText sealed = key.seal("title", TEXT);
        assertThatThrownBy(() -> vault.newKey(other).open(sealed)).isInstanceOf(BrokenSeal.class);
        assertThatThrownBy(() -> vault.open(other, key.wrapped())).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void evenTheSameKeyOpensNothingUnderAnotherPetition() {
        byte[] bytes = new byte[PetitionKey.BYTES];
        PetitionKey one = new PetitionKey(UUID.randomUUID(), key.wrapped(), bytes);
        PetitionKey two = new PetitionKey(UUID.randomUUID(), key.wrapped(), bytes);
        SealedText sealed = one.seal("title", TEXT);
        assertThat(one.open(sealed)).isEqualTo(TEXT);
        assertThatThrownBy(() -> two.open(sealed)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void nothingOpensUnderAnotherMasterKey() {
        Vault other = new Vault(TestKeys.ring());
        assertThatThrownBy(() -> other.open(key.petition(), key.wrapped()))
                .isInstanceOf(BrokenSeal.class);
    }

    @Test
    void showsNothingOfItself() {
        assertThat(key).hasToString("PetitionKey[…]");
        assertThat(key.seal("title", TEXT).toString()).doesNotContain("工资");
    }

    @Test
    void fieldNamesArePlain() {
        assertThatThrownBy(() -> key.seal("Title/..", TEXT))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
