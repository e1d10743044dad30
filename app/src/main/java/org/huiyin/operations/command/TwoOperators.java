package org.huiyin.operations.command;

import java.util.Locale;
import java.util.Optional;
import org.huiyin.Subcommand.Refused;
import org.huiyin.office.Proposal;
import org.huiyin.office.Proposals;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.signin.TypedSignIn;
import org.springframework.context.ApplicationContext;

/**
 * What two operators do together by the command line: the first who asks proposes, the second
 * approves. Each says who they are, and proves it as at sign-in.
 */
final class TwoOperators {

    private final TypedSignIn signIn;
    private final Proposals proposals;
    private final Typed typed;

    TwoOperators(ApplicationContext program, Typed typed) {
        this.signIn = program.getBean(TypedSignIn.class);
        this.proposals = program.getBean(Proposals.class);
        this.typed = typed;
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
        try {
            return signIn.of(login, typed.answer("password"), () -> typed.answer("code"))
                    .orElseThrow(() -> new Refused("not-you", login));
        } catch (Problem tooMany) {
            throw new Refused("too-many", login);
        }
    }
}
