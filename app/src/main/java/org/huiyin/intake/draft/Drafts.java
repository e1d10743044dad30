package org.huiyin.intake.draft;

import java.time.Clock;
import java.time.Duration;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The tables {@code draft} and {@code draft_paper}: sealed, and gone after their time. */
@Component
public final class Drafts {

    /** How long an unfinished draft is kept after it was last saved. */
    public static final Duration KEPT = Duration.ofDays(7);

    /** How long a receipt can be shown again in the same browser. */
    public static final Duration RECEIPT_KEPT = Duration.ofHours(2);

    private static final String CONTENT = "content";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Database database;
    private final Clock clock = Clock.systemUTC();

    Drafts(Database database) {
        this.database = database;
    }

    /** The draft that a key opens; empty when there is none any more. */
    public Optional<Draft> read(DraftKey key) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select content from draft
                                        where draft_id = ? and expires_at > ?
                                        """)
                                .params(key.id(), now())
                                .query(byte[].class)
                                .optional()
                                .map(sealed -> open(key, sealed)));
    }

    /** Saves a draft; what was filed takes its papers with it, and whatever is past its time. */
    public void save(DraftKey key, Draft draft) {
        Duration kept = draft.done() ? RECEIPT_KEPT : KEPT;
        byte[] sealed = key.seal(JSON.writeValueAsBytes(draft), CONTENT);
        database.write(
                Scope.nobody(),
                session -> {
                    if (draft.done()) {
                        dropPapers(session, key);
                    }
                    sweep(session);
                    return session.sql()
                            .sql(
                                    """
                                    insert into draft (draft_id, content, expires_at)
                                    values (?, ?, ?)
                                    on conflict (draft_id) do update
                                    set content = excluded.content,
                                        expires_at = excluded.expires_at
                                    """)
                            .params(key.id(), sealed, now().plus(kept))
                            .update();
                });
    }

    /** Takes a draft away with all that belongs to it. */
    public void remove(DraftKey key) {
        database.write(
                Scope.nobody(),
                session -> {
                    dropPapers(session, key);
                    return session.sql()
                            .sql("delete from draft where draft_id = ?")
                            .param(key.id())
                            .update();
                });
    }

    /** Lays the content of a paper beside its draft. */
    public void stage(DraftKey key, UUID paper, byte[] content) {
        byte[] sealed = key.seal(content, paper.toString());
        database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        insert into draft_paper (draft_id, paper_id, content)
                                        values (?, ?, ?)
                                        """)
                                .params(key.id(), paper, sealed)
                                .update());
    }

    /** The content of a staged paper; empty when the draft was filed meanwhile. */
    public Optional<byte[]> staged(DraftKey key, UUID paper) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select content from draft_paper
                                        where draft_id = ? and paper_id = ?
                                        """)
                                .params(key.id(), paper)
                                .query(byte[].class)
                                .optional()
                                .map(sealed -> key.open(sealed, paper.toString())));
    }

    /** Takes one paper away. */
    public void unstage(DraftKey key, UUID paper) {
        database.write(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        delete from draft_paper
                                        where draft_id = ? and paper_id = ?
                                        """)
                                .params(key.id(), paper)
                                .update());
    }

    private static void dropPapers(Session session, DraftKey key) {
        session.sql().sql("delete from draft_paper where draft_id = ?").param(key.id()).update();
    }

    private void sweep(Session session) {
        session.sql()
                .sql(
                        """
                        delete from draft_paper where draft_id in (
                            select draft_id from draft where expires_at <= ?)
                        """)
                .param(now())
                .update();
        session.sql().sql("delete from draft where expires_at <= ?").param(now()).update();
    }

    private static Draft open(DraftKey key, byte[] sealed) {
        return JSON.readValue(key.open(sealed, CONTENT), Draft.class);
    }

    private OffsetDateTime now() {
        return clock.instant().atOffset(ZoneOffset.UTC);
    }
}
