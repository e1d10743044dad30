package org.huiyin.office.store;

import java.util.List;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Erasure;
import org.huiyin.office.KeyRotation;
import org.huiyin.office.Proposal;
import org.huiyin.office.Proposals;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.RegisterRefusal.Reason;
import org.huiyin.office.store.ProposalRows.ProposalRow;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.SignedIn;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** Hands proposals from one person to another, under the lock of their register. */
@Component
final class StoredProposals implements Proposals {

    private final Database database;
    private final Registers registers;
    private final Rules rules;
    private final ChangeLog log;
    private final ApplicationEventPublisher events;

    StoredProposals(
            Database database,
            Registers registers,
            Rules rules,
            ChangeLog log,
            ApplicationEventPublisher events) {
        this.database = database;
        this.registers = registers;
        this.rules = rules;
        this.log = log;
        this.events = events;
    }

    @Override
    public String propose(Proposal.Change change, SignedIn by) {
        rules.check(change, by);
        var row =
                new ProposalRow(
                        Secrets.publicId(),
                        Rules.register(change),
                        rules.body(change),
                        by.publicId().value(),
                        log.now(),
                        false);
        return registers.change(
                row.register(),
                session -> {
                    refuseASecond(session, change, row.register());
                    ProposalRows.insert(session, row);
                    note(session, change, "PROPOSED", by);
                    return row.id();
                });
    }

    /** One rotation and one erasure at a time: the second would be about what the first changes. */
    private static void refuseASecond(Session session, Proposal.Change change, Register register) {
        if ((change instanceof KeyRotation || change instanceof Erasure)
                && (!ProposalRows.open(session, register).isEmpty()
                        || ProposalRows.ordered(session, register).isPresent())) {
            throw new RegisterRefusal(Reason.ALREADY_PROPOSED);
        }
    }

    @Override
    public void approve(String id, SignedIn by) {
        var change = change(id);
        rules.check(change, by);
        registers.change(
                Scope.nobody(),
                Rules.locks(change),
                session -> {
                    decide(session, id, "APPROVED", by);
                    rules.write(session, change);
                    note(session, change, "APPROVED", by);
                    return true;
                });
        Rules.told(change).ifPresent(events::publishEvent);
    }

    @Override
    public void reject(String id, SignedIn by) {
        var change = change(id);
        rules.checkRight(change, by);
        registers.change(
                Rules.register(change),
                session -> {
                    decide(session, id, "REJECTED", by);
                    note(session, change, "REJECTED", by);
                    return true;
                });
    }

    private Proposal.Change change(String id) {
        return database.read(Scope.nobody(), session -> ProposalRows.byId(session, id))
                .map(rules::change)
                .orElseThrow(() -> new RegisterRefusal(Reason.PROPOSAL_UNKNOWN));
    }

    private void decide(Session session, String id, String outcome, SignedIn by) {
        var row = ProposalRows.byId(session, id).orElseThrow();
        var me = by.publicId().value();
        if (row.decided()) {
            throw new RegisterRefusal(Reason.ALREADY_DECIDED);
        }
        if (row.proposedBy().equals(me)) {
            throw new RegisterRefusal(Reason.SAME_PERSON);
        }
        ProposalRows.decide(session, id, outcome, me, log.now());
    }

    private void note(Session session, Proposal.Change change, String step, SignedIn by) {
        log.add(
                session,
                log.author(by),
                Rules.register(change),
                step,
                rules.subject(change),
                rules.detail(change));
    }

    @Override
    public List<Proposal> open(Register register) {
        return database
                .read(Scope.nobody(), session -> ProposalRows.open(session, register))
                .stream()
                .map(row ->
                        new Proposal(
                                row.id(),
                                rules.change(row),
                                new StaffId(row.proposedBy()),
                                row.proposedAt()))
                .toList();
    }
}
