package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** What was promised and whether it was kept; the return call (回访). */
public sealed interface PromiseAct extends Act {

    /** Promises what a request asks for, by a day; before signing it stands for the one before. */
    record Promise(RequestId request, OfficeId office, LocalDate due, Words text)
            implements PromiseAct {}

    /** The office says that it kept a promise, with proof. */
    record KeepPromise(int promise, LocalDate on, Words proof) implements PromiseAct {}

    /** The petitioner says so too. */
    record ConfirmPromise(int promise, Optional<Words> signedPaper) implements PromiseAct {}

    /** The petitioner says that it was not kept: a supervision file opens. */
    record DisputePromise(int promise, Words text, Optional<Words> signedPaper)
            implements PromiseAct {}

    /** Plans a return call or visit after service. */
    record PlanFollowUp(LocalDate plannedFor, HearingManner manner) implements PromiseAct {}

    /** Records what the petitioner said then, in their words. */
    record FollowUp(int entry, LocalDate on, Words text) implements PromiseAct {}
}
