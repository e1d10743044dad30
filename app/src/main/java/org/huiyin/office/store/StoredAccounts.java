package org.huiyin.office.store;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Offices;
import org.huiyin.office.store.Credentials.Kind;
import org.huiyin.office.store.Credentials.Owner;
import org.huiyin.office.store.StaffRows.Holder;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.Bearer;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Component;

/** Sign-in: each question opens the one credential whose key it brings, and the owner's row. */
@Component
final class StoredAccounts implements Accounts {

    private final Database database;
    private final Offices offices;
    private final LegalTime time;

    StoredAccounts(Database database, Offices offices, LegalTime time) {
        this.database = database;
        this.offices = offices;
        this.time = time;
    }

    @Override
    public Optional<Account> byLogin(String login) {
        var key = Secrets.loginKey(login);
        return database.read(Scope.ofSignIn(key), session -> find(session, key, Kind.LOGIN))
                .flatMap(owner -> Optional.ofNullable(owner.staffId()))
                .flatMap(this::byId);
    }

    @Override
    public Optional<Account> byId(UUID id) {
        var key = Secrets.accountKey(id);
        return database.read(
                Scope.ofSignIn(key),
                session ->
                        find(session, key, Kind.ACCOUNT).flatMap(owner -> account(session, owner)));
    }

    @Override
    public Optional<Bearer> bearer(String tokenHash) {
        Instant now = time.now();
        Optional<Holder> holder =
                StaffRows.byToken(database, tokenHash, now, time.today())
                        .filter(one -> one.owner().active());
        holder.filter(one -> isOld(one.used(), now)).ifPresent(_ -> used(tokenHash, now));
        return holder.map(one -> new Bearer(signedIn(one.owner()), one.use()));
    }

    private static boolean isOld(Optional<Instant> used, Instant now) {
        return used.map(last -> last.plus(TokenRows.USE).isBefore(now)).orElse(true);
    }

    private void used(String tokenHash, Instant now) {
        database.write(
                Scope.ofSignIn(tokenHash),
                session -> {
                    TokenRows.used(session, tokenHash, now);
                    return true;
                });
    }

    @Override
    public void updatePassword(UUID id, String passwordHash) {
        boolean known =
                database.write(
                        Scope.ofSignIn(Secrets.accountKey(id)),
                        session -> Credentials.setPassword(session, id, passwordHash));
        if (!known) {
            throw new IllegalStateException("no such account");
        }
    }

    private Optional<Owner> find(Session session, String key, Kind kind) {
        return Credentials.find(session, key, kind, time.now());
    }

    private Optional<Account> account(Session session, Owner owner) {
        var hash = owner.passwordHash();
        return hash == null
                ? Optional.empty()
                : StaffRows.active(session, owner, time.today())
                        .map(row -> new Account(signedIn(row), hash));
    }

    private SignedIn signedIn(StaffRow row) {
        var office = offices.byId(row.officeId()).orElseThrow();
        List<UUID> me =
                Stream.concat(Stream.of(row.staffId()), offices.idsOf(office.code()).stream())
                        .toList();
        return new SignedIn(
                row.staffId(),
                new StaffId(row.publicId()),
                row.name(),
                office.code(),
                office.name(),
                row.rolesToday(),
                me,
                row.coveredToday().stream().map(Covered::who).collect(Collectors.toSet()));
    }
}
