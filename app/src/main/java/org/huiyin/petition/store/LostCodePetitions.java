package org.huiyin.petition.store;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.huiyin.database.Database;
import org.huiyin.petition.Caller;
import org.huiyin.petition.LostCodes;
import org.huiyin.procedure.CodeKind;
import org.huiyin.vault.LookUps;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/**
 * Finds the petitions of a lost code. It goes through all petitions and holds what would be stored
 * under each against what is: no index leads from a person to a petition.
 */
@Component
final class LostCodePetitions {

    private static final int BATCH = 500;

    private final Database database;
    private final EveryPetition all;
    private final Reading reading;
    private final LookUps lookUps;
    private final Renewals renewals;

    LostCodePetitions(
            Database database,
            EveryPetition all,
            Reading reading,
            LookUps lookUps,
            Renewals renewals) {
        this.database = database;
        this.all = all;
        this.reading = reading;
        this.lookUps = lookUps;
        this.renewals = renewals;
    }

    /** Where that person stands behind; never for anybody's eyes. */
    List<UUID> of(LostCodeRows.Row row) {
        String mark = row.mark().person();
        List<UUID> ids =
                all.numbers(EveryPetition.Which.ALL).map(PetitionNumber::petitionId).toList();
        return IntStream.iterate(0, from -> from < ids.size(), from -> from + BATCH)
                .mapToObj(from -> ids.subList(from, Math.min(ids.size(), from + BATCH)))
                .flatMap(batch -> among(batch, mark).stream())
                .toList();
    }

    private List<UUID> among(List<UUID> petitions, String mark) {
        Map<String, UUID> wanted =
                petitions.stream()
                        .collect(Collectors.toMap(id -> lookUps.of(id, mark), Function.identity()));
        return database.read(
                new Caller.Program().scope(),
                session -> {
                    session.lookUp(wanted.keySet());
                    return session.sql()
                            .sql(
                                    """
                                    select petition_id from lost_code_key
                                    where petition_id in (:petitions)
                                    """)
                            .param("petitions", petitions)
                            .query(UUID.class)
                            .list();
                });
    }

    /** Puts the asking on record under a petition, once. */
    void asked(UUID petition, LostCodeRows.Row row) {
        renewals.asked(petition, row, fits(row));
    }

    /** Puts a new code in place of the old one, once. */
    void renewed(UUID petition, LostCodeRows.Row row) {
        renewals.renewed(petition, row, fits(row));
    }

    /** Asked of the persons themselves: what is stored may be from before a rule. */
    private Renewals.Fits fits(LostCodeRows.Row row) {
        return (session, open) -> lookUps.fits(session, open.key(), row.mark().person());
    }

    /** What the holder of the petition's own code reads of it, and nobody else. */
    Optional<List<LostCodes.Renewal>> renewals(PetitionNumber number, Caller caller) {
        return reading.of(
                number,
                caller,
                (session, open, who) ->
                        open.code(who).filter(CodeKind.OWN::equals).isPresent()
                                ? Renewals.of(session, open.id())
                                : List.of());
    }
}
