package org.huiyin.operations.demo;

import java.time.Duration;
import java.util.Optional;
import org.huiyin.petition.Caller;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainAppeal;
import org.huiyin.petition.PlainErrand;
import org.huiyin.petition.PlainHandOver;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.petition.PlainPromise;
import org.huiyin.petition.PlainTie;
import org.huiyin.procedure.AppealOutcome;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.OtherProcedure;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;

/**
 * What stands beside the main way of some demo cases: other procedures, urgency, contributions,
 * hearings, promises kept, review and re-review.
 *
 * @param lines what is said then
 * @param office who answers
 * @param county the office above, which reviews and has staff for it
 * @param city the office above that
 */
record Beside(
        Cast cast,
        Stories.Asides lines,
        OneCase petition,
        OfficeId office,
        OfficeId county,
        OfficeId city) {

    private static final int SOON = 10;

    /** Tells what some cases have at this stage. */
    void at(Stage stage, int turn) {
        switch (stage) {
            case PASSED_ON -> {
                if (turn % 4 == 0) {
                    does(Role.HEAD, office, referOut());
                }
            }
            case IN_HAND -> {
                if (turn % 3 == 0) {
                    does(Role.LEAD, office, new PlainTie.MarkUrgent(lines.urgent()));
                }
            }
            case HEARD -> {
                if (turn % 3 == 0) {
                    does(Role.LEAD, office, contribution());
                }
            }
            case CONFIRMED -> {
                if (turn % 2 == 0) {
                    does(Role.HANDLER, office, hearing());
                }
            }
            case SERVED -> appeal(turn);
            default -> {}
        }
    }

    /** What was supported is kept, and the petitioner says so. */
    void keepsItsPromise() {
        does(Role.HANDLER, office, new PlainPromise.KeepPromise(1, petition.today(), lines.kept()));
        petition.does(petition.petitioner(), new PlainPromise.ConfirmPromise(1, Optional.empty()));
    }

    private PlainAct referOut() {
        return new PlainHandOver.ReferOut(
                OtherProcedure.RECONSIDERATION,
                Optional.of(petition.today().minusDays(SOON)),
                lines.forum(),
                lines.referred());
    }

    private PlainAct contribution() {
        return new PlainErrand.RequestContribution(
                county, petition.today().plusDays(SOON), lines.contribution());
    }

    private PlainAct hearing() {
        return new PlainInquiry.CallHearing(
                petition.today().plusDays(SOON), lines.hearingPlace(), lines.hearingMembers());
    }

    private void appeal(int turn) {
        if (turn % 2 != 0) {
            does(
                    Role.HANDLER,
                    office,
                    new PlainPromise.PlanFollowUp(
                            petition.today().plusDays(SOON), HearingManner.PHONE));
            return;
        }
        ask(new PlainAppeal.RequestReview(lines.appeal(), Optional.empty(), Optional.empty()));
        if (turn % 4 == 0) {
            maintain(county);
            if (turn % 8 == 0) {
                ask(
                        new PlainAppeal.RequestReReview(
                                lines.appeal(), Optional.empty(), Optional.empty()));
                if (turn % 16 == 0) {
                    maintain(city);
                }
            }
        }
    }

    private void ask(PlainAct appeal) {
        petition.later(Duration.ofHours(1)).does(petition.petitioner(), appeal);
    }

    private void maintain(OfficeId reviewing) {
        does(
                Role.REVIEWER,
                reviewing,
                new PlainAppeal.DraftReview(
                        AppealOutcome.MAINTAIN,
                        Optional.empty(),
                        lines.reviewFacts(),
                        lines.reviewBasis()));
        does(Role.HEAD, reviewing, new PlainAppeal.SignReview());
        does(
                Role.REVIEWER,
                reviewing,
                new PlainAppeal.ServeReview(
                        ServiceManner.ELECTRONIC, petition.today(), Optional.empty()));
        petition.does(petition.petitioner(), new PlainAppeal.OpenReview());
    }

    private void does(Role role, OfficeId at, PlainAct act) {
        Caller.Staff somebody = cast.member(at, role);
        petition.later(Duration.ofMinutes(30)).does(somebody, act);
    }
}
