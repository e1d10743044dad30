package org.huiyin.vault;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import org.huiyin.database.Session;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * How many identities one member of staff may open on one legal day. Each has a count of their own,
 * which nobody else can use up; it counts openings, and says nothing about whom.
 */
@Component
public final class DailyOpenings {

    private final int most;

    DailyOpenings(@Value("${huiyin.identity.openings-per-day:40}") int most) {
        this.most = most;
    }

    /**
     * Counts one opening, in the transaction that makes it.
     *
     * @throws Problem 429 naming the rule, when the day's share is used up
     */
    void count(Session session, StaffId staff, Instant now) {
        LocalDate today = LocalDate.ofInstant(now, LegalTime.ZONE);
        boolean counted =
                session.sql()
                                .sql(
                                        """
                                        insert into identity_openings as o (staff, day, opened)
                                        select ?, ?, 1 where ? > 0
                                        on conflict (staff, day) do update set opened = o.opened + 1
                                        where o.opened < ?
                                        """)
                                .params(staff.value(), today, most, most)
                                .update()
                        == 1;
        if (!counted) {
            Instant midnight = today.plusDays(1).atStartOfDay(LegalTime.ZONE).toInstant();
            throw Problem.tooMany(
                    Duration.between(now, midnight), Text.of("casework.identity.too-many", most));
        }
    }
}
