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
 * @param inquiry how the facts were found
 * @param aftermath what follows an answer
 * @param oversight what others decide about it
 * @param ties what stands beside it
 * @param entries how many entries its stream has: its version
 */
public record Matter(
        PetitionEvent.Registered filing,
        List<Request> requests,
        List<Hop> hops,
        Work work,
        Inquiry inquiry,
        Aftermath aftermath,
        Oversight oversight,
        Ties ties,
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
        Hop first = Hop.first(filing.office(), filing.bureau(), filing.receivedOn());
        return new Matter(
                filing,
                requests,
                List.of(first),
                Work.NONE,
                Inquiry.NONE,
                Aftermath.NONE,
                Oversight.NONE,
                Ties.NONE,
                1);
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
        return hop().office();
    }

    /** Where it is on its way. */
    public Hop hop() {
        return hops.getLast();
    }

    /** The one lead official (包案领导), once named. */
    public Optional<StaffId> lead() {
        return work.people().lead();
    }

    /** The handler (承办人), once named. */
    public Optional<StaffId> handler() {
        return work.people().handler();
    }

    /** Since when handling runs. */
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

    /** Every opinion there was, oldest first. */
    public List<Opinion> opinions() {
        return Stream.concat(work.past().stream(), work.opinion().stream()).toList();
    }

    /** Whether anything in it is, or was filed as, a report of wrongdoing (检举控告). */
    public boolean reports() {
        return requests.stream()
                .anyMatch(one -> one.asked() == Kind.REPORT || one.kind() == Kind.REPORT);
    }

    /** Whether it is a report about that office, or about one that the office took over. */
    boolean accuses(OfficeId office, OfficeTree offices) {
        return reports()
                && filing.concerns().stream()
                        .map(offices::today)
                        .anyMatch(offices.today(office)::equals);
    }

    /**
     * Who does today what that office has to do in it: the office or its successor; where the
     * report is about that one, the next above that it is not about.
     */
    public OfficeId inCharge(OfficeId office, OfficeTree offices) {
        return Superiors.inCharge(office, this, offices);
    }

    Matter entered() {
        return rebuilt(requests, hops, work, entries + 1);
    }

    Matter passedTo(Hop next) {
        return rebuilt(requests, Lists.plus(hops, next), work, entries);
    }

    Matter withHop(UnaryOperator<Hop> change) {
        return rebuilt(requests, Lists.lastChanged(hops, change), work, entries);
    }

    Matter withWork(UnaryOperator<Work> change) {
        return rebuilt(requests, hops, change.apply(work), entries);
    }

    Matter withOpinion(UnaryOperator<Opinion> change) {
        return withWork(done -> done.with(change.apply(done.opinion().orElseThrow())));
    }

    Matter withRequests(UnaryOperator<Request> change) {
        return rebuilt(requests.stream().map(change).toList(), hops, work, entries);
    }

    private Matter rebuilt(List<Request> asked, List<Hop> way, Work done, int version) {
        return new Matter(filing, asked, way, done, inquiry, aftermath, oversight, ties, version);
    }

    Matter withInquiry(UnaryOperator<Inquiry> change) {
        return new Matter(
                filing,
                requests,
                hops,
                work,
                change.apply(inquiry),
                aftermath,
                oversight,
                ties,
                entries);
    }

    Matter withAftermath(UnaryOperator<Aftermath> change) {
        return new Matter(
                filing,
                requests,
                hops,
                work,
                inquiry,
                change.apply(aftermath),
                oversight,
                ties,
                entries);
    }

    Matter withOversight(UnaryOperator<Oversight> change) {
        return new Matter(
                filing,
                requests,
                hops,
                work,
                inquiry,
                aftermath,
                change.apply(oversight),
                ties,
                entries);
    }

    Matter withTies(UnaryOperator<Ties> change) {
        return new Matter(
                filing,
                requests,
                hops,
                work,
                inquiry,
                aftermath,
                oversight,
                change.apply(ties),
                entries);
    }
}
