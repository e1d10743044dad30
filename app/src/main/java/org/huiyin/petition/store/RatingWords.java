package org.huiyin.petition.store;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.database.Database;
import org.huiyin.office.Office;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Ratings;
import org.huiyin.procedure.Opinion;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.Role;
import org.huiyin.procedure.Words;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.Vault;
import org.springframework.stereotype.Component;

/**
 * What petitioners wrote for the office above. That office finds the rows with its own eyes; the
 * words are opened by the program, petition by petition, and nothing else of the case with them.
 */
@Component
final class RatingWords {

    private static final Set<Role> READERS = EnumSet.of(Role.HEAD, Role.SUPERVISOR);

    private final Database database;
    private final Vault vault;
    private final Rules rules;

    RatingWords(Database database, Vault vault, Rules rules) {
        this.database = database;
        this.vault = vault;
        this.rules = rules;
    }

    private record Found(UUID petition, int answer, UUID office, LocalDate servedOn) {}

    /** Those of some quarters, in no order within one. */
    List<Ratings.Said> of(SignedIn staff, List<Ratings.Quarter> told) {
        if (staff.roles().stream().noneMatch(READERS::contains)) {
            return List.of();
        }
        return found(staff, told).stream()
                .flatMap(one -> said(one).stream())
                .sorted(
                        Comparator.comparing(Ratings.Said::quarter)
                                .reversed()
                                .thenComparing(Ratings.Said::text))
                .toList();
    }

    private List<Found> found(SignedIn staff, List<Ratings.Quarter> told) {
        UUID[] below =
                rules.offices().children(staff.office()).stream()
                        .map(Office::id)
                        .toArray(UUID[]::new);
        return database.read(
                staff.scope(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select petition_id, answer, office_id, served_on from rating
                                        where office_id = any(?) and served_on between ? and ?
                                        order by served_on desc, petition_id limit ?
                                        """)
                                .params(
                                        below,
                                        told.getLast().first(),
                                        told.getFirst().last(),
                                        Ratings.WORDS)
                                .query((row, _) ->
                                        new Found(
                                                row.getObject(1, UUID.class),
                                                row.getInt(2),
                                                row.getObject(3, UUID.class),
                                                row.getObject(4, LocalDate.class)))
                                .list());
    }

    private Optional<Ratings.Said> said(Found one) {
        return database.read(
                        new Caller.Program().scope(),
                        session ->
                                OpenCase.enter(session, vault, one.petition())
                                        .filter(open ->
                                                !(open.petition() instanceof Petition.Erased))
                                        .filter(open -> !open.matter().reports())
                                        .flatMap(open -> text(open, one.answer())))
                .flatMap(text ->
                        rules.offices()
                                .byId(one.office())
                                .map(office ->
                                        new Ratings.Said(
                                                office.code(),
                                                Ratings.Quarter.of(one.servedOn()),
                                                text)));
    }

    private static Optional<String> text(OpenCase open, int answer) {
        Optional<Words> words =
                open.matter().opinions().stream()
                        .skip(answer - 1L)
                        .findFirst()
                        .flatMap(Opinion::rating)
                        .flatMap(Opinion.Rating::text);
        return words.flatMap(one -> Optional.ofNullable(open.said(List.of(one)).get(one)));
    }
}
