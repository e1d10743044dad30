package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What the office that answers has done so far.
 *
 * @param acceptedOn when it took the petition on
 * @param people who is in charge
 * @param hearings each time the petitioner was heard, oldest first
 * @param extension the last one asked for
 * @param opinion the answer, from its first draft on
 */
public record Work(
        Optional<LocalDate> acceptedOn,
        People people,
        List<Hearing> hearings,
        Optional<Extension> extension,
        Optional<Opinion> opinion) {

    /** Nothing done, nobody in charge. */
    static final Work NONE =
            new Work(
                    Optional.empty(),
                    new People(Optional.empty(), Optional.empty()),
                    List.of(),
                    Optional.empty(),
                    Optional.empty());

    public Work {
        hearings = List.copyOf(hearings);
    }

    /** Who is in charge: at most one of each, never two. */
    public record People(Optional<StaffId> lead, Optional<StaffId> handler) {}

    /** The last hearing. */
    public Optional<Hearing> hearing() {
        return hearings.isEmpty() ? Optional.empty() : Optional.of(hearings.getLast());
    }

    /** Whether the petitioner has confirmed that they were heard. */
    public boolean heard() {
        return hearings.stream().anyMatch(hearing -> hearing.confirmedOn().isPresent());
    }

    Work accepted(LocalDate on) {
        return new Work(Optional.of(on), people, hearings, extension, opinion);
    }

    Work ledBy(StaffId lead) {
        return with(new People(Optional.of(lead), people.handler()));
    }

    Work handledBy(StaffId handler) {
        return with(new People(people.lead(), Optional.of(handler)));
    }

    private Work with(People others) {
        return new Work(acceptedOn, others, hearings, extension, opinion);
    }

    Work with(Hearing next) {
        List<Hearing> all = Stream.concat(hearings.stream(), Stream.of(next)).toList();
        return new Work(acceptedOn, people, all, extension, opinion);
    }

    Work hearingConfirmed(LocalDate on) {
        List<Hearing> earlier = hearings.subList(0, hearings.size() - 1);
        return new Work(acceptedOn, people, earlier, extension, opinion)
                .with(hearings.getLast().confirmed(on));
    }

    Work with(Extension asked) {
        return new Work(acceptedOn, people, hearings, Optional.of(asked), opinion);
    }

    Work with(Opinion answer) {
        return new Work(acceptedOn, people, hearings, extension, Optional.of(answer));
    }
}
