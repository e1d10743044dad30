package org.huiyin.isolation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.huiyin.petition.Case;
import org.huiyin.petition.Filed;
import org.huiyin.petition.Filer;
import org.huiyin.petition.Filing;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainErrand;
import org.huiyin.petition.PlainPeople;
import org.huiyin.petition.PlainSupervision;
import org.huiyin.petition.Town;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.SupervisionGround;
import org.huiyin.shell.Problem;
import org.huiyin.vault.PetitionNumber;

/** A town, more staff with mixed roles, and cases with random histories whose facts it keeps. */
final class Village {

    private final Town.Place place;
    private final Petitions petitions;
    private final LocalDate today;
    private final Random random;
    private final List<Member> people = new ArrayList<>();
    private final List<Matter> matters = new ArrayList<>();

    /** Somebody, for the program and for the oracle. */
    record Member(Town.Colleague colleague, Oracle.Person person) {}

    /** A case, and what is true of it. */
    record Matter(PetitionNumber number, Oracle.Facts facts) {}

    Village(Town town, Petitions petitions, LocalDate today, Random random) {
        this.place = town.found();
        this.petitions = petitions;
        this.today = today;
        this.random = random;
        place.staff().forEach((office, staff) -> staff.values().forEach(one -> join(one, office)));
        List<Role> roles = List.of(Role.values());
        for (int more = 0; more < 14; more++) {
            OfficeId office = anyOffice();
            Set<Role> several = EnumSet.noneOf(Role.class);
            for (int times = 0; times < 3; times++) {
                several.add(any(roles));
            }
            join(town.colleague(office, several), office);
        }
    }

    private void join(Town.Colleague colleague, OfficeId office) {
        var signedIn = colleague.signedIn();
        people.add(
                new Member(
                        colleague,
                        new Oracle.Person(signedIn.publicId(), office, signedIn.roles())));
    }

    List<Member> people() {
        return people;
    }

    List<Matter> matters() {
        return matters;
    }

    /** Files one more matter and lets things happen to it. */
    void another() {
        boolean report = random.nextInt(3) == 0;
        OfficeId first = any(List.of(place.bureau(), place.housing(), place.labour()));
        Set<OfficeId> about = new HashSet<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            OfficeId one = anyOffice();
            if (!one.equals(first)) {
                about.add(one);
            }
        }
        Filed filed =
                petitions.file(
                        filing(first, report ? Kind.REPORT : Kind.CLAIM, about),
                        Filer.petitioner(),
                        Optional.empty());
        new History(filed, first, report ? about : Set.of()).happens();
    }

    private static Filing filing(OfficeId office, Kind kind, Set<OfficeId> about) {
        Filing claim = Town.claim(office);
        return new Filing(
                claim.channel(),
                claim.title(),
                claim.narrative(),
                List.of(new Filing.Asked("核实", kind)),
                claim.category(),
                claim.place(),
                office,
                List.copyOf(about),
                claim.receivedOn(),
                claim.persons(),
                false);
    }

    private OfficeId anyOffice() {
        return any(
                List.of(
                        place.city(),
                        place.government(),
                        place.bureau(),
                        place.housing(),
                        place.labour()));
    }

    private <T> T any(List<T> of) {
        return of.get(random.nextInt(of.size()));
    }

    /** What happens to one matter; only what the program accepted becomes a fact. */
    private final class History {

        private final Case file;
        private final Set<OfficeId> part = new HashSet<>();
        private final Set<OfficeId> accused;
        private final Set<StaffId> recused = new HashSet<>();
        private OfficeId atWork;

        History(Filed filed, OfficeId first, Set<OfficeId> accused) {
            this.file = new Case(petitions, filed.number());
            this.accused = accused;
            this.atWork = first;
            part.add(first);
        }

        void happens() {
            transferred();
            if (random.nextInt(4) > 0 && does(Role.HEAD, atWork, new PlainAct.Accept())) {
                named();
                asked();
            }
            keptOut();
            supervised();
            matters.add(
                    new Matter(file.number(), new Oracle.Facts(part, accused, recused, atWork)));
        }

        private void transferred() {
            OfficeId to = anyOffice();
            if (random.nextBoolean()
                    && does(Role.DISPATCHER, atWork, new PlainAct.Transfer(to, "属地管理"))) {
                part.add(to);
                atWork = to;
            }
        }

        private void named() {
            does(Role.HEAD, atWork, new PlainAct.AppointLead(id(Role.LEAD)));
            if (random.nextBoolean()) {
                does(Role.HEAD, atWork, new PlainAct.AppointHandler(id(Role.HANDLER)));
            }
        }

        private void asked() {
            OfficeId other = anyOffice();
            var asks = new PlainErrand.RequestContribution(other, today.plusDays(9), "请协助核实");
            if (random.nextInt(3) == 0 && does(Role.LEAD, atWork, asks)) {
                part.add(other);
            }
        }

        private void keptOut() {
            StaffId somebody = any(people).person().id();
            if (random.nextBoolean()
                    && does(Role.CLERK, atWork, new PlainPeople.RequestRecusal(somebody, "有利害关系"))
                    && Stream.of(atWork, place.government(), place.city())
                            .anyMatch(office ->
                                    does(
                                            Role.HEAD,
                                            office,
                                            new PlainPeople.DecideRecusal(
                                                    somebody, true, "应当回避")))) {
                recused.add(somebody);
            }
        }

        private void supervised() {
            OfficeId by = any(List.of(place.bureau(), place.government(), place.city()));
            var opening =
                    new PlainSupervision.OpenSupervision(
                            atWork, SupervisionGround.PERFUNCTORY, today.plusDays(9), "敷衍");
            if (random.nextInt(3) == 0 && does(Role.SUPERVISOR, by, opening)) {
                part.add(by);
            }
        }

        private StaffId id(Role role) {
            return place.the(role, atWork).signedIn().publicId();
        }

        private boolean does(Role role, OfficeId office, PlainAct act) {
            try {
                return file.by(place.the(role, office)).tries(act) instanceof Outcome.Done;
            } catch (Problem notForThisCase) {
                return false;
            }
        }
    }
}
