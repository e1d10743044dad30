package org.huiyin.vault;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.procedure.Words;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SQLExceptionSubclassTranslator;
import org.springframework.stereotype.Repository;

/**
 * The table {@code words}: what people wrote, each text once, under the commitment that events
 * carry. A session sees the texts of one petition only, the one it entered.
 */
@Repository
public class SealedTexts {

    /** Puts texts on file. */
    public void add(Session session, UUID petition, Collection<SealedText> texts) {
        if (texts.isEmpty()) {
            return;
        }
        session.sql()
                .sql(
                        """
                        insert into words (petition_id, digest, field, ciphertext)
                        select ?, * from unnest(?::text[], ?::text[], ?::bytea[])
                        """)
                .param(petition)
                .param(strings(session, texts.stream().map(text -> text.words().digest()).toList()))
                .param(strings(session, texts.stream().map(SealedText::field).toList()))
                .param(array(session, "bytea", ciphertexts(texts)))
                .update();
    }

    /**
     * Opens texts by their commitments.
     *
     * @return without those that were erased
     * @throws BrokenSeal when one was altered
     */
    public Map<Words, String> read(Session session, PetitionKey key, Collection<Words> wanted) {
        return open(
                key,
                session.sql()
                        .sql(
                                """
                                select digest, field, ciphertext from words
                                where petition_id = ? and digest = any(?)
                                """)
                        .param(key.petition())
                        .param(strings(session, wanted.stream().map(Words::digest).toList())));
    }

    /**
     * Opens every text of the petition, as a case page needs them.
     *
     * @throws BrokenSeal when one was altered
     */
    public Map<Words, String> readAll(Session session, PetitionKey key) {
        return open(
                key,
                session.sql()
                        .sql("select digest, field, ciphertext from words where petition_id = ?")
                        .param(key.petition()));
    }

    private static Map<Words, String> open(PetitionKey key, JdbcClient.StatementSpec query) {
        Map<Words, String> texts = new HashMap<>();
        query.query((row, _) ->
                        new SealedText(
                                new Words(row.getString("digest")),
                                row.getString("field"),
                                Ciphertext.of(row.getBytes("ciphertext"))))
                .list()
                .forEach(sealed -> texts.put(sealed.words(), key.open(sealed)));
        return Map.copyOf(texts);
    }

    private static byte[][] ciphertexts(Collection<SealedText> texts) {
        return texts.stream().map(text -> text.ciphertext().bytes()).toArray(byte[][]::new);
    }

    private static Array strings(Session session, List<String> values) {
        return array(session, "text", values.toArray());
    }

    private static Array array(Session session, String type, Object[] values) {
        try {
            return session.connection().createArrayOf(type, values);
        } catch (SQLException e) {
            throw new SQLExceptionSubclassTranslator().translate("array", null, e);
        }
    }
}
