package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One review or re-review.
 *
 * @param asked what was asked for
 * @param admission whether a late one was admitted; empty while that is open, or none was late
 * @param changed findings that the reviewing office changes
 * @param draft what it says
 * @param signature by the head of the reviewing office
 * @param laidOpenOn since when the petitioner can open it
 * @param service that it reached the petitioner, proved
 */
public record Appeal(
        Asked asked,
        Optional<Admission> admission,
        List<Act.Answer> changed,
        Optional<Draft> draft,
        Optional<Opinion.Signature> signature,
        Optional<LocalDate> laidOpenOn,
        Optional<Opinion.Service> service) {

    public Appeal {
        changed = List.copyOf(changed);
    }

    /** What was asked for: which appeal, of which office, when, and whether too late. */
    public record Asked(AppealLevel level, OfficeId office, LocalDate on, boolean late) {}

    /** What was decided about a late one, and when. */
    public record Admission(LocalDate on, boolean admitted) {}

    /**
     * What the reviewing office says.
     *
     * @param drafters everyone who had a hand in it; none of them signs
     */
    public record Draft(
            List<StaffId> drafters,
            LocalDate on,
            AppealOutcome outcome,
            Optional<LocalDate> redoBy,
            Words facts,
            Words legalBasis) {
        public Draft {
            drafters = List.copyOf(drafters);
        }
    }

    static Appeal of(Asked asked) {
        return new Appeal(
                asked,
                Optional.empty(),
                List.of(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    /** The office that decides it. */
    public OfficeId office() {
        return asked.office();
    }

    /** Whether it is a late one whose reason nobody has decided on. */
    public boolean undecided() {
        return asked.late() && admission.isEmpty();
    }

    /** Whether it was not admitted, and so decided nothing. */
    public boolean refused() {
        return admission.filter(one -> !one.admitted()).isPresent();
    }

    /** What it led to, once signed. */
    public Optional<AppealOutcome> outcome() {
        return signature.flatMap(_ -> draft).map(Draft::outcome);
    }

    /** Whether it owes the petitioner a new opinion, by the day that it set. */
    public boolean sentBack() {
        return outcome().filter(AppealOutcome::sendsBack).isPresent()
                && draft.flatMap(Draft::redoBy).isPresent();
    }

    /** The day it reached the petitioner or was laid open to them, whichever came first. */
    public Optional<LocalDate> givenOn() {
        return Stream.concat(laidOpenOn.stream(), service.map(Opinion.Service::on).stream())
                .min(LocalDate::compareTo);
    }

    /** It turned out that no time had run. */
    Appeal inTime() {
        return new Appeal(
                new Asked(asked.level(), asked.office(), asked.on(), false),
                admission,
                changed,
                draft,
                signature,
                laidOpenOn,
                service);
    }

    /** The service was no service: nothing proves that it reached the petitioner. */
    Appeal notServed() {
        return new Appeal(
                asked, admission, changed, draft, signature, laidOpenOn, Optional.empty());
    }

    /** Everyone who wrote or signed the opinion on it. */
    Stream<StaffId> authors() {
        return Stream.concat(
                draft.stream().flatMap(one -> one.drafters().stream()),
                signature.map(Opinion.Signature::by).stream());
    }

    Appeal decided(Admission one) {
        return new Appeal(asked, Optional.of(one), changed, draft, signature, laidOpenOn, service);
    }

    Appeal changing(Act.Answer finding) {
        List<Act.Answer> all = new ArrayList<>(changed);
        all.removeIf(one -> one.request().equals(finding.request()));
        all.add(finding);
        return new Appeal(asked, admission, all, draft, signature, laidOpenOn, service);
    }

    Appeal drafted(Draft next) {
        return new Appeal(
                asked, admission, changed, Optional.of(next), signature, laidOpenOn, service);
    }

    Appeal signed(Opinion.Signature by) {
        return new Appeal(asked, admission, changed, draft, Optional.of(by), laidOpenOn, service);
    }

    Appeal laidOpen(LocalDate on) {
        return new Appeal(asked, admission, changed, draft, signature, Optional.of(on), service);
    }

    Appeal served(Opinion.Service proved) {
        return new Appeal(
                asked, admission, changed, draft, signature, laidOpenOn, Optional.of(proved));
    }
}
