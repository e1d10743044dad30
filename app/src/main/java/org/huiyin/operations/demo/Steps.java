package org.huiyin.operations.demo;

import java.time.Duration;
import java.util.Optional;
import java.util.stream.IntStream;
import org.huiyin.petition.Caller;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainInquiry;
import org.huiyin.procedure.CloseGround;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.HearingManner;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.ServiceManner;
import org.huiyin.procedure.StaffId;

/** The acts of one case, spread over its time. */
final class Steps {

    private static final OfficeId CITY = new OfficeId("9901");

    private final Cast cast;
    private final OneCase petition;
    private final Telling.House house;
    private final Stories.Lines lines;
    private final Stories.Story story;
    private final OfficeId office;
    private final Duration step;
    private final boolean assigned;
    private final Beside beside;

    /**
     * What is played.
     *
     * @param office who answers
     */
    record Script(Telling.House house, Stories stories, Stories.Story story, OfficeId office) {}

    Steps(Cast cast, OneCase petition, Script script, Duration step, boolean assigned) {
        this.cast = cast;
        this.petition = petition;
        this.house = script.house();
        this.lines = script.stories().lines();
        this.story = script.story();
        this.office = script.office();
        this.step = step;
        this.assigned = assigned;
        this.beside =
                new Beside(
                        cast,
                        script.stories().asides(),
                        petition,
                        office,
                        script.house().area(),
                        CITY);
    }

    void upTo(Stage last, int turn) {
        for (Stage stage : Stage.values()) {
            if (last.reaches(stage)) {
                reach(stage);
            }
        }
        if (isReviewedByTheCounty()) {
            beside.at(last, turn);
        }
    }

    private boolean isReviewedByTheCounty() {
        return house == Telling.House.COUNTY
                && !office.equals(house.area())
                && cast.above(office).filter(house.area()::equals).isPresent();
    }

    private void reach(Stage stage) {
        petition.later(pause(stage));
        switch (stage) {
            case RECEIVED -> {}
            case PASSED_ON -> petition.does(cast.member(house.desk(), Role.DISPATCHER), passOn());
            case ACCEPTED -> petition.does(member(Role.HEAD), new PlainAct.Accept());
            case LED -> petition.does(member(Role.HEAD), new PlainAct.AppointLead(id(Role.LEAD)));
            case IN_HAND ->
                    petition.does(member(Role.LEAD), new PlainAct.AppointHandler(id(Role.HANDLER)));
            case HEARD -> petition.does(member(Role.HANDLER), heard());
            case CONFIRMED ->
                    petition.does(
                            petition.petitioner(), new PlainAct.ConfirmHearing(Optional.empty()));
            case DRAFTED -> {
                petition.does(member(Role.HANDLER), investigated());
                petition.does(member(Role.HANDLER), draft());
            }
            case SIGNED -> petition.does(member(Role.HEAD), new PlainAct.SignOpinion());
            case LAID_OPEN -> petition.does(member(Role.HANDLER), served());
            case SERVED -> petition.opensOpinion();
            case RATED -> {
                if (story.finding() == Finding.SUPPORTED && house == Telling.House.COUNTY) {
                    beside.keepsItsPromise();
                }
                petition.does(petition.petitioner(), new PlainAct.Rate(4, 3, Optional.empty()));
            }
            case CLOSED ->
                    petition.does(
                            member(Role.HEAD), new PlainAct.Close(CloseGround.APPEAL_TIME_OVER));
        }
    }

    /** Rating opens a week after service, closing after the time to ask for review. */
    private Duration pause(Stage stage) {
        return switch (stage) {
            case RECEIVED -> Duration.ZERO;
            case RATED -> Duration.ofDays(9);
            case CLOSED -> Duration.ofDays(40);
            default -> step.dividedBy(2);
        };
    }

    private PlainAct passOn() {
        return assigned
                ? new PlainAct.Assign(office, petition.today().plusDays(50), lines.assign())
                : new PlainAct.Transfer(office, lines.transfer());
    }

    private PlainAct heard() {
        return new PlainAct.Hear(petition.today(), HearingManner.PHONE, lines.heard());
    }

    private PlainAct investigated() {
        return new PlainInquiry.Investigate(petition.today(), story.facts());
    }

    private PlainAct draft() {
        return new PlainAct.DraftOpinion(
                IntStream.rangeClosed(1, story.requests().size())
                        .mapToObj(number ->
                                new PlainAct.Answer(
                                        new RequestId(number),
                                        story.finding(),
                                        story.facts(),
                                        story.legalBasis()))
                        .toList());
    }

    private PlainAct served() {
        return new PlainAct.Serve(ServiceManner.ELECTRONIC, petition.today(), Optional.empty());
    }

    private Caller.Staff member(Role role) {
        return cast.member(office, role);
    }

    private StaffId id(Role role) {
        return member(role).staff().publicId();
    }
}
