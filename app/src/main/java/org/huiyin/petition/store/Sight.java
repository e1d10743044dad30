package org.huiyin.petition.store;

import java.util.EnumSet;
import java.util.Set;
import org.huiyin.office.Offices;
import org.huiyin.petition.Caller;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Role;

/** What one reader may see of a petition whose row they may see. */
final class Sight {

    /** Roles that work on cases; analyst, auditor and operator see none. */
    private static final Set<Role> ON_CASES =
            EnumSet.complementOf(EnumSet.of(Role.ANALYST, Role.AUDITOR, Role.OPERATOR));

    private final Caller caller;
    private final Matter matter;
    private final Offices offices;

    Sight(Caller caller, Matter matter, Offices offices) {
        this.caller = caller;
        this.matter = matter;
        this.offices = offices;
    }

    /** Whether this caller reads cases at all. */
    static boolean readsCases(Caller caller) {
        return !(caller instanceof Caller.Staff(var staff))
                || staff.roles().stream().anyMatch(ON_CASES::contains);
    }

    /**
     * Whether the signed opinion is a document to them: the petitioner from when it is laid open.
     */
    boolean opinion() {
        return matter.opinion()
                .filter(opinion ->
                        petitioner()
                                ? opinion.givenOn().isPresent()
                                : opinion.signature().isPresent())
                .isPresent();
    }

    /** Whether findings and drafts show: to the petitioner once the opinion reached them. */
    boolean findings() {
        return !petitioner() || matter.service().isPresent();
    }

    /**
     * Whether they see more of an entry than that it is there. Notes and drafts open to the
     * petitioner with the opinion; a rating is for the petitioner and the offices above.
     */
    boolean contentOf(PetitionEvent event) {
        return switch (event) {
            case PetitionEvent.NoteFiled _, PetitionEvent.OpinionDrafted _ -> findings();
            case PetitionEvent.Rated _ -> petitioner() || above();
            default -> true;
        };
    }

    private boolean petitioner() {
        return caller instanceof Caller.Holder;
    }

    private boolean above() {
        return switch (caller) {
            case Caller.Staff(var staff) ->
                    !staff.office().equals(offices.today(matter.office()))
                            && offices.path(matter.office()).stream()
                                    .anyMatch(office -> office.code().equals(staff.office()));
            case Caller.Holder _ -> false;
            case Caller.Program _ -> true;
        };
    }
}
