package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Errand;
import org.huiyin.procedure.FormalHearing;
import org.huiyin.procedure.Hop;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Mediation;
import org.huiyin.procedure.Objection;
import org.huiyin.procedure.Offer;
import org.springframework.stereotype.Component;

/** What stands while a case is passed on and inquired into. */
@Component
class InquiryState {

    private final StateLines lines;

    InquiryState(StateLines lines) {
        this.lines = lines;
    }

    Stream<StateBlock> of(Matter matter) {
        return Stream.of(
                new StateBlock("objection", objections(matter)),
                new StateBlock(
                        "offers", matter.inquiry().offers().stream().map(this::offer).toList()),
                new StateBlock(
                        "hearings", matter.inquiry().formal().stream().map(this::hearing).toList()),
                new StateBlock(
                        "mediation",
                        matter.inquiry().mediation().stream().map(this::mediation).toList()),
                new StateBlock(
                        "errands", matter.inquiry().errands().stream().map(this::errand).toList()));
    }

    private List<StateLine> objections(Matter matter) {
        return matter.hops().stream()
                .flatMap(hop -> hop.objection().stream().map(one -> objection(hop, one)))
                .toList();
    }

    private StateLine objection(Hop hop, Objection objection) {
        StateLines.Line line =
                lines.of("objection.by", lines.office(hop.office()))
                        .fact("since", lines.day(objection.on()))
                        .fact("decides", lines.office(hop.from()));
        return (objection.pending()
                        ? line.mark("soon", "waiting")
                        : line.mark(
                                "quiet",
                                "objection.confirmed",
                                lines.day(objection.confirmedOn().orElseThrow())))
                .end();
    }

    private StateLine offer(Offer offer) {
        StateLines.Line line =
                lines.of("offer.for", lines.day(offer.offeredFor()))
                        .fact("offer.on", lines.day(offer.offeredOn()));
        if (offer.answered()) {
            return line.mark("good", "offer.answered").end();
        }
        return (offer.offeredFor().isBefore(lines.today())
                        ? line.mark("quiet", "offer.unanswered")
                        : line.mark("soon", "waiting"))
                .end();
    }

    private StateLine hearing(FormalHearing hearing) {
        return lines.of("hearing.for", lines.day(hearing.plannedFor()))
                .fact("hearing.called", lines.day(hearing.calledOn()))
                .mark(
                        hearing.minutesOn().isPresent() ? "good" : "soon",
                        hearing.minutesOn().isPresent() ? "hearing.minutes" : "hearing.open",
                        hearing.minutesOn().map(lines::day).orElse(""))
                .end();
    }

    private StateLine mediation(Mediation mediation) {
        StateLines.Line line =
                lines.of("mediation.offered", lines.day(mediation.offeredOn()))
                        .on("mediation.consented", mediation.consentedOn())
                        .on("mediation.recorded", mediation.recordedOn());
        if (mediation.lawfulBody()) {
            line.fact("mediation.lawful");
        }
        return mark(line, mediation).end();
    }

    private StateLines.Line mark(StateLines.Line line, Mediation mediation) {
        Optional<String> signed = mediation.signedOn().map(lines::day);
        Optional<String> failed = mediation.failedOn().map(lines::day);
        if (signed.isPresent()) {
            return line.mark("good", "mediation.signed", signed.get());
        }
        return failed.isPresent()
                ? line.mark("quiet", "mediation.failed", failed.get())
                : line.mark("soon", "mediation.open");
    }

    private StateLine errand(Errand errand) {
        return lines.of(errand.clock() == Clock.TASK ? Clock.TASK : Clock.CONTRIBUTION)
                .fact("owes", lines.office(errand.office()))
                .fact("asked", lines.day(errand.askedOn()))
                .due(errand.due(), errand.doneOn())
                .end();
    }
}
