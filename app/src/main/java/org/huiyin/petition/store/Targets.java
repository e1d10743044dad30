package org.huiyin.petition.store;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.StaffMember;
import org.huiyin.office.StaffMembers;
import org.huiyin.petition.Caller;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainTie;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Records;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/**
 * Whether the office or person that an act names is there and can take it on. The directory is
 * asked before the transaction; the petition is held against its answer inside.
 */
@Component
final class Targets {

    private final Offices offices;
    private final StaffMembers members;
    private final Reading reading;

    Targets(Offices offices, StaffMembers members, Reading reading) {
        this.offices = offices;
        this.members = members;
        this.reading = reading;
    }

    /** Holds the petition against what the directory said. */
    @FunctionalInterface
    interface Check {
        /**
         * Passes when the one named can take the petition on.
         *
         * @throws Problem 400 when the one named cannot take this petition on
         */
        void against(Matter matter);
    }

    /**
     * What to hold the petition against.
     *
     * @param caller who acts, for what they may see of other petitions
     * @throws Problem 400 when an office named is unknown
     */
    Check of(PlainAct act, Caller caller) {
        return switch (act) {
            case PlainTie.Link link -> other(link.to(), caller, "/to");
            case PlainTie.Join join -> other(join.into(), caller, "/into");
            case PlainAct.AppointLead lead -> person(lead.staff(), Set.of(Role.LEAD, Role.HEAD));
            case PlainAct.AppointHandler handler -> person(handler.staff(), Set.of(Role.HANDLER));
            default -> {
                List<Check> checks =
                        Records.components(act.getClass()).stream()
                                .flatMap(part ->
                                        named(part.getName(), Records.read((Record) act, part)))
                                .toList();
                yield matter -> checks.forEach(check -> check.against(matter));
            }
        };
    }

    /** Whoever a part of an act names must be there. */
    private Stream<Check> named(String part, Object value) {
        return switch (value) {
            case OfficeId code -> Stream.of(office(code, "/" + part));
            case StaffId id -> Stream.of(colleague(id, "/" + part));
            case Optional<?> maybe -> maybe.stream().flatMap(one -> named(part, one));
            case List<?> several -> several.stream().flatMap(one -> named(part, one));
            default -> Stream.empty();
        };
    }

    /** A report of wrongdoing is never passed to an office it is about (Art. 30(3)). */
    private Check office(OfficeId code, String at) {
        Office office =
                offices.byCode(code)
                        .filter(found -> found.code().equals(code))
                        .orElseThrow(() -> Problem.invalid(at, "petition.office.unknown"));
        return matter -> {
            boolean concerned =
                    matter.filing().concerns().stream()
                            .map(offices::today)
                            .anyMatch(office.code()::equals);
            if (matter.reports() && concerned) {
                throw Problem.invalid(at, "petition.office.concerned");
            }
        };
    }

    /**
     * Another matter that whoever acts may see, and that is sealed from the same offices as this
     * one. What is unknown, out of their sight, or sealed from others is refused alike. Commitments
     * are salted: only the matter itself has the same title.
     */
    private Check other(MatterNumber number, Caller caller, String at) {
        Optional<Matter> found =
                reading.of(
                        new PetitionNumber(number.digits()), caller, (_, open, _) -> open.matter());
        return matter -> {
            boolean fits =
                    found.filter(other -> !other.filing().title().equals(matter.filing().title()))
                            .filter(other -> sealedFrom(other).equals(sealedFrom(matter)))
                            .isPresent();
            if (!fits) {
                throw Problem.invalid(at, "petition.number.unknown");
            }
        };
    }

    /** The offices that never learn of it; empty for one that is open. */
    private static Optional<Set<OfficeId>> sealedFrom(Matter matter) {
        return matter.reports()
                ? Optional.of(Set.copyOf(matter.filing().concerns()))
                : Optional.empty();
    }

    private Check colleague(StaffId id, String at) {
        boolean there = members.byPublicId(id).filter(StaffMember::active).isPresent();
        return _ -> {
            if (!there) {
                throw Problem.invalid(at, "petition.staff.unfit");
            }
        };
    }

    private OfficeId answering(Matter matter) {
        return matter.inCharge(matter.office(), offices.tree());
    }

    private Check person(StaffId id, Set<Role> roles) {
        Optional<StaffMember> member = members.byPublicId(id).filter(StaffMember::active);
        return matter -> {
            boolean fits =
                    member.filter(found -> found.office().equals(answering(matter)))
                            .filter(found -> found.own().stream().anyMatch(roles::contains))
                            .isPresent();
            if (!fits) {
                throw Problem.invalid("/staff", "petition.staff.unfit");
            }
        };
    }
}
