package org.huiyin.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;
import org.huiyin.vault.Ciphertext;
import org.huiyin.vault.PetitionKey;
import org.huiyin.vault.SealedFile;
import org.springframework.web.multipart.MultipartFile;

/**
 * Takes files in, keeps them and gives them back. A session sees the papers of one petition only,
 * the one it entered; who may open them the caller has decided.
 */
public final class Documents {

    private final DocumentRows rows = new DocumentRows();
    private final DocumentFolder folder;
    private final DocumentLimits limits;
    private final Scanner scanner;
    private final Held holds;

    Documents(DocumentFolder folder, DocumentLimits limits, Scanner scanner, Database database) {
        this.folder = folder;
        this.limits = limits;
        this.scanner = scanner;
        this.holds = new Held(scanner, database);
    }

    /**
     * What is known of a file beside the file.
     *
     * @param by the member of staff who puts it on file; empty for the petitioner, and for letters
     * @param at the legal moment
     */
    public record Entry(DocumentKind kind, Optional<StaffId> by, Instant at) {}

    /**
     * Looks at an upload: its size, what it is by its content, whether its name says the same,
     * whether it would run something where it is opened, and what the scanner says of it, which can
     * take long: called outside of any transaction.
     *
     * @param name what the sender calls it
     * @param content not to be changed afterwards
     */
    public Inspection inspect(String name, byte[] content) {
        if (content.length == 0) {
            return Rejected.of(Problem.Kind.INVALID, "empty");
        }
        if (content.length > limits.file().toBytes()) {
            return tooLarge();
        }
        Optional<FileType> found = TypeByContent.of(content);
        if (found.isEmpty()) {
            return Rejected.of(Problem.Kind.UNSUPPORTED_TYPE, "type");
        }
        FileType type = found.get();
        String extension = FileName.extension(name);
        if (extension.isEmpty()) {
            extension = type.extensions().getFirst();
        } else if (!type.extensions().contains(extension)) {
            return Rejected.of(
                    Problem.Kind.UNSUPPORTED_TYPE, "name", type.extensions().getFirst(), extension);
        }
        Optional<Danger> danger = Danger.in(type, content);
        if (danger.isPresent()) {
            return Rejected.of(Problem.Kind.UNSUPPORTED_TYPE, danger.get().reason());
        }
        Scanner.Verdict verdict = scanner.scan(content);
        if (verdict == Scanner.Verdict.HARMFUL) {
            return Rejected.of(Problem.Kind.UNSUPPORTED_TYPE, "harmful");
        }
        return new Attachment(
                FileName.stem(name) + "." + extension,
                type,
                content,
                verdict == Scanner.Verdict.CLEAN);
    }

    /**
     * A letter that the program itself has made: nobody sent it, so that no scanner is asked, and
     * it may be put on file in the very transaction that found it owed.
     *
     * @param name with the extension of a PDF
     */
    public Attachment made(String name, byte[] pdf) {
        return new Attachment(FileName.stem(name) + ".pdf", FileType.PDF, pdf, true);
    }

    /** Looks at a file that a form sent; one that is too large is not read. */
    public Inspection inspect(MultipartFile file) {
        if (file.getSize() > limits.file().toBytes()) {
            return tooLarge();
        }
        try {
            return inspect(
                    Objects.requireNonNullElse(file.getOriginalFilename(), ""), file.getBytes());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Rejected tooLarge() {
        return Rejected.of(Problem.Kind.TOO_LARGE, "too-large", limits.file().toMegabytes());
    }

    /**
     * Puts a file on record: it is on disk, encrypted, before its row is; a file whose row never
     * came is swept away a day later. The program's own letters always have room.
     *
     * @return rejected when the petition's files would hold too much together
     */
    public Storing store(Session session, PetitionKey key, Attachment attachment, Entry entry) {
        long held = rows.lockedSize(session, key.petition());
        if (entry.kind() != DocumentKind.LETTER
                && held + attachment.size() > limits.petition().toBytes()) {
            return Rejected.of(
                    Problem.Kind.TOO_LARGE, "petition-full", limits.petition().toMegabytes());
        }
        boolean hold = entry.kind() != DocumentKind.LETTER && !attachment.scanned();
        UUID id = UUID.randomUUID();
        SealedFile sealed = key.sealFile(id.toString(), attachment.content());
        folder.write(key.petition(), id, sealed.ciphertext().bytes());
        var document =
                new StoredDocument(
                        id,
                        PublicId.random(),
                        attachment.name(),
                        attachment.type(),
                        attachment.size(),
                        sealed.commitment(),
                        entry.kind(),
                        entry.by(),
                        entry.at(),
                        hold ? StoredDocument.State.HELD : StoredDocument.State.OPEN);
        rows.add(session, key, document);
        if (hold) {
            holds.hold(session, key.petition(), id);
        }
        return document;
    }

    /** The papers of the petition, the oldest first. */
    public List<StoredDocument> list(Session session, PetitionKey key) {
        return rows.list(session, key);
    }

    /** The paper that an address names; empty when this petition has none such. */
    public Optional<StoredDocument> find(Session session, PetitionKey key, String publicId) {
        return rows.list(session, key).stream()
                .filter(document -> document.publicId().equals(publicId))
                .findAny();
    }

    /**
     * The copy of a paper that readers get: of a picture or a film without what its camera wrote
     * into it, the place above all. Called outside of any transaction.
     *
     * @throws Problem 409 while the paper is held
     */
    public byte[] shown(PetitionKey key, StoredDocument document) {
        byte[] content = content(key, document);
        StoredDocument.State state = holds.look(key.petition(), document, content);
        if (state != StoredDocument.State.OPEN) {
            throw Problem.of(
                    Problem.Kind.REFUSED,
                    Text.of("documents.shut." + state.name().toLowerCase(Locale.ROOT)));
        }
        return ShownCopy.of(document.type(), content);
    }

    /**
     * The content of a paper as it came, which is evidence; needs no open transaction.
     *
     * @throws org.huiyin.vault.BrokenSeal when the file on disk was altered or exchanged
     */
    public byte[] content(PetitionKey key, StoredDocument document) {
        byte[] stored = folder.read(key.petition(), document.id());
        return key.openFile(
                document.id().toString(),
                new SealedFile(document.commitment(), Ciphertext.of(stored)));
    }
}
