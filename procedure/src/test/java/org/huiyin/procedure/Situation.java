package org.huiyin.procedure;

import static java.util.stream.Collectors.joining;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What tells two petitions apart while exploring. What decided an earlier stage no longer counts at
 * a later one, and a list counts by the sorts of things in it, not by how many there are.
 */
final class Situation {

    private Situation() {}

    /** The stage; of one withdrawn or referred also the stage before. */
    static String stages(Petition petition) {
        return switch (petition) {
            case Petition.Withdrawn withdrawn -> "WITHDRAWN from " + stages(withdrawn.before());
            case Petition.Referred referred -> "REFERRED from " + stages(referred.before());
            default -> petition.status().map(Status::name).orElse("NEW");
        };
    }

    static String onTheMainWay(Petition petition) {
        Matter matter = petition.matter();
        List<?> told =
                switch (petition.status().orElseThrow()) {
                    case RECEIVED, TRANSFERRED, ASSIGNED -> way(matter);
                    case DECLINED -> List.of(matter.hop().how());
                    case HANDLING -> handled(matter);
                    case SIGNED, SERVED -> List.of(opinion(matter), appeal(matter));
                    case IN_REVIEW, IN_RE_REVIEW ->
                            List.of(
                                    appeal(matter),
                                    waiting(matter),
                                    matter.service().isPresent(),
                                    hearing(matter),
                                    ((Petition.InReview) petition).ended().isPresent());
                    case FINAL ->
                            List.of(
                                    hearing(matter),
                                    matter.service().isPresent(),
                                    matter.aftermath().publication());
                    case CLOSED ->
                            List.of(
                                    ((Petition.Closed) petition).ground(),
                                    opinion(matter),
                                    hearing(matter),
                                    matter.aftermath().publication());
                    case REFERRED, WITHDRAWN -> List.of();
                };
        return stages(petition)
                + " "
                + told
                + " "
                + disputes(matter, petition.status().orElseThrow());
    }

    private static List<?> way(Matter matter) {
        Hop hop = matter.hop();
        return List.of(
                hop.office(),
                matter.hops().stream()
                        .map(Hop::how)
                        .skip(Math.max(0, matter.hops().size() - 2))
                        .toList(),
                Math.min(matter.hops().size(), 3),
                hop.returned(),
                hop.objection().map(Objection::pending),
                matter.requests().getFirst().kind());
    }

    private static List<?> handled(Matter matter) {
        return List.of(
                matter.work().acceptance().toldOn().isPresent(),
                matter.lead().isPresent(),
                matter.hearing().isPresent() + " " + matter.work().heard(),
                matter.inquiry().investigatedOn().isPresent(),
                matter.extension().map(asked -> asked.answer().getClass().getSimpleName()),
                opinion(matter),
                matter.aftermath().appeal().map(one -> one.laidOpenOn().isPresent()),
                redone(matter));
    }

    private static String opinion(Matter matter) {
        return matter.opinion()
                .map(one ->
                        Stream.of(one.laidOpenOn(), one.service(), one.rating())
                                .map(Optional::isPresent)
                                .toList()
                                .toString())
                .orElse("none");
    }

    /** Laid open, and not opened. */
    private static boolean waiting(Matter matter) {
        return matter.opinion()
                .filter(one -> one.laidOpenOn().isPresent() && one.service().isEmpty())
                .isPresent();
    }

    private static String appeal(Matter matter) {
        return matter.aftermath()
                .appeal()
                .map(one ->
                        Stream.of(
                                        one.asked().level(),
                                        one.undecided(),
                                        one.refused(),
                                        one.changed().isEmpty(),
                                        one.draft().map(Appeal.Draft::outcome),
                                        one.signature().isPresent(),
                                        one.laidOpenOn().isPresent(),
                                        one.service().isPresent())
                                .toList()
                                .toString())
                .orElse("none");
    }

    private static String redone(Matter matter) {
        return matter.work().redos().isEmpty()
                ? ""
                : "redo by " + matter.work().redos().getLast().by();
    }

    private static Optional<Boolean> hearing(Matter matter) {
        return matter.inquiry().formal().stream()
                .filter(one -> one.at() == Status.IN_RE_REVIEW)
                .reduce((_, last) -> last)
                .map(one -> one.minutesOn().isPresent());
    }

    /** Whether anything can be disputed, is disputed, and whether that would move the stage. */
    private static List<?> disputes(Matter matter, Status stage) {
        Oversight oversight = matter.oversight();
        List<Integer> open =
                oversight.disputes().stream()
                        .filter(one -> one.settledOn().isEmpty())
                        .map(DisputedEntry::entry)
                        .toList();
        return List.of(
                oversight.contestable().size() > oversight.disputes().size(),
                !open.isEmpty(),
                oversight.contestable().stream()
                        .filter(one -> open.contains(one.entry()))
                        .anyMatch(one -> moves(one.what(), stage)));
    }

    private static boolean moves(Contestable.What what, Status stage) {
        return what.name().equals(stage.name())
                || (what == Contestable.What.REVIEW_SERVED
                        && Set.of(Status.SERVED, Status.FINAL, Status.CLOSED).contains(stage));
    }

    /** For the groups beside the main way. */
    static String beside(Petition petition) {
        Matter matter = petition.matter();
        Inquiry inquiry = matter.inquiry();
        Oversight oversight = matter.oversight();
        return stages(petition)
                + Stream.of(
                                inquiry.offers().stream().map(Offer::answered),
                                inquiry.investigatedOn().map(_ -> "investigated").stream(),
                                inquiry.formal().stream().map(one -> one.minutesOn().isPresent()),
                                matter.opinion().stream()
                                        .map(one -> one.check().map(Opinion.Check::passed)),
                                Stream.of(inquiry.meetings() > 0),
                                inquiry.errands().stream()
                                        .map(one -> one.clock() + " " + one.doneOn().isPresent()),
                                inquiry.mediation().stream().map(Situation::mediation),
                                matter.aftermath().promises().stream()
                                        .map(one ->
                                                one.keptOn().isPresent() + " " + one.confirmed()),
                                matter.aftermath().calls().stream()
                                        .map(one -> one.doneOn().isPresent()),
                                oversight.files().stream()
                                        .map(one ->
                                                one.answeredOn().isPresent() + " " + one.open()),
                                oversight.suggestions().stream()
                                        .map(one -> one.answeredOn().isPresent()),
                                oversight.recusals().stream().map(Recusal::recused),
                                Stream.of(
                                        matter.ties().links().isEmpty(),
                                        matter.ties().joinedInto(),
                                        matter.ties().urgentOn().isPresent()),
                                matter.ties().speakers().stream().map(Speaker::role))
                        .map(sorts -> sorts.map(String::valueOf).distinct().sorted())
                        .map(sorts -> sorts.collect(joining(", ", "[", "]")))
                        .collect(joining());
    }

    private static String mediation(Mediation one) {
        return Stream.of(one.consentedOn(), one.recordedOn(), one.signedOn(), one.failedOn())
                .map(Optional::isPresent)
                .toList()
                .toString();
    }

    /** Somebody speaks, a task is set, and it is joined: what goes along from stage to stage. */
    static String lading(Petition petition) {
        Matter matter = petition.matter();
        return "lading "
                + List.of(
                        matter.ties().speakers().isEmpty(),
                        matter.inquiry().meetings() > 0,
                        matter.inquiry().errands().isEmpty(),
                        matter.ties().joinedInto().isPresent());
    }

    static boolean laden(Petition petition) {
        Matter matter = petition.matter();
        return !matter.ties().speakers().isEmpty()
                && !matter.inquiry().errands().isEmpty()
                && matter.ties().joinedInto().isPresent();
    }

    /** As little as brings a laden petition on, and whether it still carries all. */
    static String underWay(Petition petition) {
        Matter matter = petition.matter();
        return "under way "
                + stages(petition)
                + List.of(
                        laden(petition),
                        matter.inquiry().errands().stream()
                                .filter(one -> one.doneOn().isEmpty())
                                .map(Errand::clock)
                                .distinct()
                                .toList(),
                        matter.lead().isPresent(),
                        matter.hearing().isPresent(),
                        matter.work().heard(),
                        matter.inquiry().investigatedOn().isPresent(),
                        matter.opinion().isPresent(),
                        matter.aftermath().appeal().map(one -> one.draft().isPresent()),
                        matter.aftermath().appeal().map(one -> one.signature().isPresent()),
                        hearing(matter));
    }
}
