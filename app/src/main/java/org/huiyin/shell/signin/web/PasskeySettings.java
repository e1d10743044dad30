package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Map;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.RecentProof;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.signin.Passkeys;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.management.RelyingPartyPublicKey;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import tools.jackson.core.type.TypeReference;

/** Makes and takes away one's own passkeys. Each change ends the other sessions. */
@Controller
@RequestMapping("/account/ways/passkeys")
class PasskeySettings {

    private static final String USE = "make";
    private static final int LONGEST_LABEL = 60;

    private final Passkeys passkeys;
    private final OpenSessions sessions;

    PasskeySettings(Passkeys passkeys, OpenSessions sessions) {
        this.passkeys = passkeys;
        this.sessions = sessions;
    }

    @PostMapping(path = "/options", produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<String> options(@CurrentStaff SignedIn staff, HttpServletRequest request) {
        if (!RecentProof.holds(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        var challenge = PasskeyChallenge.begin(USE, request);
        return ResponseEntity.ok(PasskeyJson.write(passkeys.creation(staff, challenge)));
    }

    @PostMapping(produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<Map<String, String>> make(
            @CurrentStaff SignedIn staff, @RequestBody String body, HttpServletRequest request) {
        if (!RecentProof.holds(request)) {
            return ResponseEntity.status(HttpStatus.FORBIDDEN).build();
        }
        boolean made =
                PasskeyChallenge.take(USE, request)
                        .flatMap(challenge ->
                                PasskeyJson.read(
                                                body, new TypeReference<RelyingPartyPublicKey>() {})
                                        .filter(key -> key.getLabel().length() <= LONGEST_LABEL)
                                        .filter(key -> passkeys.make(staff, challenge, key)))
                        .isPresent();
        if (!made) {
            return ResponseEntity.badRequest().body(Map.of());
        }
        sessions.endOthers(staff, request);
        SecurityLog.write(Event.PASSKEY, Way.PAGE, Outcome.MADE, staff);
        return ResponseEntity.ok(Map.of("next", "/account/ways"));
    }

    @PostMapping("/remove")
    String remove(
            @CurrentStaff SignedIn staff,
            @RequestParam String id,
            HttpServletRequest request,
            RedirectAttributes after) {
        if (!RecentProof.holds(request)) {
            return ProvePage.FIRST;
        }
        if (passkeys.remove(staff.id(), id)) {
            sessions.endOthers(staff, request);
            SecurityLog.write(Event.PASSKEY, Way.PAGE, Outcome.REMOVED, staff);
            after.addFlashAttribute("done", "shell.passkeys.removed");
        }
        return "redirect:/account/ways";
    }
}
