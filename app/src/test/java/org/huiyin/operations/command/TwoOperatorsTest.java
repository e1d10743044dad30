package org.huiyin.operations.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.huiyin.Subcommand.Refused;
import org.huiyin.database.HuiyinTest;
import org.huiyin.office.Erasure;
import org.huiyin.office.Register;
import org.huiyin.procedure.Role;
import org.huiyin.shell.TestStaff;
import org.huiyin.shell.TestStaff.Hired;
import org.huiyin.shell.signin.AuthenticatorApp;
import org.huiyin.shell.signin.SecondSteps;
import org.huiyin.shell.signin.TypedSignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** Who orders by the command line proves who they are as at sign-in. */
@HuiyinTest
class TwoOperatorsTest {

    @Autowired ApplicationContext program;
    @Autowired SecondSteps secondSteps;
    @Autowired TypedSignIn signIn;

    private final List<String> asked = new ArrayList<>();
    private Hired operator;

    @BeforeEach
    void hire() {
        operator = TestStaff.in(program).hire(Role.OPERATOR);
    }

    @Test
    void aPasswordAloneIsNotEnoughWhereASecondStepIsOn() {
        UUID account = operator.member().id();
        secondSteps.begin(account);
        var app = new AuthenticatorApp(secondSteps.begun(account).orElseThrow());
        List<String> recovery = secondSteps.confirm(account, app.code()).orElseThrow();

        refuses("not-you", operator.password(), "");
        refuses("not-you", operator.password(), "000000");
        refuses("not-you", "another password", recovery.getLast());
        assertThat(asked).containsExactly("password", "code", "password", "code", "password");

        assertThat(signIn.of(operator.login(), operator.password(), app::code)).isPresent();
        assertThat(signIn.of(operator.login(), operator.password(), recovery::getFirst))
                .isPresent();
        assertThat(signIn.of(operator.login(), operator.password(), recovery::getFirst))
                .as("the same again")
                .isEmpty();
    }

    @Test
    void wrongTriesCount() {
        for (int i = 0; i < 10; i++) {
            refuses("not-you", "wrong " + i, "");
        }

        refuses("too-many", operator.password(), "");
        assertThat(asked).as("without a second step none is asked for").doesNotContain("code");
    }

    private void refuses(String reason, String password, String code) {
        Map<String, String> answers = Map.of("password", password, "code", code);
        Typed typed =
                what -> {
                    asked.add(what);
                    return answers.getOrDefault(what, "");
                };
        assertThatThrownBy(() ->
                        new TwoOperators(program, typed)
                                .ask(
                                        operator.login(),
                                        Register.ERASURE,
                                        new Erasure(LocalDate.EPOCH),
                                        _ -> false))
                .isInstanceOf(Refused.class)
                .hasMessage(reason);
    }
}
