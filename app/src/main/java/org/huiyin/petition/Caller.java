package org.huiyin.petition;

import java.util.List;
import java.util.UUID;
import org.huiyin.database.Scope;
import org.huiyin.shell.SignedIn;

/** Whose eyes read a petition, and whose hand acts on it. */
public sealed interface Caller {

    /** The fixed id that stands for the program itself in the readers of every petition. */
    UUID PROGRAM = UUID.fromString("00000000-0000-8000-8000-000000000001");

    /** What the database shows them, before they enter one petition. */
    Scope scope();

    /** A member of staff, for their office. */
    record Staff(SignedIn staff) implements Caller {
        @Override
        public Scope scope() {
            return staff.scope();
        }
    }

    /**
     * Whoever holds the petition's receipt, or the code of a mandate; what their code may do, its
     * kind says.
     *
     * @param receiptHash {@code Receipts.hash} of the code; fit for a session, unlike the code
     */
    record Holder(String receiptHash) implements Caller {
        @Override
        public Scope scope() {
            return Scope.ofReceipt(receiptHash);
        }
    }

    /** The program itself: what the law lets happen by lapse of time, jobs, rebuilding. */
    record Program() implements Caller {
        @Override
        public Scope scope() {
            return Scope.ofReaders(List.of(PROGRAM));
        }
    }
}
