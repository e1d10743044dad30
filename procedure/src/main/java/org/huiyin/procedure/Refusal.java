package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Why an act may not be done now: a value with its data and its source, never an exception. One
 * record per reason, in the order of a petition's life; that makes the file long and easy to scan.
 */
public sealed interface Refusal {

    /**
     * The article of the Regulations it rests on, e.g. {@code 34}, or {@code design}. Who shows it
     * asks {@link RulesProfile#cite} first: not every profile cites the law.
     */
    default String article() {
        return RulesProfile.DESIGN;
    }

    /** Its stable public name, e.g. {@code extension-already-used}. */
    default String code() {
        return Kebab.of(getClass());
    }

    /** Nothing was registered yet. */
    record NotRegistered() implements Refusal {}

    /**
     * It is in the register since that day; new facts are added, a new matter gets a new number.
     */
    record AlreadyRegistered(LocalDate on) implements Refusal {}

    /** The petition's stage does not know this act. */
    record NotAtThisStage(Status status) implements Refusal {}

    /** The case has ended and never moves again; new facts open a new linked petition. */
    record AlreadyEnded(Status status) implements Refusal {}

    /** Another office answers for the petition. */
    record OtherOfficeAnswers(OfficeId office) implements Refusal {
        @Override
        public String article() {
            return "22";
        }
    }

    /** Only an office does this. */
    record OfficeOnly() implements Refusal {}

    /** Only the petitioner themselves may do this. */
    record PetitionerOnly() implements Refusal {}

    /** A code issued at the desk reads and adds facts only. */
    record OwnCodeNeeded() implements Refusal {}

    /** On paper the petitioner signs at another office than the one that answers. */
    record SignedAtAnotherOffice(OfficeId notAt) implements Refusal {}

    /** The desk acts for the petitioner only on a paper that they signed. */
    record SignedPaperNeeded() implements Refusal {}

    /** Nothing is asked for. */
    record NoRequest() implements Refusal {
        @Override
        public String article() {
            return "19";
        }
    }

    /** A group names at most so many representatives (Art. 20(3)). */
    record TooManyRepresentatives(int named, int most) implements Refusal {
        @Override
        public String article() {
            return "20";
        }
    }

    /** A day that has not come yet proves nothing. */
    record DayInFuture(LocalDate day) implements Refusal {}

    /**
     * Received earlier than today: only letters and fax, entered by an office, with the envelope or
     * sheet on file.
     */
    record BackDatedWithoutOriginal(LocalDate receivedOn) implements Refusal {}

    /** The office has it already. */
    record TransferToItself(OfficeId office) implements Refusal {
        @Override
        public String article() {
            return "22";
        }
    }

    /**
     * It was passed on twice; a third time only the common superior of both offices passes it on,
     * named where it is known already. No common superior: the office that has it takes it on.
     */
    record CommonSuperiorPassesOn(Optional<OfficeId> superior) implements Refusal {
        @Override
        public String article() {
            return "24";
        }
    }

    /** The day set for the report lies not ahead. */
    record DueDayNotAhead(LocalDate due) implements Refusal {
        @Override
        public String article() {
            return "22(3)";
        }
    }

    /**
     * A bureau never declines for want of competence: it transfers. These grounds are open to it.
     */
    record BureauTransfersInstead(List<DeclineReason> grounds) implements Refusal {
        public BureauTransfersInstead {
            grounds = List.copyOf(grounds);
        }

        @Override
        public String article() {
            return "22";
        }
    }

    /**
     * Outside the system goes for direct matters only; one that was passed on is objected to. These
     * grounds are open.
     */
    record TransferredIsNotDeclined(List<DeclineReason> grounds) implements Refusal {
        public TransferredIsNotDeclined {
            grounds = List.copyOf(grounds);
        }

        @Override
        public String article() {
            return "23";
        }
    }

    /** The petition asks for no such thing. */
    record NoSuchRequest(Set<RequestId> requests) implements Refusal {
        public NoSuchRequest {
            requests = Set.copyOf(requests);
        }

        @Override
        public String article() {
            return "32";
        }
    }

    /** It is of this kind already. */
    record KindUnchanged(Kind kind) implements Refusal {}

    /** They are it already. */
    record AlreadyAppointed(StaffId staff) implements Refusal {}

    /** Nobody is heard on a matter before it is filed. */
    record HeardBeforeFiled(LocalDate filedOn) implements Refusal {
        @Override
        public String article() {
            return "31(6)";
        }
    }

    /** The petitioner was not heard, or has not confirmed it. */
    record NotHeard() implements Refusal {
        @Override
        public String article() {
            return "31(6)";
        }
    }

    /** The petitioner confirmed this hearing before. */
    record AlreadyConfirmed(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "31(6)";
        }
    }

    /** An extension has at least and at most so many days. */
    record ExtensionDaysOutOfRange(int least, int most) implements Refusal {
        @Override
        public String article() {
            return "34";
        }
    }

    /** One was asked for on that day and waits for the head. */
    record ExtensionPending(LocalDate requestedOn) implements Refusal {
        @Override
        public String article() {
            return "34";
        }
    }

    /** None was asked for. */
    record NoExtensionRequested() implements Refusal {
        @Override
        public String article() {
            return "34";
        }
    }

    /** One extension only (design); this one ran or runs to the day named. */
    record ExtensionAlreadyUsed(LocalDate until) implements Refusal {
        @Override
        public String article() {
            return "34";
        }
    }

    /** The period ended on that day; it is extended before (design). */
    record ExtensionTooLate(LocalDate lastDay) implements Refusal {
        @Override
        public String article() {
            return "34";
        }
    }

    /** Nobody grants the extension that they asked for. */
    record AskerDecides(StaffId staff) implements Refusal {
        @Override
        public String article() {
            return "34";
        }
    }

    /** Requests with more than one finding. */
    record RequestsAnsweredTwice(Set<RequestId> requests) implements Refusal {
        public RequestsAnsweredTwice {
            requests = Set.copyOf(requests);
        }

        @Override
        public String article() {
            return "32";
        }
    }

    /** A draft without a single finding. */
    record NothingAnswered() implements Refusal {
        @Override
        public String article() {
            return "32";
        }
    }

    /** There is no draft to sign. */
    record NotDrafted() implements Refusal {
        @Override
        public String article() {
            return "32";
        }
    }

    /** Requests without a finding. */
    record RequestsWithoutFinding(Set<RequestId> requests) implements Refusal {
        public RequestsWithoutFinding {
            requests = Set.copyOf(requests);
        }

        @Override
        public String article() {
            return "32";
        }
    }

    /** No lead official answers for the case. */
    record NoLead() implements Refusal {}

    /** Nobody signs what they drafted. */
    record SignerDrafted(StaffId staff) implements Refusal {}

    /** Nothing is served before the day it was signed. */
    record ServedBeforeSigned(LocalDate signedOn) implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** A staff member's word proves no service: the signed sheet or the return receipt does. */
    record ProofOfServiceNeeded(ServiceManner manner) implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** Laid open since that day; it waits for the petitioner to open it. */
    record AlreadyLaidOpen(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** The opinion was not laid open for electronic service. */
    record NotLaidOpen() implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** Served on that day; opening it again changes nothing. */
    record AlreadyServed(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** No opinion was served, so there is nothing to rate. */
    record NotServed() implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** Rating opens on that day. */
    record RatingNotOpen(LocalDate from) implements Refusal {}

    /** Rating ended on that day. */
    record RatingOver(LocalDate lastDay) implements Refusal {}

    /** A rating lies between these. */
    record RatingOutOfRange(int least, int most) implements Refusal {}

    /** A withdrawal could be taken back until that day. */
    record TakeBackTimeOver(LocalDate lastDay) implements Refusal {}

    /** The withdrawal can still be taken back, to that day. */
    record TakeBackTimeRuns(LocalDate lastDay) implements Refusal {}

    /** The petitioner can still ask for review, to that day. */
    record AppealTimeRuns(LocalDate lastDay) implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** At this stage a case ends on that ground only. */
    record OtherGround(CloseGround ground) implements Refusal {}

    /** There is no such entry; so many there are, counted from 1. */
    record NoSuchEntry(int entry, int entries) implements Refusal {}

    /** A bureau forwards to these procedures only; everything else it transfers. */
    record BureauForwardsOnly(List<OtherProcedure> procedures) implements Refusal {
        public BureauForwardsOnly {
            procedures = List.copyOf(procedures);
        }

        @Override
        public String article() {
            return "22";
        }
    }

    /** A village or residents' committee receives and contributes, and decides nothing (Art. 2). */
    record CommitteeDecidesNothing(OfficeId office) implements Refusal {
        @Override
        public String article() {
            return "2";
        }
    }

    /** Another office passed it on, and decides about the objection. */
    record OtherOfficeReferred(OfficeId office) implements Refusal {
        @Override
        public String article() {
            return "23";
        }
    }

    /** There is no objection to decide about. */
    record NoObjection() implements Refusal {
        @Override
        public String article() {
            return "23";
        }
    }

    /** The office objected on that day. */
    record AlreadyObjected(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "23";
        }
    }

    /** An office above this one decides. */
    record OfficeAboveDecides(OfficeId office) implements Refusal {}

    /** That entry is none that can be disputed. */
    record NotDisputable(int entry) implements Refusal {}

    /** It was disputed on that day. */
    record AlreadyDisputed(LocalDate on) implements Refusal {}

    /** Nothing of that kind is open, or not for this office. */
    record NothingIsOpen() implements Refusal {}

    /** Under that entry nothing is open. */
    record NothingOpenThere(int entry) implements Refusal {}

    /** Another office owes it. */
    record OtherOfficeOwes(OfficeId office) implements Refusal {}

    /** An office does not ask itself for a contribution. */
    record AskedOfItself(OfficeId office) implements Refusal {}

    /** Instructions come from a coordination meeting; none is on file. */
    record NoMeetingHeld() implements Refusal {}

    /** This official keeps out of the case. */
    record Recused(StaffId staff) implements Refusal {
        @Override
        public String article() {
            return "28";
        }
    }

    /** It was asked on that day and waits for a decision. */
    record RecusalPending(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "28";
        }
    }

    /** Nobody asked that this official keeps out. */
    record NoRecusalRequested(StaffId staff) implements Refusal {
        @Override
        public String article() {
            return "28";
        }
    }

    /** Nobody decides about their own recusal. */
    record OwnRecusal(StaffId staff) implements Refusal {
        @Override
        public String article() {
            return "28";
        }
    }

    /** The day must lie ahead. */
    record DayNotAhead(LocalDate day) implements Refusal {}

    /** No offer waits for an answer. */
    record NothingOffered() implements Refusal {
        @Override
        public String article() {
            return "31(6)";
        }
    }

    /** The facts were not investigated: nothing on file shows it. */
    record NotInvestigated() implements Refusal {
        @Override
        public String article() {
            return "31(6)";
        }
    }

    /** A hearing is called for that day and has no minutes yet. */
    record HearingCalledAlready(LocalDate plannedFor) implements Refusal {
        @Override
        public String article() {
            return "31(6)";
        }
    }

    /** No hearing was called. */
    record NoHearingCalled() implements Refusal {
        @Override
        public String article() {
            return "31(6)";
        }
    }

    /** No hearing is held before the day it was called. */
    record HeldBeforeCalled(LocalDate calledOn) implements Refusal {
        @Override
        public String article() {
            return "31(6)";
        }
    }

    /** Nobody checks what they drafted. */
    record CheckerDrafted(StaffId staff) implements Refusal {
        @Override
        public String article() {
            return "32";
        }
    }

    /** The draft was sent back on that day; it is drafted anew first. */
    record DraftSentBack(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "32";
        }
    }

    /** Mediation was offered on that day and is not over. */
    record MediationRuns(LocalDate offeredOn) implements Refusal {
        @Override
        public String article() {
            return "33";
        }
    }

    /** No mediation runs. */
    record NoMediation() implements Refusal {
        @Override
        public String article() {
            return "33";
        }
    }

    /** The petitioner consented on that day. */
    record AlreadyConsented(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "33";
        }
    }

    /** The petitioner has not consented. */
    record NotConsented() implements Refusal {}

    /** No text of an agreement is on file. */
    record NoAgreement() implements Refusal {
        @Override
        public String article() {
            return "33";
        }
    }

    /** Nobody has appealed. */
    record NotAppealed() implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** Another office decides this appeal. */
    record OtherOfficeReviews(OfficeId office) implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** Nobody is named who reviews what this office decides; its opinion never becomes final. */
    record NobodyReviews(OfficeId office) implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** This opinion was put to review on that day. */
    record AlreadyReviewed(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "36";
        }
    }

    /** Review comes before re-review. */
    record ReviewFirst() implements Refusal {
        @Override
        public String article() {
            return "36";
        }
    }

    /** The time for asking ended on that day; a reason for being late is needed. */
    record LateReasonNeeded(LocalDate lastDay) implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** The appeal was in time, or its lateness is decided. */
    record NoLateness() implements Refusal {}

    /** The appeal of that day is late; whether it is admitted comes first. */
    record LatenessUndecided(LocalDate on) implements Refusal {}

    /** The opinion on the appeal was signed on that day. */
    record ReviewSignedAlready(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** The opinion on the appeal is not signed. */
    record ReviewNotSigned() implements Refusal {
        @Override
        public String article() {
            return "35";
        }
    }

    /** An order to answer anew names its last day. */
    record RedoDayNeeded() implements Refusal {}

    /** No finding was changed. */
    record NoFindingChanged() implements Refusal {}

    /** The new opinion repeats the same facts and reasons. */
    record RedoRepeats() implements Refusal {}

    /** Only a re-review opinion after a hearing is published. */
    record NotPublishable() implements Refusal {
        @Override
        public String article() {
            return "36(2)";
        }
    }

    /** That matter is tied to this one already. */
    record AlreadyTied(MatterNumber to) implements Refusal {}

    /** It is not answered together with another. */
    record NotJoined() implements Refusal {}

    /** It is urgent since that day. */
    record AlreadyUrgent(LocalDate on) implements Refusal {
        @Override
        public String article() {
            return "25";
        }
    }

    /** There is no such promise; so many there are, counted from 1. */
    record NoSuchPromise(int promise, int promises) implements Refusal {}

    /** That request was promised for an earlier day; a later one does not take its place. */
    record PromisedEarlier(LocalDate due) implements Refusal {}

    /** The petitioner has confirmed it. */
    record PromiseConfirmedAlready(int promise) implements Refusal {}

    /** The office has not said that it kept it, and has time to that day. */
    record PromiseNotKeptYet(LocalDate due) implements Refusal {}

    /** Whoever supervises stands above the office, or is the bureau of one that does. */
    record NotSupervising(OfficeId office) implements Refusal {
        @Override
        public String article() {
            return "38";
        }
    }

    /** Another office supervises here; empty where none stands above. */
    record OtherOfficeSupervises(Optional<OfficeId> office) implements Refusal {
        @Override
        public String article() {
            return "38";
        }
    }

    /** The office has not answered in writing; it has time to that day. */
    record SupervisionUnanswered(LocalDate due) implements Refusal {
        @Override
        public String article() {
            return "38";
        }
    }

    /** Only the program records what happens by lapse of time. */
    record ProgramOnly() implements Refusal {}

    /** Nothing lapsed. */
    record NothingLapsed() implements Refusal {}

    /** A report of wrongdoing goes on, whoever withdraws it. */
    record ReportGoesOn() implements Refusal {
        @Override
        public String article() {
            return "30";
        }
    }

    /** The petitioner themselves decided otherwise than their agent. */
    record PrincipalDecides() implements Refusal {}

    /** So many promises and supervision files are open. */
    record StillOwed(int promises, int files) implements Refusal {
        @Override
        public String article() {
            return "38";
        }
    }

    /** Nothing is left that could be acted on. */
    record AlreadyErased(LocalDate on) implements Refusal {}
}
