package org.huiyin.procedure;

import static java.util.Map.entry;
import static org.huiyin.procedure.Role.CLERK;
import static org.huiyin.procedure.Role.DISPATCHER;
import static org.huiyin.procedure.Role.HANDLER;
import static org.huiyin.procedure.Role.HEAD;
import static org.huiyin.procedure.Role.LEAD;
import static org.huiyin.procedure.Role.REVIEWER;
import static org.huiyin.procedure.Role.SUPERVISOR;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;

/**
 * Which roles may attempt which type of act, whatever the petition: who may not is told so (403)
 * before the petition is looked at. Which <em>office</em> may act is decided with the petition.
 */
public final class Permissions {

    /** Those who work on a case before its own office or in an appeal. */
    private static final Set<Role> AT_WORK =
            EnumSet.of(CLERK, DISPATCHER, HANDLER, LEAD, HEAD, REVIEWER);

    private static final Map<Class<? extends Act>, Set<Role>> STAFF =
            Map.ofEntries(
                    entry(Act.Register.class, EnumSet.of(CLERK, DISPATCHER, HANDLER)),
                    entry(Act.Supplement.class, EnumSet.of(CLERK)),
                    entry(Act.Transfer.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(Act.Assign.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(Act.Decline.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(Act.Accept.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(Act.Classify.class, EnumSet.of(DISPATCHER, HANDLER, HEAD)),
                    entry(Act.AppointLead.class, EnumSet.of(HEAD)),
                    entry(Act.AppointHandler.class, EnumSet.of(LEAD, HEAD)),
                    entry(Act.FileNote.class, AT_WORK),
                    entry(Act.Correct.class, AT_WORK),
                    entry(Act.Hear.class, EnumSet.of(HANDLER, LEAD)),
                    entry(Act.RequestExtension.class, EnumSet.of(HANDLER, LEAD)),
                    entry(Act.ApproveExtension.class, EnumSet.of(HEAD)),
                    entry(Act.RefuseExtension.class, EnumSet.of(HEAD)),
                    entry(Act.DraftOpinion.class, EnumSet.of(HANDLER, LEAD)),
                    entry(Act.SignOpinion.class, EnumSet.of(HEAD)),
                    entry(Act.Serve.class, EnumSet.of(CLERK, HANDLER, HEAD)),
                    entry(Act.FailService.class, EnumSet.of(CLERK, HANDLER, HEAD)),
                    entry(Act.Close.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    // on a paper the petitioner signed, at another office than the one that answers
                    entry(Act.ConfirmHearing.class, EnumSet.of(CLERK)),
                    entry(Act.Withdraw.class, EnumSet.of(CLERK)),
                    entry(Act.TakeBack.class, EnumSet.of(CLERK)),
                    // with the petitioner's own code and in no other way
                    entry(Act.OpenOpinion.class, EnumSet.noneOf(Role.class)),
                    entry(Act.Rate.class, EnumSet.noneOf(Role.class)),
                    entry(AppealAct.OpenReview.class, EnumSet.noneOf(Role.class)),
                    // the program alone
                    entry(SupervisionAct.Lapse.class, EnumSet.noneOf(Role.class)),
                    // changing hands
                    entry(HandOverAct.ReferOut.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(HandOverAct.Resume.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(HandOverAct.ObjectToTransfer.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(HandOverAct.AgreeToObjection.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(HandOverAct.ConfirmTransfer.class, EnumSet.of(DISPATCHER, HEAD)),
                    entry(HandOverAct.Dispute.class, EnumSet.of(CLERK)),
                    entry(HandOverAct.SettleDispute.class, EnumSet.of(HEAD, REVIEWER, SUPERVISOR)),
                    // people
                    entry(PeopleAct.RequestRecusal.class, AT_WORK),
                    entry(PeopleAct.DecideRecusal.class, EnumSet.of(HEAD)),
                    entry(PeopleAct.AddSpeaker.class, EnumSet.of(CLERK)),
                    entry(PeopleAct.EndMandate.class, EnumSet.of(CLERK)),
                    entry(PeopleAct.Succeed.class, EnumSet.of(CLERK)),
                    // inquiry
                    entry(InquiryAct.OfferHearing.class, EnumSet.of(HANDLER, LEAD)),
                    entry(InquiryAct.AnswerOffer.class, EnumSet.of(CLERK)),
                    entry(InquiryAct.Investigate.class, EnumSet.of(HANDLER, LEAD)),
                    entry(InquiryAct.CallHearing.class, EnumSet.of(HANDLER, LEAD, HEAD, REVIEWER)),
                    entry(
                            InquiryAct.RecordHearing.class,
                            EnumSet.of(HANDLER, LEAD, HEAD, REVIEWER)),
                    entry(InquiryAct.CheckOpinion.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    entry(InquiryAct.GiveHelp.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    entry(InquiryAct.ExplainLaw.class, AT_WORK),
                    // other offices
                    entry(
                            ErrandAct.RequestContribution.class,
                            EnumSet.of(HANDLER, LEAD, HEAD, REVIEWER)),
                    entry(ErrandAct.Contribute.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    entry(
                            ErrandAct.HoldMeeting.class,
                            EnumSet.of(HANDLER, LEAD, HEAD, DISPATCHER, SUPERVISOR)),
                    entry(ErrandAct.Instruct.class, EnumSet.of(LEAD, HEAD, DISPATCHER, SUPERVISOR)),
                    entry(ErrandAct.ReportTask.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    // mediation
                    entry(MediationAct.OfferMediation.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    entry(MediationAct.ConsentToMediation.class, EnumSet.of(CLERK)),
                    entry(MediationAct.RecordAgreement.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    entry(MediationAct.SignAgreement.class, EnumSet.of(CLERK)),
                    entry(MediationAct.FailMediation.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    // appeals
                    entry(AppealAct.RequestReview.class, EnumSet.of(CLERK)),
                    entry(AppealAct.RequestReReview.class, EnumSet.of(CLERK)),
                    entry(AppealAct.DecideLateness.class, EnumSet.of(REVIEWER, HEAD)),
                    entry(AppealAct.ChangeFinding.class, EnumSet.of(REVIEWER)),
                    entry(AppealAct.DraftReview.class, EnumSet.of(REVIEWER)),
                    entry(AppealAct.SignReview.class, EnumSet.of(HEAD)),
                    entry(AppealAct.ServeReview.class, EnumSet.of(CLERK, REVIEWER, HEAD)),
                    entry(AppealAct.ConsentToPublish.class, EnumSet.of(CLERK)),
                    entry(AppealAct.Publish.class, EnumSet.of(REVIEWER, HEAD)),
                    // promises
                    entry(PromiseAct.Promise.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    entry(PromiseAct.KeepPromise.class, EnumSet.of(HANDLER, LEAD, HEAD)),
                    entry(PromiseAct.ConfirmPromise.class, EnumSet.of(CLERK)),
                    entry(PromiseAct.DisputePromise.class, EnumSet.of(CLERK)),
                    entry(PromiseAct.PlanFollowUp.class, EnumSet.of(CLERK, HANDLER, LEAD)),
                    entry(PromiseAct.FollowUp.class, EnumSet.of(CLERK, HANDLER, LEAD)),
                    // supervision
                    entry(SupervisionAct.OpenSupervision.class, EnumSet.of(SUPERVISOR)),
                    entry(
                            SupervisionAct.AnswerSupervision.class,
                            EnumSet.of(DISPATCHER, LEAD, HEAD)),
                    entry(SupervisionAct.CloseSupervision.class, EnumSet.of(SUPERVISOR)),
                    entry(SupervisionAct.Suggest.class, EnumSet.of(SUPERVISOR)),
                    entry(SupervisionAct.AnswerSuggestion.class, EnumSet.of(LEAD, HEAD)),
                    // ties
                    entry(TieAct.Link.class, EnumSet.of(CLERK, DISPATCHER, HANDLER)),
                    entry(TieAct.Join.class, EnumSet.of(DISPATCHER, HANDLER, LEAD)),
                    entry(TieAct.Leave.class, EnumSet.of(CLERK)),
                    entry(
                            TieAct.MarkUrgent.class,
                            EnumSet.of(CLERK, DISPATCHER, HANDLER, LEAD, HEAD, SUPERVISOR)));

    private static final Set<Class<? extends Act>> PETITIONER =
            Set.of(
                    Act.Register.class,
                    Act.Supplement.class,
                    Act.ConfirmHearing.class,
                    Act.OpenOpinion.class,
                    Act.Withdraw.class,
                    Act.TakeBack.class,
                    Act.Rate.class,
                    HandOverAct.Resume.class,
                    HandOverAct.Dispute.class,
                    PeopleAct.RequestRecusal.class,
                    PeopleAct.AddSpeaker.class,
                    PeopleAct.EndMandate.class,
                    PeopleAct.Succeed.class,
                    InquiryAct.AnswerOffer.class,
                    MediationAct.ConsentToMediation.class,
                    MediationAct.SignAgreement.class,
                    MediationAct.FailMediation.class,
                    AppealAct.RequestReview.class,
                    AppealAct.RequestReReview.class,
                    AppealAct.OpenReview.class,
                    AppealAct.ConsentToPublish.class,
                    PromiseAct.ConfirmPromise.class,
                    PromiseAct.DisputePromise.class,
                    TieAct.Leave.class);

    private Permissions() {}

    /** The roles any one of which lets a member of staff attempt such an act; may be none. */
    public static Set<Role> roles(Class<? extends Act> act) {
        return STAFF.getOrDefault(act, Set.of());
    }

    /** Whether somebody who holds these roles may attempt such an act. */
    public static boolean staffMay(Set<Role> held, Class<? extends Act> act) {
        return !Collections.disjoint(held, roles(act));
    }

    /** Whether the petitioner may attempt such an act. */
    public static boolean petitionerMay(Class<? extends Act> act) {
        return PETITIONER.contains(act);
    }
}
