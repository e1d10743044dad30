package org.huiyin.documents;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;

/**
 * Deletes files whose row never came, because the program or the transaction ended in between. A
 * file younger than a day is left alone: its transaction may still run.
 */
final class OrphanSweep {

    private static final Duration PATIENCE = Duration.ofDays(1);

    private final Database database;
    private final DocumentFolder folder;
    private final DocumentRows rows = new DocumentRows();

    OrphanSweep(Database database, DocumentFolder folder) {
        this.database = database;
        this.folder = folder;
    }

    /**
     * Goes through all petitions that have files, one at a time.
     *
     * @param now by the machine's clock, as the files' own times are
     * @return how many files were deleted
     */
    int run(Instant now) {
        try {
            return sweep(now);
        } catch (IOException e) {
            throw new UncheckedIOException("the folder of documents could not be swept", e);
        }
    }

    private int sweep(Instant now) throws IOException {
        int deleted = 0;
        for (UUID petition : folder.petitions()) {
            List<String> old = folder.untouchedSince(petition, now.minus(PATIENCE));
            if (!old.isEmpty()) {
                Set<String> known = known(petition);
                for (String name : old) {
                    if (!known.contains(name)) {
                        folder.delete(petition, name);
                        deleted++;
                    }
                }
            }
        }
        return deleted;
    }

    private Set<String> known(UUID petition) {
        return database
                .read(Scope.ofPetition(petition), session -> rows.ids(session, petition))
                .stream()
                .map(UUID::toString)
                .collect(Collectors.toSet());
    }
}
