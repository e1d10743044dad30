package org.huiyin.operations.command;

import java.io.BufferedReader;
import java.io.Console;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.Subcommand.Refused;
import org.huiyin.office.Proposal;
import org.huiyin.office.Proposals;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.Passwords;
import org.huiyin.shell.SignedIn;
import org.springframework.context.ApplicationContext;

/**
 * What two operators do together by the command line: the first who asks proposes, the second
 * approves. Each says who they are, and proves it by their password.
 */
final class TwoOperators {

    private final Accounts accounts;
    private final Passwords passwords;
    private final Proposals proposals;

    TwoOperators(ApplicationContext program) {
        this.accounts = program.getBean(Accounts.class);
        this.passwords = program.getBean(Passwords.class);
        this.proposals = program.getBean(Proposals.class);
    }

    /** What came of asking. */
    enum Step {
        PROPOSED,
        APPROVED
    }

    /**
     * Proposes the change, or approves the one that waits if it is the same.
     *
     * @throws Refused when they are not who they say, or the rules do not allow it
     */
    Step ask(String login, Register register, Proposal.Change change, Same same) {
        SignedIn by = signedIn(login);
        Optional<Proposal> waiting = proposals.open(register).stream().findFirst();
        try {
            if (waiting.isEmpty()) {
                proposals.propose(change, by);
                return Step.PROPOSED;
            }
            if (!same.as(waiting.get().change())) {
                throw new Refused("other-proposal");
            }
            proposals.approve(waiting.get().id(), by);
            return Step.APPROVED;
        } catch (RegisterRefusal refusal) {
            throw new Refused(
                    refusal.reason().name().toLowerCase(Locale.ROOT).replace('_', '-'), login);
        }
    }

    /** Whether what waits is what is asked for. */
    @FunctionalInterface
    interface Same {
        boolean as(Proposal.Change waiting);
    }

    private SignedIn signedIn(String login) {
        Optional<Account> account = accounts.byLogin(login);
        String password = password();
        boolean proved =
                account.map(one -> passwords.matches(password, one.passwordHash()))
                        .orElseGet(() -> {
                            passwords.pretend(password);
                            return false;
                        });
        if (!proved) {
            throw new Refused("not-you", login);
        }
        return account.orElseThrow().staff();
    }

    /** From the terminal, unseen; without one, the first line of the input. */
    @SuppressWarnings("SystemConsoleNull") // it is where a setting of the JVM says so
    private static String password() {
        Console console = System.console();
        if (console != null && console.isTerminal()) {
            char[] typed = console.readPassword("? ");
            return typed == null ? "" : new String(typed);
        }
        try {
            String line =
                    new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8))
                            .readLine();
            return line == null ? "" : line;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
