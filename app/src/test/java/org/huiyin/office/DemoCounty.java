package org.huiyin.office;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.huiyin.office.DemoOffices.DemoAccount;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.SignedIn;
import org.springframework.context.ApplicationContext;

/** The demo county, made once for each program under test. */
public final class DemoCounty {

    public static final OfficeId COUNTY = new OfficeId("990101");
    public static final OfficeId TOWN = new OfficeId("990101100");
    public static final OfficeId BUREAU = new OfficeId("990101-XF");
    public static final OfficeId LABOUR = new OfficeId("990101-RS");
    public static final OfficeId HOUSING = new OfficeId("990101-ZJ");

    private static final Map<DemoOffices, List<DemoAccount>> MADE = new ConcurrentHashMap<>();

    private DemoCounty() {}

    /** All accounts of the demo. */
    public static List<DemoAccount> accounts(ApplicationContext program) {
        return MADE.computeIfAbsent(
                program.getBean(DemoOffices.class),
                demo -> demo.create(new Author("test", LocalDate.of(2026, 1, 5))));
    }

    /** The first account with a role. */
    public static DemoAccount account(ApplicationContext program, Role role) {
        return accounts(program).stream()
                .filter(account -> account.role() == role)
                .findFirst()
                .orElseThrow();
    }

    /** The second person who may propose and decide. */
    public static DemoAccount secondDispatcher(ApplicationContext program) {
        return accounts(program).stream()
                .filter(account -> account.role() == Role.DISPATCHER)
                .filter(account -> account.office().equals(BUREAU))
                .reduce((first, second) -> second)
                .orElseThrow();
    }

    /** The account signed in by its token. */
    public static SignedIn signedIn(ApplicationContext program, DemoAccount account) {
        return program.getBean(Accounts.class).byTokenHash(sha256(account.token())).orElseThrow();
    }

    private static String sha256(String text) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(text.getBytes(StandardCharsets.US_ASCII)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
