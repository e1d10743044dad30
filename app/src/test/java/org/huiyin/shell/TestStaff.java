package org.huiyin.shell;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.huiyin.database.Database;
import org.huiyin.office.Author;
import org.huiyin.office.Invitations;
import org.huiyin.office.NewOffice;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.OfficeRegister;
import org.huiyin.office.StaffMember;
import org.huiyin.office.StaffMembers;
import org.huiyin.office.Tokens;
import org.huiyin.office.store.TestOperators;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.springframework.context.ApplicationContext;

/**
 * Hires invented staff, each into a new office of their own, by the ways the program has for it.
 */
public final class TestStaff {

    private static final AtomicInteger COUNT = new AtomicInteger();

    /** Who changes the registers in tests. */
    public static final Author AUTHOR = new Author("test", LocalDate.of(2026, 1, 5));

    private final ApplicationContext program;

    private TestStaff(ApplicationContext program) {
        this.program = program;
    }

    public static TestStaff in(ApplicationContext program) {
        return new TestStaff(program);
    }

    /** Hires a member of staff with these roles into a petition bureau. */
    public Hired hire(Role first, Role... others) {
        int number = COUNT.incrementAndGet();
        var office = new OfficeId("test-" + number);
        program.getBean(OfficeRegister.class)
                .create(
                        new NewOffice(
                                office,
                                "试用单位" + number,
                                Optional.of("Office on trial " + number),
                                OfficeKind.PETITION_BUREAU,
                                Optional.empty(),
                                true,
                                Optional.empty()),
                        AUTHOR);
        return hire(office, first, others);
    }

    /** Hires a member of staff into an office that is there. */
    public Hired hire(OfficeId office, Role first, Role... others) {
        int number = COUNT.incrementAndGet();
        var roles = EnumSet.of(first, others);
        var members = program.getBean(StaffMembers.class);
        StaffId id =
                members.create(office, "试用人员" + number, TestOperators.others(roles), AUTHOR)
                        .publicId();
        var invitations = program.getBean(Invitations.class);
        var login = new Invitations.Login("staff" + number, "correct horse staple " + number);
        invitations.accept(invitations.invite(id, AUTHOR), login);
        TestOperators.make(program.getBean(Database.class), id, roles);
        StaffMember member = members.byPublicId(id).orElseThrow();
        String token = program.getBean(Tokens.class).issue(id, AUTHOR);
        return new Hired(member, login.name(), login.password(), token);
    }

    /** Somebody who can sign in. */
    public record Hired(StaffMember member, String login, String password, String token) {}
}
