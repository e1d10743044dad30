package org.huiyin.procedure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.huiyin.procedure.Cast.day;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * A petition's life as a sentence: {@code given().when(act).by(actor).on(day).then(events)} or
 * {@code .thenRefused(refusal, article)}. Each step that was allowed becomes part of what is given.
 */
final class Story {

    private final RulesProfile profile;
    private OfficeTree offices = Cast.OFFICES;
    private final List<PetitionEvent> events = new ArrayList<>();
    private Petition petition = Petition.unregistered();

    private Story(RulesProfile profile) {
        this.profile = profile;
    }

    /** Nothing happened yet. */
    static Story given() {
        return given(Cast.NATIONAL);
    }

    /** Nothing happened yet, under these rules. */
    static Story given(RulesProfile profile) {
        return new Story(profile);
    }

    /** From now on the offices stand so. */
    Story under(OfficeTree tree) {
        offices = tree;
        return this;
    }

    /** Filed online by the petitioner, with two claims. */
    Story filedAt(OfficeId office, String on) {
        return and(Acts.register(office, on, 2), Cast.PETITIONER, on);
    }

    /** Filed online at the department and accepted by its head the same day. */
    Story accepted(String on) {
        return filedAt(Cast.WORKS, on).and(Acts.accept(), Cast.HEAD, on);
    }

    /** Accepted, with a lead, heard and confirmed, and investigated, all the same day. */
    Story inquired(String on) {
        return accepted(on)
                .and(Acts.lead(Cast.LEAD), Cast.HEAD, on)
                .and(Acts.hear(on), Cast.HANDLER, on)
                .and(Acts.confirmHearing(), Cast.PETITIONER, on)
                .and(Acts.investigate(on), Cast.HANDLER, on);
    }

    /** All that, drafted and signed the same day; nothing is supported. */
    Story signed(String on) {
        return inquired(on).and(Acts.draft(1, 2), Cast.HANDLER, on).and(Acts.sign(), Cast.HEAD, on);
    }

    /** All that, and served by signature the same day. */
    Story served(String on) {
        return signed(on).and(Acts.serve(ServiceManner.SIGNATURE, on), Cast.HANDLER, on);
    }

    /** Served, and asked for review the same day. */
    Story inReview(String on) {
        return served(on).and(Acts.requestReview(), Cast.PETITIONER, on);
    }

    /** All that, and the review opinion of that outcome signed and served the same day. */
    Story reviewed(AppealOutcome outcome, String on) {
        return inReview(on)
                .and(Acts.draftReview(outcome), Cast.COUNTY_REVIEWER, on)
                .and(Acts.signReview(), Cast.COUNTY_HEAD, on)
                .and(Acts.serveReview(ServiceManner.SIGNATURE, on), Cast.COUNTY_REVIEWER, on);
    }

    /** Reviewed in vain, and asked for re-review the same day. */
    Story inReReview(String on) {
        return reviewed(AppealOutcome.MAINTAIN, on)
                .and(Acts.requestReReview(), Cast.PETITIONER, on);
    }

    /** The number that its last entry has. */
    int lastEntry() {
        return petition.matter().entries();
    }

    /** What happened before, and must have been allowed. */
    Story and(Act act, Actor by, String on) {
        return when(act).by(by).on(on).thenAllowed();
    }

    /** What happens by no act. */
    Story happened(PetitionEvent event) {
        petition = Procedure.evolve(petition, event);
        events.add(event);
        return this;
    }

    /** The act in question; who does it and when is still to be said. */
    Attempt when(Act act) {
        return new Attempt(act);
    }

    Petition petition() {
        return petition;
    }

    Matter matter() {
        return petition.matter();
    }

    List<PetitionEvent> events() {
        return List.copyOf(events);
    }

    Context context(Actor actor, LocalDate today) {
        return new Context(today, actor, profile, Cast.CALENDAR, offices);
    }

    List<ClockCertificate> clocks() {
        return Procedure.clocks(petition, profile, Cast.CALENDAR);
    }

    /** The only clock of that sort. */
    ClockCertificate clock(Clock which) {
        List<ClockCertificate> found =
                clocks().stream().filter(one -> one.clock() == which).toList();
        assertThat(found).as("clocks of the sort " + which).hasSize(1);
        return found.getFirst();
    }

    Story isAt(Status stage) {
        assertThat(petition.status()).contains(stage);
        return this;
    }

    /** One act, tried. */
    final class Attempt {
        private final Act act;
        private Actor actor = Cast.PROGRAM;
        private LocalDate today = LocalDate.MIN;

        private Attempt(Act act) {
            this.act = act;
        }

        Attempt by(Actor someone) {
            actor = someone;
            return this;
        }

        Attempt on(String day) {
            today = day(day);
            return this;
        }

        Story then(PetitionEvent... expected) {
            assertThat(decision()).isEqualTo(new Decision.Allowed(List.of(expected)));
            return thenAllowed();
        }

        Story thenAllowed() {
            if (decision() instanceof Decision.Allowed(List<PetitionEvent> next)) {
                for (PetitionEvent event : next) {
                    petition = Procedure.evolve(petition, event);
                    events.add(event);
                }
                return Story.this;
            }
            throw new AssertionError(act + " by " + actor + " on " + today + ": " + decision());
        }

        Story thenRefused(Refusal expected, String article) {
            assertThat(decision()).isEqualTo(new Decision.Refused(expected));
            assertThat(expected.article()).isEqualTo(article);
            return Story.this;
        }

        private Decision decision() {
            return Procedure.decide(petition, act, context(actor, today));
        }
    }
}
