package org.huiyin.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.TestDatabase;
import org.huiyin.documents.Documents.Entry;
import org.huiyin.procedure.StaffId;
import org.huiyin.vault.BrokenSeal;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.TestKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.dao.DataAccessException;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.util.unit.DataSize;

/** Papers are kept sealed, belong to one petition, and go out so that nothing runs them. */
class DocumentsTest {

    private static final Database DATABASE = TestDatabase.migrated();
    private static final String CANARY = "金丝雀canary";
    private static final byte[] CONTENT = Samples.text(CANARY + " content");
    private static final Instant NOW = Instant.parse("2026-03-02T01:00:00Z");
    private static final Entry EVIDENCE =
            new Entry(DocumentKind.EVIDENCE, Optional.of(new StaffId("s-1")), NOW);

    @TempDir private Path data;

    private final PetitionKey key = TestKeys.random();
    private DocumentFolder folder = new DocumentFolder(Path.of("unused"));
    private Documents documents = documents(DataSize.ofMegabytes(1));

    @BeforeEach
    void place() {
        folder = new DocumentFolder(data.resolve("documents"));
        documents = documents(DataSize.ofMegabytes(1));
    }

    @Test
    void aPaperComesBackAsItWas() {
        StoredDocument stored = stored();
        assertThat(list(key)).containsExactly(stored);
        assertThat(find(key, stored.publicId())).contains(stored);
        assertThat(find(key, "0000000000000000")).isEmpty();
        assertThat(documents.content(key, stored)).isEqualTo(CONTENT);
        assertThat(stored.name()).isEqualTo(CANARY + ".txt");
        assertThat(stored.size()).isEqualTo(CONTENT.length);
        assertThat(stored.by()).contains(new StaffId("s-1"));
        assertThat(stored.publicId()).matches("[0-9a-z]{16}");
    }

    @Test
    void neitherDiskNorDatabaseHoldsAnythingInTheClear() throws IOException {
        stored();
        List<Path> files = files();
        assertThat(files).hasSize(1);
        String sealed = Files.readString(files.getFirst(), StandardCharsets.ISO_8859_1);
        assertThat(sealed).doesNotContain("canary");
        assertThat(files.getFirst().toString()).doesNotContain("canary").doesNotContain(".txt");
        assertThat(rows(Scope.ofPetition(key.petition())))
                .hasSize(1)
                .noneMatch(row -> row.contains("canary") || row.contains("63616e617279"));
    }

    @Test
    void filesAreForTheProgramAlone() throws IOException {
        stored();
        Path file = files().getFirst();
        assertThat(rights(file)).isEqualTo("rw-------");
        for (Path above = data.relativize(file).getParent();
                above != null;
                above = above.getParent()) {
            assertThat(rights(data.resolve(above))).isEqualTo("rwx------");
        }
    }

    @Test
    void anAlteredFileIsNoticed() throws IOException {
        StoredDocument stored = stored();
        Path file = files().getFirst();
        byte[] bytes = Files.readAllBytes(file);
        bytes[bytes.length / 2] ^= 1;
        Files.write(file, bytes);
        assertThatThrownBy(() -> documents.content(key, stored)).isInstanceOf(BrokenSeal.class);
        Files.delete(file);
        assertThatThrownBy(() -> documents.content(key, stored))
                .isInstanceOf(UncheckedIOException.class);
    }

    @Test
    void anExchangedFileIsNoticed() throws IOException {
        StoredDocument one = stored();
        Path first = files().getFirst();
        byte[] bytes = Files.readAllBytes(first);
        StoredDocument two = stored();
        for (Path file : files()) {
            Files.write(file, bytes);
        }
        assertThat(documents.content(key, one)).isEqualTo(CONTENT);
        assertThatThrownBy(() -> documents.content(key, two)).isInstanceOf(BrokenSeal.class);
    }

    @Test
    void noOtherPetitionSeesIt() {
        StoredDocument stored = stored();
        PetitionKey other = TestKeys.random();
        assertThat(list(other)).isEmpty();
        assertThat(find(other, stored.publicId())).isEmpty();
        for (Scope scope :
                List.of(Scope.nobody(), Scope.ofReaders(List.of(key.petition(), stored.id())))) {
            assertThat(rows(scope)).isEmpty();
        }
        assertThatThrownBy(() ->
                        DATABASE.write(
                                Scope.ofPetition(other.petition()),
                                session -> documents.store(session, key, attachment(), EVIDENCE)))
                .isInstanceOf(DataAccessException.class);
    }

    @Test
    void recordsAreOnlyAddedTo() {
        stored();
        for (String sql : List.of("update document set size = 1", "delete from document")) {
            assertThatThrownBy(() ->
                            DATABASE.write(
                                    Scope.ofPetition(key.petition()),
                                    session -> session.sql().sql(sql).update()))
                    .rootCause()
                    .hasMessageContaining("permission denied");
        }
    }

    @Test
    void aPetitionsFilesTogetherHaveALimit() throws IOException {
        documents = documents(DataSize.ofBytes(2L * CONTENT.length));
        stored();
        stored();
        assertThat(store(key))
                .isInstanceOfSatisfying(
                        Rejected.class,
                        rejected ->
                                assertThat(rejected.reason().key())
                                        .isEqualTo("documents.rejected.petition-full"));
        assertThat(files()).hasSize(2);
        assertThat(store(TestKeys.random())).isInstanceOf(StoredDocument.class);
    }

    @Test
    void twoUploadsAtOnceCannotBothBeTheLast() throws InterruptedException {
        documents = documents(DataSize.ofBytes(CONTENT.length));
        Thread[] uploads = new Thread[4];
        for (int i = 0; i < uploads.length; i++) {
            uploads[i] = Thread.startVirtualThread(() -> store(key));
        }
        for (Thread upload : uploads) {
            upload.join();
        }
        assertThat(list(key)).hasSize(1);
    }

    @Test
    void filesWithoutARowAreSweptAwayAfterADay() throws IOException {
        StoredDocument stored = stored();
        folder.write(key.petition(), UUID.randomUUID(), new byte[10]);
        Files.write(files().getFirst().resolveSibling(UUID.randomUUID() + ".part"), new byte[10]);
        assertThat(files()).hasSize(3);
        OrphanSweep sweep = new OrphanSweep(DATABASE, folder);

        assertThat(sweep.run(Instant.now())).isZero();
        for (Path file : files()) {
            Files.setLastModifiedTime(
                    file, FileTime.from(Instant.now().minus(Duration.ofHours(25))));
        }
        assertThat(sweep.run(Instant.now())).isEqualTo(2);
        assertThat(sweep.run(Instant.now())).isZero();
        assertThat(documents.content(key, stored)).isEqualTo(CONTENT);
    }

    @Test
    void isHandedOutInert() {
        StoredDocument stored = stored();
        var answer = Download.of(stored, documents.content(key, stored));
        HttpHeaders headers = answer.getHeaders();
        assertThat(headers.getContentType()).isEqualTo(MediaType.TEXT_PLAIN);
        assertThat(headers.getContentDisposition().isAttachment()).isTrue();
        assertThat(headers.getContentDisposition().getFilename()).isEqualTo(stored.name());
        assertThat(headers.getFirst("Content-Security-Policy")).startsWith("sandbox");
        assertThat(headers.getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(headers.getCacheControl()).isEqualTo("no-store");
        assertThat(answer.getBody()).isEqualTo(CONTENT);
    }

    private Documents documents(DataSize petition) {
        return new Documents(
                folder,
                new DocumentLimits(DataSize.ofMegabytes(1), petition),
                Scanner.none(),
                DATABASE);
    }

    private Attachment attachment() {
        return (Attachment) documents.inspect(CANARY + ".txt", CONTENT);
    }

    private StoredDocument stored() {
        return (StoredDocument) store(key);
    }

    private Storing store(PetitionKey of) {
        return DATABASE.write(
                Scope.ofPetition(of.petition()),
                session -> documents.store(session, of, attachment(), EVIDENCE));
    }

    private List<StoredDocument> list(PetitionKey of) {
        return DATABASE.read(
                Scope.ofPetition(of.petition()), session -> documents.list(session, of));
    }

    private Optional<StoredDocument> find(PetitionKey of, String publicId) {
        return DATABASE.read(
                Scope.ofPetition(of.petition()), session -> documents.find(session, of, publicId));
    }

    private static List<String> rows(Scope scope) {
        return DATABASE.read(
                scope,
                session ->
                        session.sql()
                                .sql("select d::text from document d")
                                .query((row, _) -> row.getString(1))
                                .list());
    }

    private List<Path> files() throws IOException {
        try (var files = Files.walk(data)) {
            return files.filter(Files::isRegularFile).toList();
        }
    }

    private static String rights(Path path) throws IOException {
        return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
    }
}
