package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * The periods beside the petition's way: what others owe, what was promised, what supervision asks.
 */
record LaterClocks(Clocks clocks) {

    void addTo(List<ClockCertificate> all) {
        Matter matter = clocks.matter();
        matter.inquiry().errands().forEach(one -> all.add(errand(one)));
        matter.inquiry().mediations().forEach(one -> confirmation(one).ifPresent(all::add));
        matter.aftermath().promises().forEach(one -> all.add(promise(one)));
        matter.aftermath().calls().forEach(one -> all.add(call(one)));
        matter.oversight().disputes().forEach(one -> all.add(dispute(one)));
        matter.oversight().files().forEach(one -> all.add(answer(one)));
        matter.oversight().suggestions().forEach(one -> all.add(suggestion(one)));
    }

    private ClockCertificate errand(Errand one) {
        return due(
                new Clocks.Start(
                        one.clock(),
                        Optional.of(one.office()),
                        one.clock() == Clock.TASK ? "TaskSet" : "ContributionRequested",
                        one.askedOn()),
                one.due(),
                one.doneOn());
    }

    private Optional<ClockCertificate> confirmation(Mediation mediation) {
        return mediation
                .signedOn()
                .filter(_ -> mediation.lawfulBody())
                .map(on ->
                        clocks.fixed(
                                Clock.JUDICIAL_CONFIRMATION,
                                Optional.empty(),
                                "AgreementSigned",
                                on,
                                Optional.empty()));
    }

    /** Done when the office says so, unless the petitioner says otherwise. */
    ClockCertificate promise(Promised one) {
        return due(
                new Clocks.Start(
                        Clock.PROMISE, Optional.of(one.office()), "PromiseMade", one.madeOn()),
                one.due(),
                one.keptOn().filter(_ -> one.confirmed().orElse(true)));
    }

    private ClockCertificate call(ReturnCall one) {
        return due(
                new Clocks.Start(
                        Clock.FOLLOW_UP,
                        Optional.of(one.office()),
                        "FollowUpPlanned",
                        one.plannedOn()),
                one.due(),
                one.doneOn());
    }

    private ClockCertificate dispute(DisputedEntry one) {
        return clocks.fixed(
                Clock.DISPUTE_ANSWER, one.office(), "Disputed", one.on(), one.settledOn());
    }

    private ClockCertificate answer(SupervisionFile one) {
        return due(
                new Clocks.Start(
                        Clock.SUPERVISION_ANSWER,
                        Optional.of(one.opening().office()),
                        "SupervisionOpened",
                        one.opening().on()),
                one.opening().due(),
                one.answeredOn());
    }

    private ClockCertificate suggestion(Suggestion one) {
        return clocks.set(
                new Clocks.Start(
                        Clock.SUGGESTION_ANSWER, Optional.of(one.to()), "Suggested", one.madeOn()),
                one.due(),
                "40",
                one.answeredOn());
    }

    private ClockCertificate due(Clocks.Start start, LocalDate day, Optional<LocalDate> doneOn) {
        return clocks.set(start, day, RulesProfile.DESIGN, doneOn);
    }
}
