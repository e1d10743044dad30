package org.huiyin.procedure;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.stream.Stream;

/** Who is told at once that a matter is urgent (Art. 25); never whom a report is about. */
final class Urgency {

    private Urgency() {}

    /** The offices, each once, in the order of {@link Informed}. */
    static List<OfficeId> told(Matter matter, RulesProfile rules, OfficeTree tree) {
        OfficeId office = tree.today(matter.office());
        List<OfficeId> bureaus =
                Superiors.upFrom(office, tree).stream()
                        .flatMap(one -> tree.bureauOf(one).stream())
                        .distinct()
                        .toList();
        SequencedSet<OfficeId> told = new LinkedHashSet<>();
        Stream.of(Informed.values())
                .filter(rules.toldWhenUrgent()::contains)
                .flatMap(one -> office(one, office, bureaus, tree).stream())
                .forEach(told::add);
        if (matter.reports()) {
            matter.filing().concerns().stream().map(tree::today).forEach(told::remove);
        }
        return List.copyOf(told);
    }

    private static Optional<OfficeId> office(
            Informed who, OfficeId office, List<OfficeId> bureaus, OfficeTree tree) {
        return switch (who) {
            case HEAD -> Optional.of(office);
            case GOVERNMENT ->
                    Superiors.upFrom(office, tree).stream().filter(tree::isGovernment).findFirst();
            case BUREAU -> bureaus.stream().findFirst();
            case BUREAU_ABOVE -> bureaus.stream().skip(1).findFirst();
            case TOP_BUREAU -> bureaus.stream().reduce((_, higher) -> higher);
        };
    }
}
