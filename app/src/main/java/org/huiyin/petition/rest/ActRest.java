package org.huiyin.petition.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import org.huiyin.petition.ActBodies;
import org.huiyin.petition.Credential;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.Version;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Acts on one petition. */
@RestController
class ActRest {

    private final Petitions petitions;
    private final ActBodies bodies;
    private final Credential credential;

    ActRest(Petitions petitions, ActBodies bodies, Credential credential) {
        this.petitions = petitions;
        this.bodies = bodies;
        this.credential = credential;
    }

    /** Does one act, if the petition is still as {@code If-Match} says. */
    @PostMapping("/api/v1/petitions/{number}/acts/{act}")
    ResponseEntity<PetitionView> act(
            @PathVariable String number,
            @PathVariable String act,
            @RequestBody JsonNode body,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        Credential.require(request, staff);
        PlainAct plain = bodies.read(act, body);
        Optional<Integer> version =
                Version.of(request.getHeader(HttpHeaders.IF_MATCH), HttpHeaders.IF_MATCH);
        Outcome outcome =
                credential.in(
                        request,
                        staff,
                        number,
                        (petition, caller) ->
                                Optional.of(petitions.act(petition, caller, plain, version))
                                        .filter(found -> !(found instanceof Outcome.NotFound)));
        return PetitionRest.tagged(outcome.orProblem());
    }
}
