package org.huiyin.correspondence;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The notices and letters of one petition and what became of them, by entry. Of persons it shows no
 * more than that one was told or not.
 */
public record Told(List<Delivery> all, List<Letter> letters) {

    public Told {
        all = List.copyOf(all);
        letters = List.copyOf(letters);
    }

    /** The same without what went to offices, and without what the program has yet to make. */
    public Told toPersons() {
        return new Told(
                all.stream().filter(one -> one.office().isEmpty()).toList(),
                letters.stream().filter(one -> one.document().isPresent()).toList());
    }

    /** The letters that could not be made so far. */
    public List<Letter> refused() {
        return letters.stream().filter(one -> one.refusal().isPresent()).toList();
    }

    /** What is to be shown beside an entry. */
    public List<Delivery.Line> beside(int entry) {
        return lines(
                all.stream()
                        .filter(one -> one.entry() == entry)
                        .filter(one -> one.state() != Delivery.State.DROPPED));
    }

    /**
     * How far each of several petitioners was answered by an entry of service; empty where there is
     * only one whom it could reach.
     */
    public Optional<Answered> answered(int entry) {
        List<Delivery> toPersons =
                all.stream().filter(one -> one.entry() == entry && one.office().isEmpty()).toList();
        int owed = persons(toPersons.stream());
        int told = persons(toPersons.stream().filter(one -> one.state() == Delivery.State.TAKEN));
        return owed > 1 ? Optional.of(new Answered(told, owed)) : Optional.empty();
    }

    private static int persons(Stream<Delivery> deliveries) {
        return (int) deliveries.map(Delivery::recipient).distinct().count();
    }

    /**
     * Of how many persons who left an address how many were answered.
     *
     * @param told by a notice that was taken, or a letter that left
     */
    public record Answered(int told, int owed) {}

    /** What was given up, so far as nothing later reached the same recipient. */
    public List<Delivery.Line> unreached() {
        return lines(
                all.stream()
                        .filter(one -> one.state() == Delivery.State.FAILED)
                        .filter(one -> all.stream().noneMatch(other -> reached(other, one))));
    }

    private static boolean reached(Delivery later, Delivery lost) {
        return later.state() == Delivery.State.TAKEN
                && later.entry() > lost.entry()
                && later.way() == lost.way()
                && later.recipient().equals(lost.recipient());
    }

    private static List<Delivery.Line> lines(Stream<Delivery> deliveries) {
        return deliveries.map(Delivery::line).distinct().toList();
    }
}
