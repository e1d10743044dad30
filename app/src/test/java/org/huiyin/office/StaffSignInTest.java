package org.huiyin.office;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.office.Invitations.Login;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.SignedIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Staff set their own secrets once; credentials are seen only by who brings their key. */
@OfficeTest
class StaffSignInTest {

    private static final String GOOD = "a long enough phrase";

    @Autowired ApplicationContext program;
    @Autowired StaffMembers staff;
    @Autowired Offices offices;
    @Autowired Invitations invitations;
    @Autowired FirstAdministrator first;
    @Autowired Accounts accounts;
    @Autowired Passwords passwords;
    @Autowired Database database;
    @Autowired LegalTime time;

    private Author by;

    @BeforeEach
    void county() {
        DemoCounty.accounts(program);
        by = new Author("test", time.today());
    }

    @Test
    void anInvitationSetsThePasswordOnce() {
        var member = staff.create(DemoCounty.LABOUR, "新人", Set.of(Role.HANDLER), by);
        var code = invitations.invite(member.publicId(), by);
        assertThat(invitations.invited(code)).contains("新人");
        refused(
                Reason.PASSWORD_WEAK,
                () -> invitations.accept(code, new Login("newcomer", "short")));
        refused(Reason.LOGIN_MALFORMED, () -> invitations.accept(code, new Login("a b", GOOD)));
        refused(Reason.LOGIN_TAKEN, () -> invitations.accept(code, new Login("HANDLER", GOOD)));

        invitations.accept(code, new Login("Newcomer", GOOD));

        var account = accounts.byLogin("newcomer").orElseThrow();
        assertThat(account.passwordHash()).startsWith("$argon2id$");
        assertThat(passwords.matches(GOOD, account.passwordHash())).isTrue();
        assertThat(account.staff().roles()).containsExactly(Role.HANDLER);
        assertThat(invitations.invited(code)).isEmpty();
        refused(Reason.INVITATION_OVER, () -> invitations.accept(code, new Login("other", GOOD)));
    }

    @Test
    void whoHasLeftIsNotFound() {
        var account = DemoCounty.account(program, Role.ANALYST);
        SignedIn analyst = DemoCounty.signedIn(program, account);
        staff.setActive(account.staff(), false, by);
        assertThat(accounts.byLogin(account.user())).isEmpty();
        assertThat(accounts.byId(analyst.id())).isEmpty();
        assertThat(staff.of(account.office(), Role.ANALYST)).isEmpty();
        staff.setActive(account.staff(), true, by);
        assertThat(accounts.byId(analyst.id())).isPresent();
    }

    @Test
    void anAccountStandsForThePersonAndTheirOffices() {
        var head = DemoCounty.signedIn(program, DemoCounty.account(program, Role.HEAD));
        var office = offices.byCode(head.office()).orElseThrow();
        assertThat(head.me()).containsExactly(head.id(), office.id());
        assertThat(head.office()).isEqualTo(DemoCounty.LABOUR);
    }

    @Test
    void aNewPasswordTakesTheOldOnesPlace() {
        var account = DemoCounty.account(program, Role.AUDITOR);
        var id = accounts.byLogin(account.user()).orElseThrow().staff().id();
        accounts.updatePassword(id, passwords.hash(GOOD));
        var hash = accounts.byLogin(account.user()).orElseThrow().passwordHash();
        assertThat(passwords.matches(GOOD, hash)).isTrue();
        assertThat(passwords.matches(account.password(), hash)).isFalse();
    }

    @Test
    void withoutItsKeyNoCredentialIsSeen() {
        assertThat(credentials(Scope.nobody())).isZero();
        assertThat(credentials(Scope.ofSignIn("ab".repeat(32)))).isZero();
    }

    @Test
    void thereIsOneFirstAdministratorOnly() {
        assertThat(first.invite()).isEmpty();
    }

    private int credentials(Scope scope) {
        return database.read(
                scope,
                session ->
                        session.sql()
                                .sql("select count(*) from credential")
                                .query(Integer.class)
                                .single());
    }

    private static void refused(Reason reason, ThrowingCallable change) {
        assertThatThrownBy(change)
                .isInstanceOfSatisfying(
                        RegisterRefusal.class,
                        refusal -> assertThat(refusal.reason()).isEqualTo(reason));
    }
}
