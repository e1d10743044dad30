package org.huiyin.petition;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.CloseGround;
import org.huiyin.procedure.DeclineReason;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.StaffId;

/**
 * An act on a petition with its words still in the clear, as somebody typed them. What each means
 * is said at the {@link org.huiyin.procedure.Act} of the same name. {@link ActBodies} reads them.
 */
public sealed interface PlainAct
        permits PlainAct.Supplement,
                PlainAct.Transfer,
                PlainAct.Assign,
                PlainAct.Decline,
                PlainAct.Accept,
                PlainAct.Classify,
                PlainAct.AppointLead,
                PlainAct.AppointHandler,
                PlainAct.FileNote,
                PlainAct.Hear,
                PlainAct.ConfirmHearing,
                PlainAct.RequestExtension,
                PlainAct.ApproveExtension,
                PlainAct.RefuseExtension,
                PlainAct.DraftOpinion,
                PlainAct.SignOpinion,
                PlainAct.Serve,
                PlainAct.FailService,
                PlainAct.OpenOpinion,
                PlainAct.Withdraw,
                PlainAct.TakeBack,
                PlainAct.Rate,
                PlainAct.Close,
                PlainAct.Correct,
                PlainHandOver,
                PlainPeople,
                PlainInquiry,
                PlainErrand,
                PlainMediation,
                PlainAppeal,
                PlainPromise,
                PlainSupervision,
                PlainTie {

    record Supplement(String text) implements PlainAct {}

    record Transfer(OfficeId to, String reason) implements PlainAct {}

    record Assign(OfficeId to, LocalDate due, String reason) implements PlainAct {}

    record Decline(DeclineReason reasonCode, String forum, String text) implements PlainAct {}

    record Accept() implements PlainAct {}

    record Classify(RequestId request, Kind kind, String reason) implements PlainAct {}

    record AppointLead(StaffId staff) implements PlainAct {}

    record AppointHandler(StaffId staff) implements PlainAct {}

    record FileNote(String text) implements PlainAct {}

    record Hear(LocalDate on, HearingManner manner, String text) implements PlainAct {}

    /**
     * The petitioner says that they were heard.
     *
     * @param signedPaper what was signed and where it lies; only from a desk
     */
    record ConfirmHearing(Optional<String> signedPaper) implements PlainAct {}

    record RequestExtension(int days, String reason) implements PlainAct {}

    record ApproveExtension() implements PlainAct {}

    record RefuseExtension(String reason) implements PlainAct {}

    record DraftOpinion(List<Answer> findings) implements PlainAct {
        public DraftOpinion {
            findings = List.copyOf(findings);
        }
    }

    /** The answer to one request. */
    record Answer(RequestId request, Finding finding, String facts, String legalBasis) {}

    record SignOpinion() implements PlainAct {}

    record Serve(ServiceManner manner, LocalDate on, Optional<String> proof) implements PlainAct {}

    record FailService(ServiceManner manner, LocalDate on, String reason) implements PlainAct {}

    record OpenOpinion() implements PlainAct {}

    /**
     * The petitioner does not go on.
     *
     * @param signedPaper what was signed and where it lies; only from a desk
     */
    record Withdraw(Optional<String> signedPaper) implements PlainAct {}

    /**
     * The petitioner goes on after all.
     *
     * @param signedPaper what was signed and where it lies; only from a desk
     */
    record TakeBack(Optional<String> signedPaper) implements PlainAct {}

    record Rate(int manner, int result, Optional<String> text) implements PlainAct {}

    record Close(CloseGround ground) implements PlainAct {}

    record Correct(int entry, String text) implements PlainAct {}
}
