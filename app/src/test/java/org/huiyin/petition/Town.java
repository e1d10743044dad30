package org.huiyin.petition;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.office.Author;
import org.huiyin.office.NewOffice;
import org.huiyin.office.Office;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.OfficeRegister;
import org.huiyin.office.StaffMembers;
import org.huiyin.office.Tokens;
import org.huiyin.office.store.TestOperators;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.Person;
import org.huiyin.vault.PersonRole;
import org.huiyin.vault.Receipts;
import org.springframework.stereotype.Component;

/**
 * An invented town for tests: a government under a city, its petition bureau, two departments,
 * their staff.
 */
@Component
public class Town {

    private static final Author FOUNDER = new Author("test", LocalDate.of(2020, 1, 1));

    private final OfficeRegister register;
    private final StaffMembers members;
    private final Tokens tokens;
    private final Accounts accounts;
    private final Database database;
    private final Receipts receipts;

    Town(
            OfficeRegister register,
            StaffMembers members,
            Tokens tokens,
            Accounts accounts,
            Database database,
            Receipts receipts) {
        this.register = register;
        this.members = members;
        this.tokens = tokens;
        this.accounts = accounts;
        this.database = database;
        this.receipts = receipts;
    }

    /** A place with offices and staff of its own; codes never clash with those of another. */
    public Place found() {
        String mark = UUID.randomUUID().toString().substring(0, 8);
        OfficeId city = office(mark + "-city", OfficeKind.GOVERNMENT, Optional.empty());
        OfficeId government = office(mark + "-gov", OfficeKind.GOVERNMENT, Optional.of(city));
        OfficeId bureau =
                office(mark + "-bureau", OfficeKind.PETITION_BUREAU, Optional.of(government));
        OfficeId housing =
                office(mark + "-housing", OfficeKind.DEPARTMENT, Optional.of(government));
        OfficeId labour = office(mark + "-labour", OfficeKind.DEPARTMENT, Optional.of(government));
        return new Place(
                city,
                government,
                bureau,
                housing,
                labour,
                Stream.of(city, government, bureau, housing, labour)
                        .collect(Collectors.toMap(office -> office, this::staff)));
    }

    private OfficeId office(String code, OfficeKind kind, Optional<OfficeId> above) {
        Office office =
                register.create(
                        new NewOffice(
                                new OfficeId(code),
                                "试点" + code,
                                Optional.empty(),
                                kind,
                                above,
                                true,
                                Optional.empty()),
                        FOUNDER);
        return office.code();
    }

    private Map<Role, Colleague> staff(OfficeId office) {
        Map<Role, Colleague> staff = new EnumMap<>(Role.class);
        for (Role role : Role.values()) {
            staff.put(role, colleague(office, Set.of(role)));
        }
        return staff;
    }

    /** One more member of an office. */
    public Colleague colleague(OfficeId office, Set<Role> roles) {
        var others = TestOperators.others(roles);
        var member = members.create(office, "演示" + roles, others, FOUNDER);
        TestOperators.make(database, member.publicId(), roles);
        String token = tokens.issue(member.publicId(), FOUNDER);
        return new Colleague(accounts.byTokenHash(sha256(token)).orElseThrow(), token);
    }

    /** Whoever holds this receipt. */
    public Caller holder(Filed filed) {
        return new Caller.Holder(receipts.hash(filed.receiptCode()));
    }

    /** A claim with two requests and a person behind it. */
    public static Filing claim(OfficeId office) {
        return new Filing(
                Channel.ONLINE,
                "小区供水改造后水费上涨",
                "多次反映没有答复，请予核实。",
                List.of(
                        new Filing.Asked("核实水费", Kind.CLAIM),
                        new Filing.Asked("公布改造账目", Kind.CLAIM)),
                Optional.empty(),
                Optional.of("演示小区"),
                office,
                List.of(),
                Optional.empty(),
                List.of(
                        new Person(
                                PersonRole.PRINCIPAL,
                                Optional.of("演示人"),
                                Optional.of("13000000000"),
                                Optional.empty(),
                                Optional.empty())),
                false);
    }

    /** The same claim, with a report of wrongdoing about offices beside it. */
    public static Filing mixed(OfficeId office, OfficeId... about) {
        Filing claim = claim(office);
        return new Filing(
                claim.channel(),
                claim.title(),
                claim.narrative(),
                List.of(claim.requests().getFirst(), new Filing.Asked("查处收了好处的人", Kind.REPORT)),
                claim.category(),
                claim.place(),
                office,
                List.of(about),
                claim.receivedOn(),
                claim.persons(),
                false);
    }

    private static String sha256(String token) {
        try {
            return HexFormat.of()
                    .formatHex(
                            MessageDigest.getInstance("SHA-256")
                                    .digest(token.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    /** A member of staff and the token their programs use. */
    public record Colleague(SignedIn signedIn, String token) {

        /** As a caller. */
        public Caller.Staff caller() {
            return new Caller.Staff(signedIn);
        }
    }

    /** The offices of one place, each with a member of staff for each role. */
    public record Place(
            OfficeId city,
            OfficeId government,
            OfficeId bureau,
            OfficeId housing,
            OfficeId labour,
            Map<OfficeId, Map<Role, Colleague>> staff) {

        /** The member of this office who has this role and no other. */
        public Colleague the(Role role, OfficeId office) {
            return Objects.requireNonNull(Objects.requireNonNull(staff.get(office)).get(role));
        }
    }
}
