package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All that is known of a registered petition, whatever its stage.
 *
 * @param filing what was filed: title, narrative, channel, days, profile
 * @param requests what is asked for, in the order asked
 * @param hops the offices it went through; the last one answers
 * @param work what was done about it
 * @param entries how many entries its stream has: its version
 */
public record Matter(
        PetitionEvent.Registered filing,
        List<Request> requests,
        List<Hop> hops,
        Work work,
        int entries) {

    public Matter {
        requests = List.copyOf(requests);
        hops = List.copyOf(hops);
    }

    static Matter filed(PetitionEvent.Registered filing) {
        List<Request> requests =
                IntStream.rangeClosed(1, filing.requests().size())
                        .mapToObj(number -> asked(number, filing.requests().get(number - 1)))
                        .toList();
        Hop first =
                new Hop(
                        filing.office(),
                        filing.bureau(),
                        filing.receivedOn(),
                        Status.RECEIVED,
                        Optional.empty());
        return new Matter(filing, requests, List.of(first), Work.NONE, 1);
    }

    private static Request asked(int number, Act.Asked asked) {
        return new Request(
                new RequestId(number), asked.text(), asked.kind(), asked.kind(), Optional.empty());
    }

    /** The id of the rules profile it started under and keeps. */
    public String profile() {
        return filing.profile();
    }

    /** The day it was entered in the register. */
    public LocalDate registeredOn() {
        return filing.on();
    }

    /** The day it was first received anywhere. */
    public LocalDate receivedOn() {
        return filing.receivedOn();
    }

    /** The office that answers for it now. */
    public OfficeId office() {
        return hops.getLast().office();
    }

    /** The one lead official (包案领导), once named. */
    public Optional<StaffId> lead() {
        return work.people().lead();
    }

    /** The handler (承办人), once named. */
    public Optional<StaffId> handler() {
        return work.people().handler();
    }

    /** When it was taken on. */
    public Optional<LocalDate> acceptedOn() {
        return work.acceptedOn();
    }

    /** The last hearing. */
    public Optional<Hearing> hearing() {
        return work.hearing();
    }

    /** The extension that was last asked for. */
    public Optional<Extension> extension() {
        return work.extension();
    }

    /** The opinion, from its first draft on. */
    public Optional<Opinion> opinion() {
        return work.opinion();
    }

    /** The proved service of the opinion. */
    public Optional<Opinion.Service> service() {
        return opinion().flatMap(Opinion::service);
    }

    Matter entered() {
        return new Matter(filing, requests, hops, work, entries + 1);
    }

    Matter passedTo(Hop next) {
        List<Hop> way = Stream.concat(hops.stream(), Stream.of(next)).toList();
        return new Matter(filing, requests, way, work, entries);
    }

    Matter withWork(UnaryOperator<Work> change) {
        return new Matter(filing, requests, hops, change.apply(work), entries);
    }

    Matter withOpinion(UnaryOperator<Opinion> change) {
        return withWork(done -> done.with(change.apply(done.opinion().orElseThrow())));
    }

    Matter withRequests(UnaryOperator<Request> change) {
        return new Matter(filing, requests.stream().map(change).toList(), hops, work, entries);
    }
}
