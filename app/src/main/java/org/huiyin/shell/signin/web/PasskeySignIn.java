package org.huiyin.shell.signin.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Map;
import java.util.Optional;
import org.huiyin.shell.Account;
import org.huiyin.shell.Accounts;
import org.huiyin.shell.SecurityLog;
import org.huiyin.shell.SecurityLog.Event;
import org.huiyin.shell.SecurityLog.Outcome;
import org.huiyin.shell.SecurityLog.Way;
import org.huiyin.shell.signin.Passkeys;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.web.webauthn.api.AuthenticatorAssertionResponse;
import org.springframework.security.web.webauthn.api.PublicKeyCredential;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.core.type.TypeReference;

/** Signs in by passkey, for the script of the sign-in page; also proves somebody again. */
@Controller
@RequestMapping(path = "/sign-in/passkey", produces = MediaType.APPLICATION_JSON_VALUE)
class PasskeySignIn {

    private static final String USE = "sign-in";

    private final Passkeys passkeys;
    private final Accounts accounts;
    private final Entrance entrance;

    PasskeySignIn(Passkeys passkeys, Accounts accounts, Entrance entrance) {
        this.passkeys = passkeys;
        this.accounts = accounts;
        this.entrance = entrance;
    }

    @PostMapping("/options")
    ResponseEntity<String> options(HttpServletRequest request) {
        var challenge = PasskeyChallenge.begin(USE, request);
        return ResponseEntity.ok(PasskeyJson.write(passkeys.request(challenge)));
    }

    @PostMapping
    ResponseEntity<Map<String, String>> enter(
            @RequestBody String body,
            @RequestParam(defaultValue = "") String next,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<Account> account =
                PasskeyChallenge.take(USE, request)
                        .flatMap(challenge ->
                                PasskeyJson.read(
                                                body,
                                                new TypeReference<
                                                        PublicKeyCredential<
                                                                AuthenticatorAssertionResponse>>() {})
                                        .flatMap(answer -> passkeys.owner(challenge, answer)))
                        .flatMap(accounts::byId);
        return account.map(one ->
                        ResponseEntity.ok(
                                Map.of(
                                        "next",
                                        entrance.open(one, Way.PASSKEY, next, request, response))))
                .orElseGet(PasskeySignIn::refuse);
    }

    private static ResponseEntity<Map<String, String>> refuse() {
        SecurityLog.write(Event.SIGN_IN, Way.PASSKEY, Outcome.WRONG, Optional.empty());
        return ResponseEntity.badRequest().body(Map.of());
    }
}
