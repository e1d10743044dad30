package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/** What the petitioner does, with their own code or on paper that they signed elsewhere. */
final class PetitionerActs {

    private static final int WORST = 1;
    private static final int BEST = 5;

    private PetitionerActs() {}

    static Decision supplement(Petition.Registered petition, Act.Supplement act, Context context) {
        return Decision.allowed(
                new PetitionEvent.Supplemented(context.today(), context.actor(), act.text()));
    }

    static Optional<Refusal> mayConfirm(Petition.Registered petition, Context context) {
        Optional<Hearing> hearing = petition.matter().hearing();
        return hearing.isEmpty()
                ? Optional.of(new Refusal.NotHeard())
                : hearing.flatMap(Hearing::confirmedOn).map(Refusal.AlreadyConfirmed::new);
    }

    static Decision confirm(Petition.Registered petition, Act.ConfirmHearing act, Context context) {
        return onPaper(
                act.signedPaper(),
                context,
                new PetitionEvent.HearingConfirmed(
                        context.today(), context.actor(), act.signedPaper()));
    }

    static Decision withdraw(Petition.Registered petition, Act.Withdraw act, Context context) {
        return onPaper(
                act.signedPaper(),
                context,
                new PetitionEvent.Withdrawn(context.today(), context.actor(), act.signedPaper()));
    }

    static Optional<Refusal> mayTakeBack(Petition.Registered petition, Context context) {
        Petition.Withdrawn withdrawn = (Petition.Withdrawn) petition;
        if (byAgent(context) && !withdrawn.by().equals(context.actor())) {
            return Optional.of(new Refusal.PrincipalDecides());
        }
        LocalDate lastDay = Ending.takeBackUntil(withdrawn, context);
        return context.today().isAfter(lastDay)
                ? Optional.of(new Refusal.TakeBackTimeOver(lastDay))
                : Optional.empty();
    }

    static Decision takeBack(Petition.Registered petition, Act.TakeBack act, Context context) {
        return onPaper(
                act.signedPaper(),
                context,
                new PetitionEvent.WithdrawalTakenBack(
                        context.today(), context.actor(), act.signedPaper()));
    }

    /** Rating is open from some days after proved service, for a while, also when it closed. */
    static Optional<Refusal> mayRate(Petition.Registered petition, Context context) {
        Optional<LocalDate> served = petition.matter().service().map(Opinion.Service::on);
        if (served.isEmpty()) {
            return Optional.of(new Refusal.NotServed());
        }
        LocalDate from = served.get().plusDays(context.profile().ratingOpensAfter());
        LocalDate lastDay = from.plusDays(context.profile().ratingOpenDays());
        if (context.today().isBefore(from)) {
            return Optional.of(new Refusal.RatingNotOpen(from));
        }
        return context.today().isAfter(lastDay)
                ? Optional.of(new Refusal.RatingOver(lastDay))
                : Optional.empty();
    }

    static Decision rate(Petition.Registered petition, Act.Rate act, Context context) {
        if (!onScale(act.manner()) || !onScale(act.result())) {
            return Decision.refused(new Refusal.RatingOutOfRange(WORST, BEST));
        }
        return Decision.allowed(
                new PetitionEvent.Rated(
                        context.today(), context.actor(), act.manner(), act.result(), act.text()));
    }

    private static boolean onScale(int rating) {
        return rating >= WORST && rating <= BEST;
    }

    /** A report of wrongdoing goes on whoever withdraws it; an agent is bound by the principal. */
    static Optional<Refusal> mayWithdraw(Petition.Registered petition, Context context) {
        if (petition.matter().requests().stream().allMatch(one -> one.kind() == Kind.REPORT)) {
            return Optional.of(new Refusal.ReportGoesOn());
        }
        return petition.matter().ties().agentOverruled() && byAgent(context)
                ? Optional.of(new Refusal.PrincipalDecides())
                : Optional.empty();
    }

    private static boolean byAgent(Context context) {
        return context.actor().equals(new Actor.Petitioner(CodeKind.AGENT));
    }

    /** For staff, only with a paper that the petitioner signed. */
    static Decision onPaper(Optional<Words> signedPaper, Context context, PetitionEvent event) {
        return context.actor() instanceof Actor.Staff && signedPaper.isEmpty()
                ? Decision.refused(new Refusal.SignedPaperNeeded())
                : Decision.allowed(event);
    }
}
