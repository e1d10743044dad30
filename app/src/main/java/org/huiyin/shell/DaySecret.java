package org.huiyin.shell;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.HexFormat;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Blurs what a limit is counted by under a secret that lives one day (UTC). The next day's secret
 * overwrites it and empties the table of tries, so nobody can tell later who tried what.
 */
@Component
class DaySecret {

    private static final HexFormat HEX = HexFormat.of();

    private final Database database;
    private volatile @Nullable Secret latest;

    DaySecret(Database database) {
        this.database = database;
    }

    /** The number under which the tries for a value are counted today. */
    long blur(String kind, String value) {
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(today().bytes(), "HmacSHA256"));
            byte[] digest = mac.doFinal((kind + '\n' + value).getBytes(StandardCharsets.UTF_8));
            return ByteBuffer.wrap(digest).getLong();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("every JDK has HmacSHA256", e);
        }
    }

    private Secret today() {
        LocalDate day = LocalDate.now(ZoneOffset.UTC);
        Secret known = latest;
        if (known == null || !known.day().equals(day)) {
            known = database.write(Scope.nobody(), session -> renew(session, day));
            latest = known;
        }
        return known;
    }

    private static Secret renew(Session session, LocalDate day) {
        byte[] fresh = new byte[32];
        new SecureRandom().nextBytes(fresh);
        int replaced =
                session.sql()
                        .sql(
                                """
                                insert into installation (key, value) values ('tries-secret', :value)
                                on conflict (key) do update set value = excluded.value
                                where left(installation.value, 10) < left(excluded.value, 10)
                                """)
                        .param("value", day + " " + HEX.formatHex(fresh))
                        .update();
        if (replaced > 0) {
            session.sql().sql("delete from tries").update();
        }
        String value =
                session.sql()
                        .sql("select value from installation where key = 'tries-secret'")
                        .query(String.class)
                        .single();
        return new Secret(day, HEX.parseHex(value.substring(11)));
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Secret(LocalDate day, byte[] bytes) {}
}
