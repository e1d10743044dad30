package org.huiyin.procedure;

import java.util.Optional;

/** What is left when it turns out that a paper never reached the petitioner. */
final class FallenService {

    private FallenService() {}

    /** No clock of the petitioner's ever ran; an answer that came from above since stays one. */
    static Petition.Registered ofOpinion(Petition.Registered petition) {
        Matter matter = petition.matter();
        if (matter.service().isEmpty()) {
            return petition;
        }
        boolean answeredAbove =
                matter.aftermath()
                        .appeal()
                        .filter(one -> one.service().isPresent() && !one.sentBack())
                        .isPresent();
        Petition.Registered unserved =
                petition.with(one -> inTime(one.withOpinion(Opinion::notServed)));
        return waitsForAppeal(petition) && !answeredAbove
                ? new Petition.Signed(unserved.matter())
                : unserved;
    }

    /** Served, or closed because nobody appealed against what was served. */
    private static boolean waitsForAppeal(Petition.Registered petition) {
        return petition instanceof Petition.Served
                || (petition instanceof Petition.Closed(_, _, CloseGround ground)
                        && ground == CloseGround.APPEAL_TIME_OVER);
    }

    /** What was never served cannot be appealed too late. */
    private static Matter inTime(Matter matter) {
        boolean late =
                matter.aftermath()
                        .appeal()
                        .filter(Appeal::undecided)
                        .filter(one ->
                                one.asked().level() == AppealLevel.REVIEW
                                        || !matter.work().redos().isEmpty())
                        .isPresent();
        return late ? matter.withAftermath(one -> one.withAppeal(Appeal::inTime)) : matter;
    }

    /**
     * The same of an opinion on an appeal. What waited for the petitioner, or ended on it, is
     * before the reviewing office again, which still has to serve it.
     */
    static Petition.Registered ofReview(Petition.Registered petition, Contestable disputed) {
        int number = disputed.appeals();
        Petition.Registered unserved =
                petition.with(matter ->
                        matter.withAftermath(aftermath ->
                                inTime(
                                        aftermath.withAppeals(
                                                Lists.numbered(
                                                        aftermath.appeals(),
                                                        number,
                                                        Appeal::notServed)),
                                        number)));
        Appeal fallen = unserved.matter().aftermath().appeals().get(number - 1);
        boolean last = number == unserved.matter().aftermath().appeals().size();
        return last && !fallen.sentBack() && endedOnIt(petition)
                ? new Petition.InReview(unserved.matter(), fallen.asked().level(), Optional.empty())
                : unserved;
    }

    private static boolean endedOnIt(Petition.Registered petition) {
        return waitsForAppeal(petition)
                || petition instanceof Petition.Final
                || (petition instanceof Petition.Closed(_, _, CloseGround ground)
                        && ground == CloseGround.RE_REVIEWED);
    }

    /** A re-review of it that is not decided on yet was not asked for too late. */
    private static Aftermath inTime(Aftermath aftermath, int number) {
        boolean late =
                aftermath
                        .appeal()
                        .filter(one -> aftermath.appeals().size() > number)
                        .filter(Appeal::undecided)
                        .filter(one -> one.asked().level() == AppealLevel.RE_REVIEW)
                        .isPresent();
        return late ? aftermath.withAppeal(Appeal::inTime) : aftermath;
    }
}
