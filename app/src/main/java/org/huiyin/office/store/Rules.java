package org.huiyin.office.store;

import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.huiyin.database.Session;
import org.huiyin.office.CalendarPublished;
import org.huiyin.office.Competence;
import org.huiyin.office.Erasure;
import org.huiyin.office.KeyRotation;
import org.huiyin.office.OperatorRole;
import org.huiyin.office.Proposal.Change;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterRefusal;
import org.huiyin.office.YearCalendar;
import org.huiyin.office.store.ProposalRows.ProposalRow;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Finds the rule for a change. */
@Component
final class Rules {

    private static final Map<Class<?>, Register> REGISTERS =
            Map.of(
                    Competence.class, Register.COMPETENCE,
                    YearCalendar.class, Register.CALENDAR,
                    KeyRotation.class, Register.KEY,
                    Erasure.class, Register.ERASURE,
                    OperatorRole.class, Register.OPERATOR);

    private final CompetenceRule competence;
    private final CalendarRule calendar;
    private final OperatorRule operators;
    private final JsonMapper json;

    Rules(
            CompetenceRule competence,
            CalendarRule calendar,
            OperatorRule operators,
            JsonMapper json) {
        this.competence = competence;
        this.calendar = calendar;
        this.operators = operators;
        this.json = json;
    }

    /**
     * Passes when this person may make this change today.
     *
     * @throws RegisterRefusal saying why not
     */
    void check(Change change, SignedIn by) {
        switch (change) {
            case Competence entry -> competence.check(entry, by);
            case YearCalendar year -> calendar.check(year, by);
            case KeyRotation _ -> operators.checkRight(by);
            case Erasure erasure -> operators.check(erasure, by);
            case OperatorRole role -> operators.check(role, by);
        }
    }

    /** Passes when this person may decide on the change, be it good or bad. */
    void checkRight(Change change, SignedIn by) {
        switch (change) {
            case Competence entry -> competence.checkRight(entry, by);
            case YearCalendar _ -> calendar.checkRight(by);
            case KeyRotation _, Erasure _, OperatorRole _ -> operators.checkRight(by);
        }
    }

    /** What is ordered is carried out later, step by step. */
    void write(Session session, Change change) {
        switch (change) {
            case Competence entry -> competence.write(session, entry);
            case YearCalendar year -> calendar.write(session, year);
            case OperatorRole role -> operators.write(session, role);
            case KeyRotation _, Erasure _ -> {}
        }
    }

    static Register register(Change change) {
        return register(change.getClass());
    }

    /** The registers whose locks a change takes. */
    static Set<Register> locks(Change change) {
        return change instanceof OperatorRole
                ? Set.of(Register.STAFF, Register.OPERATOR)
                : Set.of(register(change));
    }

    static Register register(Class<? extends Change> kind) {
        return Objects.requireNonNull(REGISTERS.get(kind));
    }

    String subject(Change change) {
        return switch (change) {
            case Competence entry -> competence.subject(entry);
            case YearCalendar year -> calendar.subject(year);
            case KeyRotation rotation -> Integer.toHexString(rotation.key());
            case Erasure erasure -> erasure.until().toString();
            case OperatorRole role -> role.member().value();
        };
    }

    String detail(Change change) {
        return switch (change) {
            case Competence entry -> competence.detail(entry);
            case YearCalendar year -> calendar.detail(year);
            case OperatorRole role -> OperatorRule.detail(role);
            case KeyRotation _, Erasure _ -> "";
        };
    }

    /** What the rest of the program is told once the change is committed. */
    static Optional<Object> told(Change change) {
        return switch (change) {
            case Competence _, KeyRotation _, Erasure _, OperatorRole _ -> Optional.empty();
            case YearCalendar year -> Optional.of(new CalendarPublished(year.year()));
        };
    }

    String body(Change change) {
        return json.writeValueAsString(change);
    }

    Change change(ProposalRow row) {
        return switch (row.register()) {
            case COMPETENCE -> json.readValue(row.body(), Competence.class);
            case CALENDAR -> json.readValue(row.body(), YearCalendar.class);
            case KEY -> json.readValue(row.body(), KeyRotation.class);
            case ERASURE -> json.readValue(row.body(), Erasure.class);
            case OPERATOR -> json.readValue(row.body(), OperatorRole.class);
            case OFFICE, STAFF, LETTER -> throw new IllegalStateException("changed by one person");
        };
    }
}
