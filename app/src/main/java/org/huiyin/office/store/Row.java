package org.huiyin.office.store;

import java.util.UUID;
import org.huiyin.office.OfficeKind;
import org.jspecify.annotations.Nullable;

/**
 * An entry in the history of an office, with the office's own columns.
 *
 * @param entry counts from 1
 * @param successor set in the entry that ends the office
 */
record Row(
        UUID id,
        String code,
        OfficeKind kind,
        int entry,
        String name,
        @Nullable String nameEn,
        @Nullable UUID above,
        boolean open,
        @Nullable String profile,
        @Nullable UUID successor) {

    /** The first entry of an office at the top of its tree, not open yet. */
    static Row first(String code, String name, OfficeKind kind) {
        return new Row(UUID.randomUUID(), code, kind, 1, name, null, null, false, null, null);
    }

    boolean ended() {
        return successor != null;
    }

    /** The next entry, with this name in this place. */
    Row next(String newName, @Nullable String newNameEn, @Nullable UUID newAbove) {
        return new Row(
                id, code, kind, entry + 1, newName, newNameEn, newAbove, open, profile, successor);
    }

    Row opened(boolean nowOpen) {
        return new Row(id, code, kind, entry + 1, name, nameEn, above, nowOpen, profile, successor);
    }

    Row succeededBy(UUID newSuccessor) {
        return new Row(
                id, code, kind, entry + 1, name, nameEn, above, false, profile, newSuccessor);
    }
}
