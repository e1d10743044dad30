package org.huiyin.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.springframework.stereotype.Component;

/**
 * The only way for staff to learn who stands behind a petition. Each opening is put on record in
 * the same transaction, before anything is shown, and the petitioner can read the record. Whether
 * the act is theirs to do on this case the caller has checked ({@link Purpose#isActOf}).
 */
@Component
public final class Disclosures {

    /** How long one opening serves its act. */
    public static final Duration LASTS = Duration.ofHours(24);

    private static final String REASON = "disclosure-reason";

    private final Persons persons;
    private final DailyOpenings daily;

    Disclosures(Persons persons, DailyOpenings daily) {
        this.persons = persons;
        this.daily = daily;
    }

    /** Who asks, and for which act. */
    public record Asker(StaffId staff, OfficeId office, Purpose purpose) {}

    /**
     * Opens the identity: records it and answers the persons.
     *
     * @param reason why, in the words the petitioner will read
     * @param now the legal moment
     * @throws org.huiyin.shell.Problem 429 when they opened as many as they may on one day
     */
    public List<Person> open(
            Session session, PetitionKey key, Asker asker, String reason, Instant now) {
        daily.count(session, asker.staff(), now);
        session.sql()
                .sql(
                        """
                        insert into disclosures
                            (petition_id, disclosure_id, staff, office, purpose, reason, at)
                        values (?, ?, ?, ?, ?, ?, ?)
                        """)
                .params(
                        key.petition(),
                        UUID.randomUUID(),
                        asker.staff().value(),
                        asker.office().code(),
                        asker.purpose().name(),
                        key.seal(REASON, reason).ciphertext().bytes(),
                        now.atOffset(ZoneOffset.UTC))
                .update();
        return persons.read(session, key);
    }

    /**
     * The persons again, while an opening by the same asker for the same act still serves: for a
     * day, and until the act is done.
     *
     * @param done when the asker last did that act; the dawn of time where they never did
     * @return empty when there is none: it takes a new opening, with a reason
     */
    public Optional<List<Person>> stillOpen(
            Session session, PetitionKey key, Asker asker, Instant done, Instant now) {
        Instant dayAgo = now.minus(LASTS);
        boolean serves =
                session.sql()
                        .sql(
                                """
                                select exists (
                                    select from disclosures
                                    where petition_id = ? and staff = ? and office = ?
                                        and purpose = ? and at > ? and at <= ?)
                                """)
                        .params(
                                key.petition(),
                                asker.staff().value(),
                                asker.office().code(),
                                asker.purpose().name(),
                                (done.isAfter(dayAgo) ? done : dayAgo).atOffset(ZoneOffset.UTC),
                                now.atOffset(ZoneOffset.UTC))
                        .query(Boolean.class)
                        .single();
        return serves ? Optional.of(persons.read(session, key)) : Optional.empty();
    }

    /** Every opening of this petition's identity, the latest first. */
    public List<View> views(Session session, PetitionKey key) {
        return session.sql()
                .sql(
                        """
                        select at, staff, office, purpose, reason from disclosures
                        where petition_id = ? order by at desc, disclosure_id
                        """)
                .param(key.petition())
                .query((row, _) ->
                        new View(
                                row.getObject("at", OffsetDateTime.class).toInstant(),
                                new StaffId(row.getString("staff")),
                                new OfficeId(row.getString("office")),
                                Purpose.valueOf(row.getString("purpose")),
                                key.open(REASON, row.getBytes("reason"))))
                .list();
    }
}
