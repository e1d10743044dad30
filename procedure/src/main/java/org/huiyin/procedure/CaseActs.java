package org.huiyin.procedure;

import java.util.Optional;
import java.util.Set;

/** Working on the case: kinds, people in charge, notes, hearing the petitioner, corrections. */
final class CaseActs {

    private CaseActs() {}

    static Decision classify(Petition.Registered petition, Act.Classify act, Context context) {
        Optional<Request> request =
                petition.matter().requests().stream()
                        .filter(one -> one.id().equals(act.request()))
                        .findFirst();
        if (request.isEmpty()) {
            return Decision.refused(new Refusal.NoSuchRequest(Set.of(act.request())));
        }
        if (request.get().kind() == act.kind()) {
            return Decision.refused(new Refusal.KindUnchanged(act.kind()));
        }
        return Decision.allowed(
                new PetitionEvent.Classified(
                        context.today(), context.actor(), act.request(), act.kind(), act.reason()));
    }

    static Decision appointLead(
            Petition.Registered petition, Act.AppointLead act, Context context) {
        return appointed(petition.matter().lead(), act.staff(), petition.matter())
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.allowed(
                                new PetitionEvent.LeadAppointed(
                                        context.today(), context.actor(), act.staff())));
    }

    static Decision appointHandler(
            Petition.Registered petition, Act.AppointHandler act, Context context) {
        return appointed(petition.matter().handler(), act.staff(), petition.matter())
                .map(Decision::refused)
                .orElseGet(() ->
                        Decision.allowed(
                                new PetitionEvent.HandlerAppointed(
                                        context.today(), context.actor(), act.staff())));
    }

    private static Optional<Refusal> appointed(Optional<StaffId> now, StaffId next, Matter matter) {
        return matter.oversight().recused().contains(next)
                ? Optional.of(new Refusal.Recused(next))
                : now.filter(next::equals).map(Refusal.AlreadyAppointed::new);
    }

    static Decision note(Petition.Registered petition, Act.FileNote act, Context context) {
        return Decision.allowed(
                new PetitionEvent.NoteFiled(context.today(), context.actor(), act.text()));
    }

    static Decision hear(Petition.Registered petition, Act.Hear act, Context context) {
        Matter matter = petition.matter();
        if (act.on().isAfter(context.today())) {
            return Decision.refused(new Refusal.DayInFuture(act.on()));
        }
        if (act.on().isBefore(matter.registeredOn())) {
            return Decision.refused(new Refusal.HeardBeforeFiled(matter.registeredOn()));
        }
        return Decision.allowed(
                new PetitionEvent.PetitionerHeard(
                        context.today(), context.actor(), act.on(), act.manner(), act.text()));
    }

    static Decision correct(Petition.Registered petition, Act.Correct act, Context context) {
        int entries = petition.matter().entries();
        if (act.entry() < 1 || act.entry() > entries) {
            return Decision.refused(new Refusal.NoSuchEntry(act.entry(), entries));
        }
        return Decision.allowed(
                new PetitionEvent.Corrected(
                        context.today(), context.actor(), act.entry(), act.text()));
    }
}
