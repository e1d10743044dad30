package org.huiyin.casework.web;

import java.util.Optional;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.shell.Problem;
import org.huiyin.shell.Text;
import org.springframework.stereotype.Component;

/** Does one act of many and says what came of it. */
@Component
class BulkResults {

    private final Petitions petitions;

    BulkResults(Petitions petitions) {
        this.petitions = petitions;
    }

    /**
     * What came of it for one case.
     *
     * @param article where the reason stands, for a refusal
     */
    record Result(Chosen one, boolean done, Text text, Optional<String> article) {}

    Result of(Chosen one, PlainAct act, Caller caller) {
        try {
            return result(
                    one, petitions.act(one.number(), caller, act, Optional.of(one.version())));
        } catch (Problem problem) {
            if (problem.kind() == Problem.Kind.UNAVAILABLE) {
                throw problem;
            }
            return no(
                    one,
                    problem.errors().all().isEmpty()
                            ? problem.detail()
                            : problem.errors().all().getFirst().reason());
        }
    }

    private Result result(Chosen one, Outcome outcome) {
        return switch (outcome) {
            case Outcome.Done _ ->
                    new Result(one, true, Text.of("casework.bulk.done"), Optional.empty());
            case Outcome.Refused no -> new Result(one, false, no.why(), Optional.of(no.article()));
            case Outcome.Stale _, Outcome.VersionMissing _ ->
                    no(one, Text.of("casework.bulk.stale"));
            case Outcome.Forbidden _ -> no(one, Problem.Kind.FORBIDDEN.detail());
            case Outcome.NotFound _ -> no(one, Problem.Kind.NOT_FOUND.detail());
        };
    }

    private static Result no(Chosen one, Text why) {
        return new Result(one, false, why, Optional.empty());
    }
}
