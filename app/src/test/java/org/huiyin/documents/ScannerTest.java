package org.huiyin.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.StartRefused;
import org.huiyin.database.TestDatabase;
import org.huiyin.shell.Problem;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.util.unit.DataSize;

/** Where a scanner is set up, nothing is handed out that it has not looked at. */
class ScannerTest {

    private static final Database DATABASE = TestDatabase.migrated();

    /** The harmless text by which scanners are tried; in two parts, so that none finds it here. */
    private static final String EICAR =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}$" + "EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @TempDir private Path data;

    private final PetitionKey key = TestKeys.random();
    private final int port = FakeClamd.freePort();
    private Documents documents = documents(Path.of("unused"));

    @BeforeEach
    void place() {
        documents = documents(data.resolve("documents"));
    }

    @Test
    void whatItFindsIsRefused() {
        try (FakeClamd _ = new FakeClamd(port)) {
            assertThat(documents.inspect("a.txt", Samples.text(EICAR)))
                    .isInstanceOfSatisfying(
                            Rejected.class,
                            no ->
                                    assertThat(no.reason().key())
                                            .isEqualTo("documents.rejected.harmful"));
            StoredDocument fine = file(Samples.text("fine".repeat(100_000)));
            assertThat(fine.state()).isEqualTo(StoredDocument.State.OPEN);
            assertThat(documents.shown(key, fine)).hasSize(400_000);
        }
    }

    @Test
    void whileItIsAwayPapersAreHeldAndSeenToBe() {
        StoredDocument held = file(Samples.text("fine"));

        assertThat(held.state()).isEqualTo(StoredDocument.State.HELD);
        assertThat(onFile()).isEqualTo(held);
        assertShut(held, "documents.shut.held");
        try (FakeClamd _ = new FakeClamd(port)) {
            assertThat(documents.shown(key, held)).isEqualTo(Samples.text("fine"));
        }
        assertThat(onFile().state()).isEqualTo(StoredDocument.State.OPEN);
        assertThat(documents.shown(key, onFile())).isEqualTo(Samples.text("fine"));
    }

    @Test
    void whatItFindsLaterStaysOnFileAndShut() {
        StoredDocument held = file(Samples.text(EICAR));
        try (FakeClamd _ = new FakeClamd(port)) {
            assertShut(held, "documents.shut.harmful");
        }
        assertThat(onFile().state()).isEqualTo(StoredDocument.State.HARMFUL);
        assertShut(onFile(), "documents.shut.harmful");
        assertThat(documents.content(key, held)).as("evidence").isNotEmpty();
    }

    @Test
    void anAnswerThatIsNoneLetsNothingThrough() {
        try (FakeClamd scanner = new FakeClamd(port)) {
            for (String answer : new String[] {"INSTREAM size limit exceeded. ERROR", ""}) {
                scanner.answerAlways(answer);
                assertThat(file(Samples.text("fine")).state()).isEqualTo(StoredDocument.State.HELD);
            }
        }
    }

    @Test
    void whatTheProgramMadeItselfIsNotShownToIt() {
        try (FakeClamd scanner = new FakeClamd(port)) {
            scanner.answerAlways("stream: Anything FOUND");
            byte[] pdf = Samples.text("%PDF-1.7\n%%EOF\n");
            assertThat(documents.inspect("a.pdf", pdf)).isInstanceOf(Rejected.class);
            Attachment letter = documents.made("信访处理意见书-7.pdf", pdf);
            assertThat(letter.name()).isEqualTo("信访处理意见书-7.pdf");
            assertThat(file(letter, DocumentKind.LETTER).state())
                    .isEqualTo(StoredDocument.State.OPEN);
        }
    }

    @Test
    void anAddressThatIsNoneStopsTheStart() {
        for (String address : new String[] {"clamd", "clamd:", "clamd:99999", "/run/clamd.sock"}) {
            assertThatThrownBy(() -> new Clamd(address, Duration.ofSeconds(1)))
                    .isInstanceOf(StartRefused.class)
                    .hasMessageContaining(address);
        }
    }

    private void assertShut(StoredDocument document, String reason) {
        assertThatExceptionOfType(Problem.class)
                .isThrownBy(() -> documents.shown(key, document))
                .matches(no -> no.kind() == Problem.Kind.REFUSED && reason.equals(no.getMessage()));
    }

    private Documents documents(Path folder) {
        return new Documents(
                new DocumentFolder(folder),
                new DocumentLimits(DataSize.ofMegabytes(1), DataSize.ofMegabytes(5)),
                new Clamd("127.0.0.1:" + port, Duration.ofSeconds(5)),
                DATABASE);
    }

    private StoredDocument file(byte[] content) {
        return file((Attachment) documents.inspect("a.txt", content), DocumentKind.EVIDENCE);
    }

    private StoredDocument file(Attachment attachment, DocumentKind kind) {
        var entry =
                new Documents.Entry(kind, Optional.empty(), Instant.parse("2026-03-02T01:00:00Z"));
        return (StoredDocument)
                DATABASE.write(
                        Scope.ofPetition(key.petition()),
                        session -> documents.store(session, key, attachment, entry));
    }

    private StoredDocument onFile() {
        return DATABASE.read(
                        Scope.ofPetition(key.petition()), session -> documents.list(session, key))
                .getFirst();
    }
}
