package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;

/** The table {@code speaker_code}: what was given to those who speak for a petitioner. */
final class SpeakerCodes {

    private SpeakerCodes() {}

    /**
     * The mandate to which a code belongs. One question, answered alike for a code that never was,
     * one whose mandate was ended and one whose time is over.
     *
     * @param hash of the code that the session's scope shows
     * @return the entry that gave it
     */
    static Optional<Integer> mandate(Session session, UUID petition, String hash, LocalDate today) {
        return session.sql()
                .sql(
                        """
                        select entry from speaker_code
                        where petition_id = ? and code_hash = ? and (until is null or until >= ?)
                        """)
                .params(petition, hash, today)
                .query(Integer.class)
                .optional();
    }

    /** Gives a code with the mandate of an entry. */
    static void give(
            Session session, UUID petition, int entry, String hash, Optional<LocalDate> until) {
        session.sql()
                .sql(
                        """
                        insert into speaker_code (petition_id, entry, code_hash, until)
                        values (?, ?, ?, ?)
                        """)
                .param(petition)
                .param(entry)
                .param(hash)
                .param(until.orElse(null))
                .update();
    }

    /** Takes back the code of a mandate, if it has one. */
    static void takeBack(Session session, UUID petition, int entry) {
        session.sql()
                .sql("delete from speaker_code where petition_id = ? and entry = ?")
                .params(petition, entry)
                .update();
    }
}
