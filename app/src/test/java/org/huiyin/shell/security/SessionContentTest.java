package org.huiyin.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.InvalidClassException;
import java.io.Serializable;
import java.net.URI;
import java.text.SimpleDateFormat;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.core.convert.ConversionService;
import org.springframework.security.oauth2.core.endpoint.OAuth2AuthorizationRequest;
import org.springframework.web.servlet.FlashMap;

/** Who can write the database cannot plant objects in a session. */
class SessionContentTest {

    private final ConversionService conversions = SessionContent.conversions();

    record Ours(String number) implements Serializable {}

    static Stream<Serializable> ours() {
        var shownOnce = new FlashMap();
        shownOnce.put("done", "withdraw");
        shownOnce.addTargetRequestParam("page", "1");
        return Stream.of(
                "text",
                new Ours("260000000017"),
                new CopyOnWriteArrayList<>(List.of(shownOnce)),
                OAuth2AuthorizationRequest.authorizationCode()
                        .authorizationUri("https://sso.example/authorize")
                        .clientId("huiyin")
                        .scope("openid")
                        .state("state")
                        .attributes(Map.of("registration_id", "sso"))
                        .build());
    }

    @ParameterizedTest
    @MethodSource("ours")
    void whatWePutThereComesBack(Serializable content) {
        assertThat(back(content)).isEqualTo(content);
    }

    static Stream<Serializable> planted() {
        return Stream.of(
                URI.create("https://elsewhere.example"),
                (Serializable) Map.of("key", URI.create("https://elsewhere.example")),
                new SimpleDateFormat("yyyy", Locale.ROOT));
    }

    @ParameterizedTest
    @MethodSource("planted")
    void nothingElseIsOpened(Serializable content) {
        assertThatThrownBy(() -> back(content)).hasRootCauseInstanceOf(InvalidClassException.class);
    }

    private @Nullable Object back(Serializable content) {
        return conversions.convert(conversions.convert(content, byte[].class), Object.class);
    }
}
