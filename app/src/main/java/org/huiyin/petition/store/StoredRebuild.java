package org.huiyin.petition.store;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Rebuild;
import org.huiyin.procedure.Petition;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/** Reads every stream again, petition by petition, each in its own transaction. */
@Component
final class StoredRebuild implements Rebuild {

    private final Database database;
    private final EveryPetition all;
    private final Rules rules;

    StoredRebuild(Database database, EveryPetition all, Rules rules) {
        this.database = database;
        this.all = all;
        this.rules = rules;
    }

    @Override
    public Report check() {
        return report(false);
    }

    @Override
    public Report rebuild() {
        return report(true);
    }

    private Report report(boolean mend) {
        var findings = new Findings();
        all.numbers(EveryPetition.Which.ALL)
                .forEach(number ->
                        database.write(
                                        new Caller.Program().scope(),
                                        session -> examine(session, number.petitionId(), mend))
                                .ifPresent(findings::add));
        return findings.report();
    }

    private Optional<Finding> examine(Session session, UUID id, boolean mend) {
        return PetitionRows.findForUpdate(session, id)
                .map(row -> {
                    session.enter(id);
                    List<EventRow> entries = PetitionRows.events(session, id);
                    if (!EventRow.unbroken(id, entries)) {
                        return new Finding(row.given().number(), entries.size(), true, false);
                    }
                    Petition.Registered now = OpenCase.replay(entries);
                    Derived rebuilt = rules.derived(now, row.given(), session);
                    List<RatingRows.Whole> stored = RatingRows.stored(session, id);
                    boolean differs =
                            !rebuilt.equals(row.derived().today(rules.offices()))
                                    || !RatingRows.follow(
                                            stored,
                                            now.matter(),
                                            rebuilt.barred(),
                                            rules.offices());
                    if (differs && mend) {
                        PetitionWrites.derive(session, id, rebuilt);
                    }
                    if (mend && (differs || !stored.isEmpty())) {
                        RatingRows.write(
                                session, id, now.matter(), rebuilt.barred(), rules.offices());
                    }
                    return new Finding(row.given().number(), entries.size(), false, differs);
                });
    }

    private record Finding(PetitionNumber number, int entries, boolean broken, boolean differs) {}

    private static final class Findings {

        private int petitions;
        private long events;
        private final List<PetitionNumber> differing = new ArrayList<>();
        private final List<PetitionNumber> broken = new ArrayList<>();

        void add(Finding finding) {
            petitions++;
            events += finding.entries();
            if (finding.differs()) {
                differing.add(finding.number());
            }
            if (finding.broken()) {
                broken.add(finding.number());
            }
        }

        Report report() {
            return new Report(petitions, events, differing, broken);
        }
    }
}
