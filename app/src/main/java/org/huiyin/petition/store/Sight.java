package org.huiyin.petition.store;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.office.Offices;
import org.huiyin.petition.Caller;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.AppealEvent;
import org.huiyin.procedure.AppealLevel;
import org.huiyin.procedure.InquiryEvent;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.Opinion;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.PromiseEvent;
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
     * The last opinion that is a document to them: signed, and to the petitioner from when it is
     * laid open. One that is being done again is still there until there is a new one.
     */
    Optional<Opinion> opinion() {
        return matter.opinions().reversed().stream()
                .filter(one ->
                        petitioner() ? one.givenOn().isPresent() : one.signature().isPresent())
                .findFirst();
    }

    /**
     * The last opinion that they may read as it stands: drafts too, to the petitioner once served.
     */
    Optional<Opinion> readable() {
        return matter.opinions().reversed().stream()
                .filter(one -> !petitioner() || one.service().isPresent())
                .findFirst();
    }

    /** The last review of a level that is a document to them. */
    Optional<Appeal> review(AppealLevel level) {
        return matter.aftermath().appeals().reversed().stream()
                .filter(one -> one.asked().level() == level)
                .filter(one ->
                        petitioner() ? one.givenOn().isPresent() : one.signature().isPresent())
                .findFirst();
    }

    /** All reviews that they may read, the oldest first. */
    List<Appeal> reviews() {
        return matter.aftermath().appeals().stream()
                .filter(one -> one.signature().isPresent())
                .filter(one -> !petitioner() || one.service().isPresent())
                .toList();
    }

    /** Whether findings show: to the petitioner once the opinion reached them. */
    boolean findings() {
        return !petitioner() || matter.service().isPresent();
    }

    /**
     * Whether they see more of an entry than that it is there. Notes and drafts, and what was
     * promised in them, open to the petitioner with the paper they led to; a rating is for the
     * petitioner and the offices above.
     *
     * @param at the entry's place in the stream, from 0
     */
    boolean contentOf(int at, List<PetitionEvent> all) {
        return switch (all.get(at)) {
            case PetitionEvent.NoteFiled _,
                    PetitionEvent.OpinionDrafted _,
                    InquiryEvent.OpinionChecked _ ->
                    !petitioner() || Reached.opinionAfter(at, all);
            case AppealEvent.ReviewDrafted _, AppealEvent.FindingChanged _ ->
                    !petitioner() || Reached.reviewAfter(at, all);
            case PromiseEvent.PromiseMade _ -> !petitioner() || Reached.promise(at, all);
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
