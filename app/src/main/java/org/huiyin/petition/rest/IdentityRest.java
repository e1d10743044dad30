package org.huiyin.petition.rest;

import jakarta.servlet.http.HttpServletRequest;
import java.time.Instant;
import java.util.List;
import org.huiyin.petition.Caller;
import org.huiyin.petition.Credential;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.Person;
import org.huiyin.vault.Purpose;
import org.huiyin.vault.View;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.databind.JsonNode;

/** Opens the identity behind a petition, and says who did. */
@RestController
@RequestMapping("/api/v1/petitions/{number}")
class IdentityRest {

    private static final int REASON_MAX = 2_000;

    private final Petitions petitions;
    private final Credential credential;

    IdentityRest(Petitions petitions, Credential credential) {
        this.petitions = petitions;
        this.credential = credential;
    }

    /** Opens the identity for one act; put on record with its reason. Staff only. */
    @PostMapping("/identity")
    List<Person> identity(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            @RequestBody JsonNode body,
            HttpServletRequest request) {
        Credential.require(request, staff);
        if (staff == null) {
            throw Problem.forbidden();
        }
        Wish wish =
                Body.all(
                        body,
                        from ->
                                new Wish(
                                        from.choice("purpose", Purpose.class),
                                        from.text("reason", REASON_MAX)));
        var caller = new Caller.Staff(staff);
        return credential.in(
                request,
                staff,
                number,
                (petition, _) ->
                        petitions.identity(petition, caller, wish.purpose(), wish.reason()));
    }

    /** Each time the identity was opened, the latest first. */
    @GetMapping("/views")
    List<Viewed> views(
            @PathVariable String number,
            @CurrentStaff @Nullable SignedIn staff,
            HttpServletRequest request) {
        return credential.in(request, staff, number, petitions::views).stream()
                .map(Viewed::of)
                .toList();
    }

    private record Wish(Purpose purpose, String reason) {}

    /** One opening of the identity. */
    record Viewed(Instant at, String by, String office, Purpose purpose, String reason) {

        static Viewed of(View view) {
            return new Viewed(
                    view.at(),
                    view.by().value(),
                    view.office().code(),
                    view.purpose(),
                    view.reason());
        }
    }
}
