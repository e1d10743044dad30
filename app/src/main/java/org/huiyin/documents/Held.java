package org.huiyin.documents;

import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;

/**
 * The papers that are kept but not handed out yet, because the scanner was away when they came; the
 * table {@code document_hold}. Whoever wants to open one has it looked at again.
 */
final class Held {

    private final Scanner scanner;
    private final Database database;

    Held(Scanner scanner, Database database) {
        this.scanner = scanner;
        this.database = database;
    }

    void hold(Session session, UUID petition, UUID document) {
        add(session, petition, document, StoredDocument.State.HELD);
    }

    /** How the paper stands after another look, if it was held. */
    StoredDocument.State look(UUID petition, StoredDocument document, byte[] content) {
        if (document.state() != StoredDocument.State.HELD) {
            return document.state();
        }
        StoredDocument.State state =
                switch (scanner.scan(content)) {
                    case CLEAN -> StoredDocument.State.OPEN;
                    case HARMFUL -> StoredDocument.State.HARMFUL;
                    case AWAY -> StoredDocument.State.HELD;
                };
        if (state != StoredDocument.State.HELD) {
            database.write(
                    Scope.ofPetition(petition),
                    session -> add(session, petition, document.id(), state));
        }
        return state;
    }

    private static int add(
            Session session, UUID petition, UUID document, StoredDocument.State state) {
        return session.sql()
                .sql(
                        """
                        insert into document_hold (petition_id, document_id, state)
                        values (?, ?, ?) on conflict do nothing
                        """)
                .params(petition, document, state.name())
                .update();
    }
}
