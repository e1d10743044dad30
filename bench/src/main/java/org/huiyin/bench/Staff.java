package org.huiyin.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The demo's accounts, as the program left them in its demo file. */
record Staff(JsonNode demo) {

    static final JsonMapper JSON = JsonMapper.shared();

    static Staff read(Path demoFile) throws IOException {
        return new Staff(JSON.readTree(Files.readString(demoFile)));
    }

    /** The header that signs a request as the first account with this role. */
    Map<String, String> as(String role) {
        return Map.of("Authorization", "Bearer " + account(role).path("token").asString());
    }

    /** The office in which handler, lead and head work. */
    String department() {
        return account("HEAD").path("office").asString();
    }

    /** The first account with this role. */
    JsonNode account(String role) {
        for (JsonNode account : demo.path("accounts")) {
            if (account.path("role").asString().equals(role)) {
                return account;
            }
        }
        throw new IllegalStateException("the demo has no " + role);
    }
}
