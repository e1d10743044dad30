package org.huiyin.office.store;

import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.office.Author;
import org.huiyin.office.Register;
import org.huiyin.office.Tokens;
import org.huiyin.office.store.Credentials.Kind;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.TokenScope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Issues tokens of 256 random bits; the row holds their hash, whose they are and what for. */
@Component("tokens")
final class StoredTokens implements Tokens {

    private final Database database;
    private final ChangeLog log;

    StoredTokens(Database database, ChangeLog log) {
        this.database = database;
        this.log = log;
    }

    @Override
    public String issue(StaffId member, Author by) {
        return insert(member, null, "", by);
    }

    @Override
    public String issue(StaffId member, NewToken token, Author by) {
        String scopes =
                token.use().scopes().stream()
                        .sorted()
                        .map(TokenScope::name)
                        .collect(Collectors.joining(","));
        return insert(member, token, token.label() + " " + scopes, by);
    }

    private String insert(
            StaffId member, @Nullable NewToken description, String detail, Author by) {
        var token = Secrets.code();
        var key = Secrets.tokenKey(token);
        return database.write(
                Scope.ofSignIn(key),
                session -> {
                    var row = StaffRows.known(session, member);
                    TokenRows.insert(session, key, row, description, by.who(), log.now());
                    log.add(session, by, Register.STAFF, "TOKEN", row.publicId(), detail);
                    return token;
                });
    }

    @Override
    public List<Token> of(StaffId member) {
        UUID owner = known(member).staffId();
        return database.read(
                Scope.ofSignIn(TokenRows.ownerKey(owner)), session -> TokenRows.of(session, owner));
    }

    @Override
    public boolean revoke(StaffId member, String token, Author by) {
        StaffRow owner = known(member);
        return database.write(
                Scope.ofSignIn(TokenRows.ownerKey(owner.staffId())),
                session -> {
                    if (!TokenRows.revoke(session, owner.staffId(), token, log.now())) {
                        return false;
                    }
                    String change = "TOKEN_REVOKED";
                    log.add(session, by, Register.STAFF, change, owner.publicId(), token);
                    return true;
                });
    }

    @Override
    public boolean isService(StaffId member) {
        String account = Secrets.accountKey(known(member).staffId());
        return database.read(
                Scope.ofSignIn(account),
                session -> Credentials.find(session, account, Kind.ACCOUNT, log.now()).isEmpty());
    }

    private StaffRow known(StaffId member) {
        return database.read(Scope.nobody(), session -> StaffRows.known(session, member));
    }
}
