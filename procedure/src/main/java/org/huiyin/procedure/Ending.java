package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** The end of a case: no earlier than the petitioner's own time is over. */
final class Ending {

    private Ending() {}

    static Optional<Refusal> mayClose(Petition.Registered petition, Context context) {
        if (petition instanceof Petition.Withdrawn withdrawn) {
            LocalDate lastDay = takeBackUntil(withdrawn, context);
            return context.today().isAfter(lastDay)
                    ? Optional.empty()
                    : Optional.of(new Refusal.TakeBackTimeRuns(lastDay));
        }
        return new Clocks(petition, context.profile(), context.calendar())
                .askingForReview()
                .map(ClockCertificate::lastDay)
                .filter(lastDay -> !context.today().isAfter(lastDay))
                .map(Refusal.AppealTimeRuns::new);
    }

    static Decision close(Petition.Registered petition, Act.Close act, Context context) {
        CloseGround ground =
                petition.stage() == Status.WITHDRAWN
                        ? CloseGround.WITHDRAWN
                        : CloseGround.APPEAL_TIME_OVER;
        return act.ground() == ground
                ? Decision.allowed(
                        new PetitionEvent.Closed(context.today(), context.actor(), ground))
                : Decision.refused(new Refusal.OtherGround(ground));
    }

    /** The last day on which a withdrawal can be taken back, counted like any period. */
    static LocalDate takeBackUntil(Petition.Withdrawn petition, Context context) {
        return Counting.count(
                        petition.on(),
                        context.profile().takeBackDays(),
                        PeriodUnit.DAYS,
                        context.calendar())
                .lastDay();
    }
}
