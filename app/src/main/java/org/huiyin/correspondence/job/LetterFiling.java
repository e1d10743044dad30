package org.huiyin.correspondence.job;

import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.database.Session;
import org.huiyin.documents.Attachment;
import org.huiyin.documents.DocumentKind;
import org.huiyin.documents.Documents;
import org.huiyin.documents.StoredDocument;
import org.huiyin.vault.PetitionKey;
import org.springframework.context.MessageSource;

/** Puts letters on file among the papers of the petition, or why there is none. */
final class LetterFiling {

    private final LetterRows rows;
    private final Documents documents;
    private final MessageSource messages;

    LetterFiling(LetterRows rows, Documents documents, MessageSource messages) {
        this.rows = rows;
        this.documents = documents;
        this.messages = messages;
    }

    boolean waits(Session session, Owed owed) {
        return rows.owed(session, owed.number().petitionId(), owed.entry()).isPresent();
    }

    /**
     * Puts on file what came of making a letter, in one transaction, unless somebody else was
     * faster.
     *
     * @return whether the letter is on file now
     */
    boolean file(Session session, PetitionKey key, int entry, LetterOutcome outcome, Instant at) {
        Optional<LetterKind> kind = rows.owed(session, key.petition(), entry);
        if (kind.isEmpty()) {
            return true;
        }
        return switch (outcome) {
            case LetterOutcome.Made made -> {
                StoredDocument paper = store(session, key, name(kind.get(), entry), made, at);
                rows.made(session, key.petition(), entry, paper.id(), at);
                yield true;
            }
            case LetterOutcome.Refused refused -> {
                rows.refused(session, key, entry, refused, at);
                yield false;
            }
        };
    }

    private StoredDocument store(
            Session session, PetitionKey key, String name, LetterOutcome.Made made, Instant at) {
        var entry = new Documents.Entry(DocumentKind.LETTER, Optional.empty(), at);
        Attachment pdf = documents.made(name, made.pdf());
        if (documents.store(session, key, pdf, entry) instanceof StoredDocument paper) {
            return paper;
        }
        throw new IllegalStateException("a letter that cannot be kept");
    }

    private String name(LetterKind kind, int entry) {
        Locale language = Locale.SIMPLIFIED_CHINESE;
        String title =
                messages.getMessage("correspondence.letter.kind." + kind.slug(), null, language);
        return messages.getMessage(
                "correspondence.letter.file",
                new Object[] {title, String.valueOf(entry)},
                language);
    }
}
