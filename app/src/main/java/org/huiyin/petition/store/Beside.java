package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.Extension;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Opinion;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.Promised;
import org.huiyin.procedure.Status;
import org.huiyin.procedure.Suggestion;
import org.huiyin.procedure.SupervisionFile;

/**
 * What stands beside a petition's way.
 *
 * @param owing offices that owe something on it and do not find it among their own open cases
 * @param followed the first day set for what supervision follows
 * @param forHead whether something on it waits for the head of the office before which it is
 * @param sealed whether it is a report of wrongdoing
 */
record Beside(List<UUID> owing, Optional<LocalDate> followed, boolean forHead, boolean sealed) {

    private static final Set<Status> ENDED =
            EnumSet.of(Status.DECLINED, Status.WITHDRAWN, Status.CLOSED);

    Beside {
        owing = List.copyOf(owing);
    }

    /**
     * @param atWork the office before which it is
     * @param ids the id of each office
     */
    static Beside of(
            Petition.Registered petition,
            List<ClockCertificate> clocks,
            UUID atWork,
            Function<OfficeId, UUID> ids) {
        Matter matter = petition.matter();
        if (petition instanceof Petition.Erased) {
            return new Beside(List.of(), Optional.empty(), false, matter.reports());
        }
        return new Beside(
                owing(
                        clocks.stream()
                                .filter(clock -> clock.doneOn().isEmpty())
                                .flatMap(clock -> clock.owedBy().stream())
                                .map(ids),
                        petition.stage(),
                        atWork),
                Stream.of(
                                files(matter).map(file -> file.opening().due()),
                                matter.aftermath().promises().stream()
                                        .filter(Beside::isOwed)
                                        .map(Promised::due),
                                suggestions(matter).map(Suggestion::due))
                        .flatMap(days -> days)
                        .min(LocalDate::compareTo),
                waitsForHead(petition),
                matter.reports());
    }

    private static List<UUID> owing(Stream<UUID> offices, Status stage, UUID atWork) {
        return offices.filter(office -> !office.equals(atWork) || ENDED.contains(stage))
                .distinct()
                .toList();
    }

    /** The same with the successors of offices that were merged or dissolved since. */
    Beside today(Status stage, UUID atWork, UnaryOperator<UUID> successor) {
        return new Beside(
                owing(owing.stream().map(successor), stage, atWork), followed, forHead, sealed);
    }

    /** To name a lead, to decide about more time or a recusal, to sign. */
    private static boolean waitsForHead(Petition.Registered petition) {
        Matter matter = petition.matter();
        boolean asked =
                matter.extension().filter(Extension::pending).isPresent()
                        || matter.oversight().recusals().stream()
                                .anyMatch(recusal -> recusal.recused().isEmpty());
        return switch (petition) {
            case Petition.Handling _ ->
                    asked
                            || matter.lead().isEmpty()
                            || matter.opinion()
                                    .filter(opinion -> opinion.signature().isEmpty())
                                    .filter(opinion ->
                                            opinion.check().map(Opinion.Check::passed).orElse(true))
                                    .isPresent();
            case Petition.InReview _ ->
                    matter.aftermath()
                            .appeal()
                            .filter(appeal -> appeal.draft().isPresent())
                            .filter(appeal -> appeal.signature().isEmpty())
                            .isPresent();
            default -> asked && !ENDED.contains(petition.stage());
        };
    }

    /** Files on offices that nobody has closed. */
    static Stream<SupervisionFile> files(Matter matter) {
        return matter.oversight().files().stream().filter(SupervisionFile::open);
    }

    /** Whether the office does not say that it kept it, or the petitioner denies it. */
    static boolean isOwed(Promised promise) {
        return promise.keptOn().isEmpty() || !promise.confirmed().orElse(true);
    }

    /** Suggestions that nobody has answered. */
    static Stream<Suggestion> suggestions(Matter matter) {
        return matter.oversight().suggestions().stream().filter(one -> one.answeredOn().isEmpty());
    }
}
