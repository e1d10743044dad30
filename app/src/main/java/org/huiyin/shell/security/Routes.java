package org.huiyin.shell.security;

import static org.huiyin.procedure.Role.ANALYST;
import static org.huiyin.procedure.Role.CLERK;
import static org.huiyin.procedure.Role.DISPATCHER;
import static org.huiyin.procedure.Role.HANDLER;
import static org.huiyin.procedure.Role.HEAD;
import static org.huiyin.procedure.Role.LEAD;
import static org.huiyin.procedure.Role.OPERATOR;
import static org.huiyin.procedure.Role.REVIEWER;
import static org.huiyin.procedure.Role.SUPERVISOR;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.huiyin.procedure.Role;
import org.jspecify.annotations.Nullable;
import org.springframework.security.authorization.AuthorityAuthorizationManager;
import org.springframework.security.authorization.AuthorizationDecision;
import org.springframework.security.authorization.AuthorizationManagers;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.web.access.intercept.RequestAuthorizationContext;

/** Who may open which address. A page that is not named here needs a signed-in member of staff. */
final class Routes {

    private static final String[] OPEN_PAGES = {
        "/",
        "/file/**",
        "/track/**",
        "/verify/**",
        "/rights",
        "/register",
        "/sign-in/**",
        "/invitation/**",
        "/admin/first/**",
        ContentPolicy.REPORTS
    };

    private Routes() {}

    static void pages(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    routes) {
        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers(OPEN_PAGES)
                .permitAll()
                .requestMatchers("/desk/**")
                .hasRole(CLERK.name())
                .requestMatchers("/cases/**")
                .hasAnyRole(names(CLERK, DISPATCHER, HANDLER, LEAD, HEAD, REVIEWER, SUPERVISOR))
                .requestMatchers("/supervision/**")
                .hasAnyRole(names(SUPERVISOR, HEAD))
                .requestMatchers("/insight/**")
                .hasAnyRole(names(HEAD, LEAD, SUPERVISOR, ANALYST))
                .requestMatchers(
                        "/admin/offices/**",
                        "/admin/staff/**",
                        "/admin/letters/**",
                        "/admin/orders/**")
                .hasRole(OPERATOR.name())
                .requestMatchers("/admin/competence/**")
                .hasAnyRole(names(DISPATCHER, HEAD))
                .requestMatchers("/admin/**")
                .hasAnyRole(names(OPERATOR, DISPATCHER, HEAD))
                .anyRequest()
                .authenticated();
    }

    /** The API's methods check for themselves, because many are open to the holder of a code. */
    static void machines(
            AuthorizeHttpRequestsConfigurer<HttpSecurity>.AuthorizationManagerRequestMatcherRegistry
                    routes) {
        routes.dispatcherTypeMatchers(DispatcherType.ERROR, DispatcherType.FORWARD)
                .permitAll()
                .requestMatchers("/api/**", "/v3/**", "/actuator/health/**")
                .permitAll()
                .anyRequest()
                .access(
                        AuthorizationManagers.anyOf(
                                AuthorityAuthorizationManager.hasRole(OPERATOR.name()),
                                Routes::fromThisMachine));
    }

    private static AuthorizationDecision fromThisMachine(
            Supplier<? extends @Nullable Authentication> caller,
            RequestAuthorizationContext context) {
        HttpServletRequest request = context.getRequest();
        boolean direct =
                request.getHeader("X-Forwarded-For") == null
                        && request.getHeader("Forwarded") == null;
        return new AuthorizationDecision(direct && isLoopback(request.getRemoteAddr()));
    }

    private static boolean isLoopback(String address) {
        try {
            return InetAddress.ofLiteral(address).isLoopbackAddress();
        } catch (IllegalArgumentException aProxyDoesNotSay) {
            return false;
        }
    }

    private static String[] names(Role... roles) {
        return Stream.of(roles).map(Role::name).toArray(String[]::new);
    }
}
