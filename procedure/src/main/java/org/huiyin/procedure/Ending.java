package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** The end of a case: no earlier than the petitioner's own time is over. */
final class Ending {

    private Ending() {}

    static Optional<Refusal> mayClose(Petition.Registered petition, Context context) {
        return switch (petition) {
            case Petition.Withdrawn withdrawn -> {
                LocalDate lastDay = takeBackUntil(withdrawn, context);
                yield context.today().isAfter(lastDay)
                        ? Optional.empty()
                        : Optional.of(new Refusal.TakeBackTimeRuns(lastDay));
            }
            case Petition.Final last -> unfinished(last.matter());
            default ->
                    settled(petition.matter())
                            ? Optional.empty()
                            : new Clocks(petition, context.profile(), context.calendar())
                                    .lastDayToAppeal()
                                    .filter(day -> !context.today().isAfter(day))
                                    .map(Refusal.AppealTimeRuns::new);
        };
    }

    /** After the last appeal a case is open as long as anything promised or supervised is. */
    private static Optional<Refusal> unfinished(Matter matter) {
        long promises = matter.aftermath().promises().stream().filter(p -> !p.kept()).count();
        long files = matter.oversight().files().stream().filter(SupervisionFile::open).count();
        return promises + files == 0
                ? Optional.empty()
                : Optional.of(new Refusal.StillOwed((int) promises, (int) files));
    }

    /** Both sides signed an agreement, and the petitioner says that every promise was kept. */
    private static boolean settled(Matter matter) {
        return matter.inquiry().mediations().stream().anyMatch(one -> one.signedOn().isPresent())
                && !matter.aftermath().promises().isEmpty()
                && matter.aftermath().promises().stream().allMatch(Promised::kept);
    }

    static Decision close(Petition.Registered petition, Act.Close act, Context context) {
        CloseGround ground =
                switch (petition.stage()) {
                    case WITHDRAWN -> CloseGround.WITHDRAWN;
                    case FINAL -> CloseGround.RE_REVIEWED;
                    default ->
                            settled(petition.matter())
                                    ? CloseGround.SETTLED
                                    : CloseGround.APPEAL_TIME_OVER;
                };
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
