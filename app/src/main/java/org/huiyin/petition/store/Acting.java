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
    interface Result {
        Outcome in(LawWords words);
    }

    /**
     * Does one act.
     *
     * @param version what the caller had read
     */
    Result act(
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

    /** Who wants what done. */
    private record Wish(Caller caller, PlainAct act, Targets.Check check, Alongside papers) {}

    private Result ifUnchanged(
            Session session, OpenCase open, Wish wish, Optional<Integer> version) {
        if (version.isEmpty()) {
            return _ -> new Outcome.VersionMissing();
        }
        return version.get() == open.version()
                ? decide(session, open, wish)
                : _ -> new Outcome.Stale();
    }

    private Result decide(Session session, OpenCase open, Wish wish) {
        Sealer sealer =
                Sealer.on(open.key(), open.texts(), !open.matter().work().redos().isEmpty());
        Context context = rules.forAct(open.actor(wish.caller), open.matter());
        return switch (Procedure.decide(open.petition(), sealer.act(wish.act), context)) {
            case Decision.Refused(Refusal refusal) -> {
                String article = context.profile().cite(refusal.article());
                yield words -> new Outcome.Refused(refusal, article, words.refusal(refusal));
            }
            case Decision.Allowed(List<PetitionEvent> events) -> {
                wish.check.against(open.matter());
                OpenCase now =
                        appending.append(session, open, events, sealer.sealed(), wish.papers);
                PetitionView view = reading.view(now, wish.caller);
                yield _ -> new Outcome.Done(view);
            }
        };
    }
}
