package org.huiyin.petition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Optional;
import java.util.stream.StreamSupport;
import org.huiyin.petition.ActBodies;
import org.huiyin.petition.Caller;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.Version;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Page;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;

/** The same act on many petitions: one result each, each its own transaction. */
@RestController
class BulkRest {

    private static final int MOST = 100;

    private final Petitions petitions;
    private final ActBodies bodies;
    private final Page page;

    BulkRest(Petitions petitions, ActBodies bodies, Page page) {
        this.petitions = petitions;
        this.bodies = bodies;
        this.page = page;
    }

    /** Does the act on each petition named, in the order given; {@code body} may be left out. */
    @PostMapping("/api/v1/acts/{act}")
    List<Result> act(
            @PathVariable String act,
            @RequestBody JsonNode all,
            @CurrentStaff @Nullable SignedIn staff) {
        if (staff == null) {
            throw Problem.of(Problem.Kind.UNAUTHENTICATED);
        }
        if (!all.isArray() || all.isEmpty() || all.size() > MOST) {
            throw Problem.invalid("", "petition.bulk.size", MOST);
        }
        var caller = new Caller.Staff(staff);
        return StreamSupport.stream(all.spliterator(), false)
                .map(item -> one(act, item, caller))
                .toList();
    }

    private Result one(String act, JsonNode item, Caller caller) {
        try {
            var plain = bodies.read(act, bodyOf(item));
            var version = Version.of(item.path("ifMatch").asString(null), "/ifMatch");
            var number =
                    PetitionNumber.parse(item.path("number").asString(""))
                            .orElseThrow(Problem::notFound);
            return done(petitions.act(number, caller, plain, version).orProblem());
        } catch (Problem problem) {
            return failed(item.path("number").asString(""), problem);
        }
    }

    private static JsonNode bodyOf(JsonNode item) {
        JsonNode body = item.path("body");
        return body.isMissingNode() ? JsonNodeFactory.instance.objectNode() : body;
    }

    private static Result done(PetitionView view) {
        return new Result(
                view.number(), 200, Optional.of(view.etag()), Optional.of(view), Optional.empty());
    }

    private Result failed(String number, Problem problem) {
        var why =
                new Failure(
                        page.say(problem.detail()),
                        problem.refusal().map(Problem.Refusal::code),
                        problem.refusal().map(Problem.Refusal::article),
                        problem.errors().all().stream()
                                .map(error -> new Wrong(error.field(), page.say(error.reason())))
                                .toList());
        return new Result(
                number,
                problem.kind().status(),
                Optional.empty(),
                Optional.empty(),
                Optional.of(why));
    }

    /**
     * What came of one of them.
     *
     * @param status as a single act would be answered
     * @param petition the new reading
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Result(
            String number,
            int status,
            Optional<String> etag,
            Optional<PetitionView> petition,
            Optional<Failure> problem) {}

    /** Why it was not done, as a single act would be answered. */
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    record Failure(
            String detail,
            Optional<String> refusal,
            Optional<String> article,
            List<Wrong> errors) {}

    record Wrong(String field, String reason) {}
}
