package org.huiyin.petition.rest;

import com.fasterxml.jackson.annotation.JsonInclude;
import io.swagger.v3.oas.annotations.responses.ApiResponse;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.huiyin.petition.Alongside;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Credential;
import org.huiyin.petition.Mandates;
import org.huiyin.petition.Outcome;
import org.huiyin.petition.PlainPeople;
import org.huiyin.petition.Version;
import org.huiyin.procedure.SpeakerRole;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.Person;
import org.huiyin.vault.ReceiptCode;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Lets somebody speak for the petitioner, with a code where the role holds one. */
@RestController
class MandateRest {

    private static final String KEY = "Idempotency-Key";

    private final Mandates mandates;
    private final Credential credential;

    MandateRest(Mandates mandates, Credential credential) {
        this.mandates = mandates;
        this.credential = credential;
    }

    /** Gives a mandate; with the petitioner's own code. The same key gives the same code again. */
    @PostMapping("/api/v1/petitions/{number}/mandates")
    @ApiResponse(responseCode = "201", description = "Given", useReturnTypeSchema = true)
    ResponseEntity<Spoken> give(
            @PathVariable String number,
            @RequestBody JsonNode body,
            @RequestHeader(name = KEY, required = false) @Nullable String key,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        Credential.require(request, staff);
        if (staff != null) {
            throw Problem.forbidden();
        }
        Mandates.Mandate mandate = Body.all(body, MandateRest::mandate);
        int version =
                Version.of(request.getHeader(HttpHeaders.IF_MATCH), HttpHeaders.IF_MATCH)
                        .orElseThrow(Problem::conditionMissing);
        var press = new Mandates.Press(version, key == null ? UUID.randomUUID().toString() : key);
        Mandates.Given given =
                credential.in(
                        request,
                        null,
                        number,
                        (petition, caller) ->
                                Optional.of(
                                                mandates.give(
                                                        petition,
                                                        (Caller.Holder) caller,
                                                        mandate,
                                                        press,
                                                        Alongside.NOTHING))
                                        .filter(found ->
                                                !(found.outcome() instanceof Outcome.NotFound)));
        if (given.code().isEmpty()) {
            given.outcome().orProblem();
        }
        var spoken = new Spoken(version + 1, given.code().map(ReceiptCode::digits));
        return ResponseEntity.status(HttpStatus.CREATED).body(spoken);
    }

    private static Mandates.Mandate mandate(Body from) {
        Optional<LocalDate> until =
                from.has("until") ? Optional.of(from.day("until")) : Optional.empty();
        Optional<String> name =
                from.has("name")
                        ? Optional.of(from.text("name", Person.NAME_MAX).replaceAll("\\s+", " "))
                        : Optional.empty();
        return new Mandates.Mandate(
                new PlainPeople.AddSpeaker(
                        from.choice("role", SpeakerRole.class), from.words("mandate"), until),
                name);
    }

    /**
     * Who speaks now.
     *
     * @param entry that gave the mandate, and names it when it is ended
     * @param receiptCode what they send as {@code Receipt-Code}; shown now and never again, absent
     *     where the role holds none
     */
    @JsonInclude(JsonInclude.Include.NON_ABSENT)
    record Spoken(int entry, Optional<String> receiptCode) {}
}
