package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What the office that answers has done so far.
 *
 * @param acceptance that it took the petition on
 * @param people who is in charge
 * @param hearings each time the petitioner was heard, oldest first
 * @param extension the last one asked for
 * @param opinion the answer, from its first draft on
 * @param past earlier opinions that an appeal sent back, oldest first
 * @param redos the orders to answer anew, oldest first
 */
public record Work(
        Acceptance acceptance,
        People people,
        List<Hearing> hearings,
        Optional<Extension> extension,
        Optional<Opinion> opinion,
        List<Opinion> past,
        List<Redo> redos) {

    /** Nothing done, nobody in charge. */
    static final Work NONE =
            new Work(
                    new Acceptance(Optional.empty(), Optional.empty()),
                    new People(Optional.empty(), Optional.empty()),
                    List.of(),
                    Optional.empty(),
                    Optional.empty(),
                    List.of(),
                    List.of());

    public Work {
        hearings = List.copyOf(hearings);
        past = List.copyOf(past);
        redos = List.copyOf(redos);
    }

    /**
     * Taking on.
     *
     * @param on since when handling runs, by word or by silence
     * @param toldOn when the petitioner was told
     */
    public record Acceptance(Optional<LocalDate> on, Optional<LocalDate> toldOn) {}

    /** Who is in charge: at most one of each, never two. */
    public record People(Optional<StaffId> lead, Optional<StaffId> handler) {

        People without(StaffId one) {
            return new People(
                    lead.filter(l -> !l.equals(one)), handler.filter(h -> !h.equals(one)));
        }
    }

    /** Since when handling runs. */
    public Optional<LocalDate> acceptedOn() {
        return acceptance.on();
    }

    /** The last hearing. */
    public Optional<Hearing> hearing() {
        return hearings.isEmpty() ? Optional.empty() : Optional.of(hearings.getLast());
    }

    /** Whether the petitioner has confirmed that they were heard. */
    public boolean heard() {
        return hearings.stream().anyMatch(hearing -> hearing.confirmedOn().isPresent());
    }

    /** Taken on by word: told from that day, handling since then or since an earlier silence. */
    Work accepted(LocalDate on) {
        return with(new Acceptance(acceptance.on().or(() -> Optional.of(on)), Optional.of(on)));
    }

    Work acceptedBySilence(LocalDate on) {
        return with(new Acceptance(Optional.of(on), Optional.empty()));
    }

    private Work with(Acceptance next) {
        return new Work(next, people, hearings, extension, opinion, past, redos);
    }

    Work ledBy(StaffId lead) {
        return with(new People(Optional.of(lead), people.handler()));
    }

    Work handledBy(StaffId handler) {
        return with(new People(people.lead(), Optional.of(handler)));
    }

    Work with(People others) {
        return new Work(acceptance, others, hearings, extension, opinion, past, redos);
    }

    Work with(Hearing next) {
        return withHearings(Lists.plus(hearings, next));
    }

    Work hearingConfirmed(LocalDate on) {
        return withHearings(Lists.lastChanged(hearings, last -> last.confirmed(on)));
    }

    private Work withHearings(List<Hearing> all) {
        return new Work(acceptance, people, all, extension, opinion, past, redos);
    }

    Work with(Extension asked) {
        return new Work(acceptance, people, hearings, Optional.of(asked), opinion, past, redos);
    }

    Work with(Opinion answer) {
        return new Work(acceptance, people, hearings, extension, Optional.of(answer), past, redos);
    }

    /** The opinion goes to the past, and a new one is owed. */
    Work sentBack(Redo order) {
        return new Work(
                acceptance,
                people,
                hearings,
                extension,
                Optional.empty(),
                Lists.plus(past, opinion.orElseThrow()),
                Lists.plus(redos, order));
    }
}
