package org.huiyin.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Problem;
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

    Documents(DocumentFolder folder, DocumentLimits limits) {
        this.folder = folder;
        this.limits = limits;
    }

    /**
     * What is known of a file beside the file.
     *
     * @param by the member of staff who puts it on file; empty for the petitioner, and for letters
     * @param at the legal moment
     */
    public record Entry(DocumentKind kind, Optional<StaffId> by, Instant at) {}

    /**
     * Looks at an upload: its size, what it is by its content, and whether its name says the same.
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
        return new Attachment(FileName.stem(name) + "." + extension, type, content);
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
                        entry.at());
        rows.add(session, key, document);
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
     * The content of a paper; needs no open transaction.
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
