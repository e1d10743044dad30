package org.huiyin.shell.signin;

import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.jwk.RSAKey;
import com.nimbusds.jose.jwk.source.ImmutableJWKSet;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.interfaces.RSAPrivateKey;
import java.security.interfaces.RSAPublicKey;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.servlet.context.AnnotationConfigServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configuration.OAuth2AuthorizationServerConfiguration;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.ClientAuthenticationMethod;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.server.authorization.client.InMemoryRegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClient;
import org.springframework.security.oauth2.server.authorization.client.RegisteredClientRepository;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.servlet.DispatcherServlet;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

/** A single sign-on of its own: Spring's Authorization Server with two people. */
final class SsoProvider implements AutoCloseable {

    static final String CLIENT = "huiyin";
    static final String SECRET = "the secret of the client";
    static final String PASSWORD = "known to the sign-on alone";

    private final AnnotationConfigServletWebServerApplicationContext program =
            new AnnotationConfigServletWebServerApplicationContext();

    private SsoProvider(String issuer, int port, String answer) {
        TestPropertyValues.of(
                        Map.of("issuer", issuer, "port", String.valueOf(port), "answer", answer))
                .applyTo(program);
        program.register(Parts.class);
        program.refresh();
    }

    /** Starts it; on another host than localhost, so that no cookie is shared. */
    static SsoProvider start(int port, String answer) {
        return new SsoProvider(issuer(port), port, answer);
    }

    static String issuer(int port) {
        return "http://127.0.0.1:" + port;
    }

    @Override
    public void close() {
        program.close();
    }

    /** Not a configuration that a scan of the program would find. */
    @EnableWebSecurity
    @EnableWebMvc
    static final class Parts {

        @Bean
        TomcatServletWebServerFactory server(org.springframework.core.env.Environment environment) {
            return new TomcatServletWebServerFactory(
                    environment.getRequiredProperty("port", Integer.class));
        }

        @Bean
        DispatcherServlet dispatcherServlet() {
            return new DispatcherServlet();
        }

        @Bean
        SecurityFilterChain chain(HttpSecurity http) {
            return http.oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                    .authorizeHttpRequests(routes -> routes.anyRequest().authenticated())
                    .formLogin(Customizer.withDefaults())
                    .build();
        }

        @Bean
        RegisteredClientRepository clients(org.springframework.core.env.Environment environment) {
            return new InMemoryRegisteredClientRepository(
                    RegisteredClient.withId(UUID.randomUUID().toString())
                            .clientId(CLIENT)
                            .clientSecret("{noop}" + SECRET)
                            .clientAuthenticationMethod(
                                    ClientAuthenticationMethod.CLIENT_SECRET_BASIC)
                            .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                            .redirectUri(environment.getRequiredProperty("answer"))
                            .scope("openid")
                            .build());
        }

        @Bean
        InMemoryUserDetailsManager people() {
            return new InMemoryUserDetailsManager(
                    User.withUsername("colleague").password("{noop}" + PASSWORD).build(),
                    User.withUsername("stranger").password("{noop}" + PASSWORD).build());
        }

        @Bean
        JWKSource<SecurityContext> keys() {
            try {
                KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
                generator.initialize(2048);
                KeyPair pair = generator.generateKeyPair();
                return new ImmutableJWKSet<>(
                        new JWKSet(
                                new RSAKey.Builder((RSAPublicKey) pair.getPublic())
                                        .privateKey((RSAPrivateKey) pair.getPrivate())
                                        .keyID("trial")
                                        .build()));
            } catch (GeneralSecurityException e) {
                throw new IllegalStateException(e);
            }
        }

        @Bean
        JwtDecoder decoder(JWKSource<SecurityContext> keys) {
            return OAuth2AuthorizationServerConfiguration.jwtDecoder(keys);
        }

        @Bean
        AuthorizationServerSettings settings(org.springframework.core.env.Environment environment) {
            return AuthorizationServerSettings.builder()
                    .issuer(environment.getRequiredProperty("issuer"))
                    .build();
        }
    }
}
