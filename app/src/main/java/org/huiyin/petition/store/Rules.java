package org.huiyin.petition.store;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.huiyin.database.Session;
import org.huiyin.office.Calendars;
import org.huiyin.office.Offices;
import org.huiyin.office.Profiles;
import org.huiyin.office.StaffMembers;
import org.huiyin.petition.Caller;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.Context;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Reminder;
import org.huiyin.procedure.RulesProfile;
import org.huiyin.shell.LegalTime;
import org.springframework.stereotype.Component;

/** What the law asks to know beside the petition, all from memory: no query is behind any of it. */
@Component
final class Rules {

    private final Offices offices;
    private final Calendars calendars;
    private final Profiles profiles;
    private final LegalTime time;
    private final StaffMembers members;

    Rules(
            Offices offices,
            StaffMembers members,
            Calendars calendars,
            Profiles profiles,
            LegalTime time) {
        this.offices = offices;
        this.members = members;
        this.calendars = calendars;
        this.profiles = profiles;
        this.time = time;
    }

    Offices offices() {
        return offices;
    }

    LocalDate today() {
        return time.today();
    }

    Instant now() {
        return time.now();
    }

    /** Whether they are applied to invented history, at its own time. */
    boolean areTold() {
        return time.isTold();
    }

    /** What decides about a new petition at an office. */
    Context forFiling(Actor actor, OfficeId office) {
        return context(actor, profiles.of(office));
    }

    /** What decides about an act on a petition. */
    Context forAct(Actor actor, Matter matter) {
        return context(actor, profile(matter));
    }

    /** The profile the case started under and keeps. */
    RulesProfile profile(Matter matter) {
        return profiles.byId(matter.profile())
                .orElseThrow(() -> new IllegalStateException("no profile " + matter.profile()));
    }

    List<ClockCertificate> clocks(Petition.Registered petition) {
        return Procedure.clocks(petition, profile(petition.matter()), calendars.current());
    }

    /** The periods that the one who asks may see. */
    List<ClockCertificate> clocks(Petition.Registered petition, Caller caller) {
        return caller instanceof Caller.Holder
                ? Procedure.clocksToldToPetitioner(
                        petition, profile(petition.matter()), calendars.current())
                : clocks(petition);
    }

    /**
     * The columns that follow from a petition's events.
     *
     * @param row what was given, and until when the sweep looked at it
     * @param session asked only who the recused officials are, where there are any
     */
    Derived derived(Petition.Registered petition, PetitionRow.Given row, Session session) {
        return derived(
                petition,
                clocks(petition),
                row,
                members.ids(session, petition.matter().oversight().recused()));
    }

    /**
     * The same for a petition just filed, in which nobody is recused.
     *
     * @param clocks all of the petition's
     */
    Derived derived(
            Petition.Registered petition, List<ClockCertificate> clocks, PetitionRow.Given row) {
        return derived(petition, clocks, row, List.of());
    }

    private Derived derived(
            Petition.Registered petition,
            List<ClockCertificate> clocks,
            PetitionRow.Given row,
            List<UUID> recused) {
        var now = new Derived.Case(petition, reminders(petition, clocks), row.sweptOn(), recused);
        return Derived.of(now, clocks, offices);
    }

    /** How many days after service a rating may still be given or changed, by any rules. */
    int longestRating() {
        return profiles.all().stream()
                .mapToInt(profile -> profile.ratingOpensAfter() + profile.ratingOpenDays())
                .max()
                .orElseThrow();
    }

    /** When the program must look at it again. */
    List<Reminder> reminders(Petition.Registered petition) {
        return reminders(petition, clocks(petition));
    }

    private List<Reminder> reminders(Petition.Registered petition, List<ClockCertificate> clocks) {
        return Procedure.reminders(
                petition, clocks, profile(petition.matter()), calendars.current());
    }

    private Context context(Actor actor, RulesProfile profile) {
        return new Context(time.today(), actor, profile, calendars.current(), offices.tree());
    }
}
