package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * What somebody asks to do to a petition. The state, the rules and the day decide whether it may.
 */
public sealed interface Act
        permits Act.Register,
                Act.Supplement,
                Act.Transfer,
                Act.Assign,
                Act.Decline,
                Act.Accept,
                Act.Classify,
                Act.AppointLead,
                Act.AppointHandler,
                Act.FileNote,
                Act.Hear,
                Act.ConfirmHearing,
                Act.RequestExtension,
                Act.ApproveExtension,
                Act.RefuseExtension,
                Act.DraftOpinion,
                Act.SignOpinion,
                Act.Serve,
                Act.FailService,
                Act.OpenOpinion,
                Act.Withdraw,
                Act.TakeBack,
                Act.Rate,
                Act.Close,
                Act.Correct,
                HandOverAct,
                PeopleAct,
                InquiryAct,
                ErrandAct,
                MediationAct,
                AppealAct,
                PromiseAct,
                SupervisionAct,
                TieAct {

    /** Its public name, e.g. {@code sign-opinion}. */
    default String name() {
        return ActNames.of(getClass());
    }

    /** Enters a petition in the register (登记). Never refused to a petitioner (Art. 19, 21–23). */
    record Register(
            Channel channel,
            Words title,
            Words narrative,
            List<Asked> requests,
            Optional<String> category,
            Optional<Words> place,
            OfficeId office,
            List<OfficeId> concerns,
            LocalDate receivedOn,
            boolean originalOnFile,
            int representatives)
            implements Act {
        public Register {
            requests = List.copyOf(requests);
            concerns = List.copyOf(concerns);
        }
    }

    /**
     * One thing asked for, and of what kind the petitioner says it is.
     *
     * @param text the request in the petitioner's words
     * @param kind the petitioner's choice
     */
    record Asked(Words text, Kind kind) {}

    /** Adds facts (补充). */
    record Supplement(Words text) implements Act {}

    /** Passes the petition to the competent office (转送). */
    record Transfer(OfficeId to, Words reason) implements Act {}

    /** Passes it on with a set period and a report owed (交办). */
    record Assign(OfficeId to, LocalDate due, Words reason) implements Act {}

    /**
     * Declines it (不予受理) for one of the few grounds there are.
     *
     * @param forum the right office or forum, in words
     * @param text the reasons given to the petitioner
     */
    record Decline(DeclineReason reason, Words forum, Words text) implements Act {}

    /** Takes it on (受理). */
    record Accept() implements Act {}

    /** Changes the kind of one request; told to the petitioner, the claim's clock runs on. */
    record Classify(RequestId request, Kind kind, Words reason) implements Act {}

    /** Names the one lead official (包案领导). */
    record AppointLead(StaffId staff) implements Act {}

    /** Names the handler (承办人). */
    record AppointHandler(StaffId staff) implements Act {}

    /** Puts a note on file. */
    record FileNote(Words text) implements Act {}

    /** Records that the petitioner was heard (听取陈述和理由, Art. 31(6)); they confirm it themselves. */
    record Hear(LocalDate on, HearingManner manner, Words text) implements Act {}

    /**
     * The petitioner confirms that they were heard.
     *
     * @param signedPaper where they have no own code: the paper they signed at another office
     */
    record ConfirmHearing(Optional<Words> signedPaper) implements Act {}

    /** Asks the head of office for more time (Art. 34). */
    record RequestExtension(int days, Words reason) implements Act {}

    /** Grants it, once, before the first period ends. */
    record ApproveExtension() implements Act {}

    /** Refuses it. */
    record RefuseExtension(Words reason) implements Act {}

    /** Drafts the opinion (信访处理意见书), with a finding for every request. */
    record DraftOpinion(List<Answer> findings) implements Act {
        public DraftOpinion {
            findings = List.copyOf(findings);
        }
    }

    /**
     * The answer to one request (Art. 32).
     *
     * @param facts what was found to be so
     * @param legalBasis the law or policy it rests on
     */
    record Answer(RequestId request, Finding finding, Words facts, Words legalBasis) {}

    /** Signs the opinion as it was drafted. */
    record SignOpinion() implements Act {}

    /**
     * Serves the opinion.
     *
     * @param on the day of signature or of the return receipt; for electronic service the day it is
     *     laid open
     * @param proof the signed sheet or the return receipt; none for electronic service
     */
    record Serve(ServiceManner manner, LocalDate on, Optional<Words> proof) implements Act {}

    /** Service by that way failed (无法送达); the next way is tried. */
    record FailService(ServiceManner manner, LocalDate on, Words reason) implements Act {}

    /** The petitioner opens the opinion laid open to them: the proof of electronic service. */
    record OpenOpinion() implements Act {}

    /**
     * Withdraws the petition (撤回), by the petitioner alone.
     *
     * @param signedPaper where they have no own code: the paper they signed at another office
     */
    record Withdraw(Optional<Words> signedPaper) implements Act {}

    /**
     * Takes the withdrawal back within 30 days.
     *
     * @param signedPaper where they have no own code: the paper they signed at another office
     */
    record TakeBack(Optional<Words> signedPaper) implements Act {
        /** Taken back with the petitioner's own code. */
        public TakeBack() {
            this(Optional.empty());
        }
    }

    /**
     * Rates the answer, manner and result apart, each 1 to 5.
     *
     * @param text words that go to the office above only
     */
    record Rate(int manner, int result, Optional<Words> text) implements Act {}

    /** Ends the case. */
    record Close(CloseGround ground) implements Act {}

    /**
     * Corrects an earlier entry by a new one that names it.
     *
     * @param entry the sequence number of the entry corrected
     */
    record Correct(int entry, Words text) implements Act {}
}
