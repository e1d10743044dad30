package org.huiyin.shell.security;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.crypto.RSASSASigner;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.gen.RSAKeyGenerator;
import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.PlainJWT;
import com.nimbusds.jwt.SignedJWT;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A single sign-on that says whatever a test wants it to, to whoever brings any code. */
final class ForgedSignOn implements AutoCloseable {

    static final String CLIENT = "huiyin";

    private final HttpServer server;
    private final RSAKey key = key();
    private final RSAKey another = key();
    private volatile String metadata = "";
    private volatile String token = "";

    ForgedSignOn() throws IOException {
        server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/.well-known/", exchange -> answer(exchange, metadata));
        server.createContext("/keys", exchange -> answer(exchange, new JWKSet(key).toString()));
        server.createContext(
                "/token",
                exchange ->
                        answer(
                                exchange,
                                json(
                                        Map.of(
                                                "access_token",
                                                "nothing",
                                                "token_type",
                                                "Bearer",
                                                "id_token",
                                                token))));
        server.start();
    }

    String issuer() {
        return "http://127.0.0.1:" + server.getAddress().getPort();
    }

    /** Says who it is, right or wrong, and where it is asked for the rest. */
    void saysItIs(String issuer) {
        metadata =
                json(
                        Map.of(
                                "issuer",
                                issuer,
                                "authorization_endpoint",
                                issuer() + "/authorize",
                                "token_endpoint",
                                issuer() + "/token",
                                "jwks_uri",
                                issuer() + "/keys",
                                "response_types_supported",
                                new String[] {"code"},
                                "subject_types_supported",
                                new String[] {"public"},
                                "id_token_signing_alg_values_supported",
                                new String[] {"RS256"}));
    }

    /** The claims that are right for who brings this nonce. */
    JWTClaimsSet.Builder claims(String nonce) {
        Instant now = Instant.now();
        return new JWTClaimsSet.Builder()
                .issuer(issuer())
                .subject("somebody")
                .audience(CLIENT)
                .claim("nonce", nonce)
                .issueTime(Date.from(now))
                .expirationTime(Date.from(now.plusSeconds(300)));
    }

    void tellsSigned(JWTClaimsSet claims) {
        token = signed(claims, key);
    }

    /** Signed by a key that it never published, under the name of the one it did. */
    void tellsSignedByAnother(JWTClaimsSet claims) {
        token = signed(claims, another);
    }

    void tellsUnsigned(JWTClaimsSet claims) {
        token = new PlainJWT(claims).serialize();
    }

    private static String signed(JWTClaimsSet claims, RSAKey by) {
        try {
            JWSHeader header = new JWSHeader.Builder(JWSAlgorithm.RS256).keyID("trial").build();
            SignedJWT jwt = new SignedJWT(header, claims);
            jwt.sign(new RSASSASigner(by));
            return jwt.serialize();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static RSAKey key() {
        try {
            return new RSAKeyGenerator(2048).keyID("trial").generate();
        } catch (JOSEException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String json(Object value) {
        return JsonMapper.shared().writeValueAsString(value);
    }

    private static void answer(HttpExchange exchange, String text) {
        try (exchange) {
            byte[] body = text.getBytes(StandardCharsets.UTF_8);
            exchange.getResponseHeaders().add("Content-Type", "application/json");
            exchange.sendResponseHeaders(200, body.length);
            exchange.getResponseBody().write(body);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
