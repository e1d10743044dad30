package org.huiyin.petition.store;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.database.Database;
import org.huiyin.database.Session;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.PlainAct;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.ActNames;
import org.huiyin.procedure.Context;
import org.huiyin.procedure.Decision;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.Refusal;
import org.huiyin.shell.law.LawWords;
import org.huiyin.vault.PetitionNumber;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;

/** Does acts: reads the stream, asks the law, continues the stream, in one transaction. */
@Component
final class Acting {

    private static final Map<String, Class<? extends Act>> TYPES =
            ActNames.types().stream()
                    .collect(toUnmodifiableMap(Class::getSimpleName, Function.identity()));

    private final Database database;
    private final Reading reading;
    private final Rules rules;
    private final Targets targets;
    private final Appending appending;

    Acting(Database database, Reading reading, Rules rules, Targets targets, Appending appending) {
        this.database = database;
        this.reading = reading;
        this.rules = rules;
        this.targets = targets;
        this.appending = appending;
    }

    /** What came of it; put into words when the transaction is over. */
    @FunctionalInterface
    interface Result<T> {
        T in(LawWords words);
    }

    /** A document of an open case as somebody may have it. */
    @FunctionalInterface
    interface Paper<T> {
        Optional<Reading.Document<T>> of(OpenCase open, Caller caller);
    }

    /**
     * Does one act.
     *
     * @param version what the caller had read
     */
    Result<Outcome> act(
            PetitionNumber number,
            Caller caller,
            PlainAct act,
            Optional<Integer> version,
            Alongside papers) {
        Class<? extends Act> type =
                Objects.requireNonNull(TYPES.get(act.getClass().getSimpleName()));
        if (!Views.mayAttempt(caller, type)) {
            return _ -> new Outcome.Forbidden();
        }
        if (!Sight.readsCases(caller)) {
            return _ -> new Outcome.NotFound();
        }
        Targets.Check check = targets.of(act, caller);
        try {
            return database.write(
                    caller.scope(),
                    session ->
                            reading.enter(session, number, caller)
                                    .map(open ->
                                            ifUnchanged(
                                                    session,
                                                    open,
                                                    new Wish(caller, act, check, papers),
                                                    version))
                                    .orElse(_ -> new Outcome.NotFound()));
        } catch (DuplicateKeyException lost) {
            return _ -> new Outcome.Stale();
        }
    }

    /**
     * Reads a document. What is laid open goes on file as opened before its petitioner reads it, by
     * this act.
     *
     * @return empty when there is none that they may read
     */
    <T> Result<Optional<T>> opened(
            PetitionNumber number, Caller.Holder holder, PlainAct opening, Paper<T> paper) {
        Wish wish = new Wish(holder, opening, _ -> {}, Alongside.NOTHING);
        try {
            return database.write(
                    holder.scope(),
                    session ->
                            reading.enter(session, number, holder)
                                    .map(open -> opened(session, open, wish, paper))
                                    .orElse(_ -> Optional.empty()));
        } catch (DuplicateKeyException overtaken) { // the petition has moved
            return opened(number, holder, opening, paper);
        }
    }

    private <T> Result<Optional<T>> opened(
            Session session, OpenCase open, Wish wish, Paper<T> paper) {
        Optional<Reading.Document<T>> found = paper.of(open, wish.caller);
        if (found.filter(Reading.Document::toOpen).isEmpty()) {
            return read(found);
        }
        return switch (decide(session, open, wish)) {
            case Refused refused ->
                    words -> {
                        throw refused.in(words).problem();
                    };
            case Done(OpenCase now) -> read(paper.of(now, wish.caller));
        };
    }

    private static <T> Result<Optional<T>> read(Optional<Reading.Document<T>> found) {
        Optional<T> content = found.map(document -> document.content().get());
        return _ -> content;
    }

    /** Who wants what done. */
    private record Wish(Caller caller, PlainAct act, Targets.Check check, Alongside papers) {}

    private Result<Outcome> ifUnchanged(
            Session session, OpenCase open, Wish wish, Optional<Integer> version) {
        if (version.isEmpty()) {
            return _ -> new Outcome.VersionMissing();
        }
        if (version.get() != open.version()) {
            return _ -> new Outcome.Stale();
        }
        return switch (decide(session, open, wish)) {
            case Refused refused -> refused::in;
            case Done(OpenCase now) -> {
                PetitionView view = reading.view(now, wish.caller);
                yield _ -> new Outcome.Done(view);
            }
        };
    }

    /** What the law said to a wish, and the case as it stands when it is done. */
    private sealed interface Decided {}

    private record Refused(Refusal refusal, String article) implements Decided {
        Outcome.Refused in(LawWords words) {
            return new Outcome.Refused(refusal, article, words.refusal(refusal));
        }
    }

    private record Done(OpenCase now) implements Decided {}

    private Decided decide(Session session, OpenCase open, Wish wish) {
        Sealer sealer =
                Sealer.on(open.key(), open.texts(), !open.matter().work().redos().isEmpty());
        Context context = rules.forAct(open.actor(wish.caller), open.matter());
        return switch (Procedure.decide(open.petition(), sealer.act(wish.act), context)) {
            case Decision.Refused(Refusal refusal) ->
                    new Refused(refusal, context.profile().cite(refusal.article()));
            case Decision.Allowed(List<PetitionEvent> events) -> {
                wish.check.against(open.matter());
                yield new Done(
                        appending.append(session, open, events, sealer.sealed(), wish.papers));
            }
        };
    }
}
