package org.huiyin.correspondence.letter;

import java.sql.Timestamp;
import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.database.Database;
import org.huiyin.database.Scope;
import org.huiyin.database.Session;
import org.huiyin.office.Author;
import org.huiyin.office.Register;
import org.huiyin.office.RegisterLog;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.SignedIn;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** The templates in their table, which is only added to. */
@Component
final class StoredTemplates implements LetterTemplates {

    private final Database database;
    private final RegisterLog log;
    private final LegalTime time;

    StoredTemplates(Database database, RegisterLog log, LegalTime time) {
        this.database = database;
        this.log = log;
        this.time = time;
    }

    @Override
    public Current current(LetterKind kind, TemplateLanguage language) {
        Optional<Version> latest = versions(kind, language, 1).stream().findFirst();
        Optional<String> own = latest.flatMap(Version::body);
        return new Current(
                latest.map(Version::version).orElse(0),
                own.orElseGet(() -> shipped(kind, language)),
                own.isPresent());
    }

    @Override
    public String shipped(LetterKind kind, TemplateLanguage language) {
        return ShippedTexts.template(kind, language);
    }

    @Override
    public List<Version> history(LetterKind kind, TemplateLanguage language) {
        return versions(kind, language, Integer.MAX_VALUE);
    }

    private List<Version> versions(LetterKind kind, TemplateLanguage language, int most) {
        return database.read(
                Scope.nobody(),
                session ->
                        session.sql()
                                .sql(
                                        """
                                        select version, body, made_at, made_by
                                        from letter_template
                                        where kind = :kind and language = :language
                                        order by version desc
                                        limit :most
                                        """)
                                .param("kind", kind.name())
                                .param("language", language.name())
                                .param("most", most)
                                .query((row, _) ->
                                        new Version(
                                                row.getInt("version"),
                                                Optional.ofNullable(row.getString("body")),
                                                row.getTimestamp("made_at").toInstant(),
                                                row.getString("made_by")))
                                .list());
    }

    @Override
    public List<TemplateFault> check(LetterKind kind, String body) {
        return TemplateReader.read(body, kind).faults();
    }

    @Override
    public boolean write(
            LetterKind kind,
            TemplateLanguage language,
            Optional<String> body,
            int seen,
            SignedIn by) {
        if (body.isPresent() && !check(kind, body.get()).isEmpty()) {
            throw new IllegalArgumentException("a template with faults is not written");
        }
        String change = body.isPresent() ? "TEMPLATE_WRITTEN" : "TEMPLATE_AS_SHIPPED";
        String subject = kind.slug() + "/" + language.slug();
        var version = new Version(seen + 1, body, time.now(), by.publicId().value());
        try {
            return database.write(
                    Scope.nobody(),
                    session -> {
                        insert(session, kind, language, version);
                        log.add(
                                session,
                                Author.of(by, time.today()),
                                Register.LETTER,
                                change,
                                subject,
                                String.valueOf(version.version()));
                        return true;
                    });
        } catch (DuplicateKeyException somebodyWasFaster) {
            return false;
        }
    }

    private static void insert(
            Session session, LetterKind kind, TemplateLanguage language, Version version) {
        session.sql()
                .sql(
                        """
                        insert into letter_template
                            (kind, language, version, body, made_at, made_by)
                        values (:kind, :language, :version, :body, :at, :by)
                        """)
                .param("kind", kind.name())
                .param("language", language.name())
                .param("version", version.version())
                .param("body", version.body().orElse(null))
                .param("at", Timestamp.from(version.madeAt()))
                .param("by", version.madeBy())
                .update();
    }
}
