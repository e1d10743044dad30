package org.huiyin.petition.store;

import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.petition.Caller;
import org.huiyin.petition.CodePost;
import org.huiyin.petition.LostCodes;
import org.huiyin.procedure.CodeKind;
import org.huiyin.vault.ReceiptCode;
import org.huiyin.vault.Receipts;
import org.huiyin.vault.Vault;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The table {@code code_renewal}. Nothing else under a petition changes by it but the hash of its
 * code: neither an entry nor a version, for those staff could watch.
 */
@Component
final class Renewals {

    private final Database database;
    private final Vault vault;
    private final Receipts receipts;
    private final Rules rules;
    private final ObjectProvider<CodePost> post;

    Renewals(
            Database database,
            Vault vault,
            Receipts receipts,
            Rules rules,
            ObjectProvider<CodePost> post) {
        this.database = database;
        this.vault = vault;
        this.receipts = receipts;
        this.rules = rules;
        this.post = post;
    }

    /** Whether whoever asks may have the code of an open petition renewed. */
    @FunctionalInterface
    interface Fits {
        boolean under(Session session, OpenCase open);
    }

    void asked(UUID petition, LostCodeRows.Row row, Fits fits) {
        in(
                petition,
                fits,
                (session, open) -> {
                    if (add(session, petition, row)) {
                        send(session, open, row, CodePost.What.ASKED);
                    }
                });
    }

    /** Where nobody can be reached the old code stays: there is no safe way for a new one. */
    void renewed(UUID petition, LostCodeRows.Row row, Fits fits) {
        in(
                petition,
                fits,
                (session, open) -> {
                    if (waits(session, petition, row)
                            && send(session, open, row, CodePost.What.RENEWED)) {
                        var code =
                                receipts.renewed(
                                        open.row().given().number(), row.renewal().toString());
                        PetitionWrites.receipt(session, petition, receipts.hash(code));
                        sent(session, petition, row);
                    }
                });
    }

    /** Who was given it on a slip of paper at a desk can do with it what a desk's code can. */
    void renewedOnPaper(UUID petition, LostCodeRows.Row row, ReceiptCode code, Fits fits) {
        in(
                petition,
                fits,
                (session, open) -> {
                    if (waits(session, open.id(), row)) {
                        PetitionWrites.receipt(
                                session, open.id(), receipts.hash(code), CodeKind.DESK);
                        sent(session, open.id(), row);
                    }
                });
    }

    @FunctionalInterface
    private interface Doing {
        void work(Session session, OpenCase open);
    }

    /** Not in what was erased, nor in what has become a report since. */
    private void in(UUID petition, Fits fits, Doing doing) {
        database.write(
                new Caller.Program().scope(),
                session -> {
                    Optional<OpenCase> found =
                            PetitionRows.findForUpdate(session, petition)
                                    .flatMap(
                                            row -> OpenCase.enter(session, vault, row.given().id()))
                                    .filter(open -> !open.key().destroyed())
                                    .filter(open -> !open.matter().reports())
                                    .filter(open -> fits.under(session, open));
                    found.ifPresent(open -> doing.work(session, open));
                    return found.isPresent();
                });
    }

    private boolean send(Session session, OpenCase open, LostCodeRows.Row row, CodePost.What what) {
        return post.stream()
                .map(one ->
                        one.send(
                                session,
                                open.row().given().number(),
                                open.key(),
                                row.renewal().toString(),
                                what))
                .reduce(false, Boolean::logicalOr);
    }

    private static boolean add(Session session, UUID petition, LostCodeRows.Row row) {
        return session.sql()
                        .sql(
                                """
                                insert into code_renewal (petition_id, renewal_id, office, asked_by,
                                    confirmed_by, asked_at)
                                values (?, ?, ?, ?, ?, ?) on conflict do nothing
                                """)
                        .params(
                                petition,
                                row.renewal(),
                                row.office().code(),
                                row.by().value(),
                                row.confirmed().orElseThrow().by().value(),
                                row.at().atOffset(ZoneOffset.UTC))
                        .update()
                == 1;
    }

    private static boolean waits(Session session, UUID petition, LostCodeRows.Row row) {
        return session.sql()
                .sql(
                        """
                        select true from code_renewal
                        where petition_id = ? and renewal_id = ? and sent_at is null
                        """)
                .params(petition, row.renewal())
                .query(Boolean.class)
                .optional()
                .isPresent();
    }

    private void sent(Session session, UUID petition, LostCodeRows.Row row) {
        session.sql()
                .sql(
                        """
                        update code_renewal set sent_at = ?
                        where petition_id = ? and renewal_id = ?
                        """)
                .params(rules.now().atOffset(ZoneOffset.UTC), petition, row.renewal())
                .update();
    }

    /** Those of the petition the session entered, the latest first. */
    static List<LostCodes.Renewal> of(Session session, UUID petition) {
        return session.sql()
                .sql(
                        """
                        select asked_at, office, sent_at from code_renewal
                        where petition_id = ? order by asked_at desc, renewal_id
                        """)
                .param(petition)
                .query((row, _) ->
                        new LostCodes.Renewal(
                                row.getObject(1, OffsetDateTime.class).toInstant(),
                                row.getString(2),
                                Optional.ofNullable(row.getObject(3, OffsetDateTime.class))
                                        .map(OffsetDateTime::toInstant)))
                .list();
    }
}
