package org.huiyin.shell.signin.web;

import java.util.Optional;
import org.springframework.security.web.webauthn.jackson.WebauthnJacksonModule;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** The JSON that pages and browsers speak about passkeys, as WebAuthn lays it down. */
final class PasskeyJson {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new WebauthnJacksonModule()).build();

    private PasskeyJson() {}

    static String write(Object options) {
        return JSON.writeValueAsString(options);
    }

    /** Empty when it is not what it should be. */
    static <T> Optional<T> read(String json, TypeReference<T> type) {
        try {
            return Optional.ofNullable(JSON.readValue(json, type));
        } catch (JacksonException | IllegalArgumentException notIt) {
            return Optional.empty();
        }
    }
}
