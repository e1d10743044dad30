package org.huiyin.shell;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.WebUtils;

/**
 * The reader's language and elder mode. On pages both are cookies, set by {@code ?lang=} and {@code
 * ?elder=} on any address, which is then shown without them; the API goes by {@code
 * Accept-Language}. Nothing said means Chinese.
 */
@Component("localeResolver")
public final class Preferences implements LocaleResolver, HandlerInterceptor {

    private static final String LANGUAGE = "lang";
    private static final String ELDER = "elder";
    private static final Locale CHINESE = Locale.SIMPLIFIED_CHINESE;
    private static final List<Locale> SPOKEN = List.of(CHINESE, Locale.ENGLISH);
    private static final Duration KEPT = Duration.ofDays(365);

    private final Addresses addresses;

    Preferences(Addresses addresses) {
        this.addresses = addresses;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        String wanted =
                Addresses.isApi(request)
                        ? request.getHeader(HttpHeaders.ACCEPT_LANGUAGE)
                        : cookie(request, LANGUAGE);
        return spoken(wanted);
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("a language is chosen by its cookie");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        if (Addresses.isApi(request) || !"GET".equals(request.getMethod())) {
            return true;
        }
        boolean language = keep(LANGUAGE, request, response);
        boolean elder = keep(ELDER, request, response);
        if (language || elder) {
            response.sendRedirect(withoutChoice(request));
            return false;
        }
        return true;
    }

    /** Whether the reader chose elder mode. */
    boolean elder(HttpServletRequest request) {
        return "1".equals(cookie(request, ELDER));
    }

    /** The other of the two languages. */
    static Locale otherThan(Locale locale) {
        return locale.equals(CHINESE) ? Locale.ENGLISH : CHINESE;
    }

    private boolean keep(String name, HttpServletRequest request, HttpServletResponse response) {
        String value = request.getParameter(name);
        if (value == null) {
            return false;
        }
        if (Set.of("zh-CN", "en", "0", "1").contains(value)) {
            var cookie =
                    ResponseCookie.from(stored(name), value)
                            .path("/")
                            .maxAge(KEPT)
                            .httpOnly(true)
                            .secure(addresses.secure())
                            .sameSite("Lax")
                            .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }

    private static String withoutChoice(HttpServletRequest request) {
        return UriComponentsBuilder.fromPath(request.getRequestURI().replaceAll("^/+", "/"))
                .query(request.getQueryString())
                .replaceQueryParam(LANGUAGE)
                .replaceQueryParam(ELDER)
                .build(true)
                .toUriString();
    }

    private static Locale spoken(@Nullable String wanted) {
        if (wanted == null || wanted.isBlank()) {
            return CHINESE;
        }
        try {
            Locale found = Locale.lookup(Locale.LanguageRange.parse(wanted), SPOKEN);
            return found == null ? byLanguage(wanted) : found;
        } catch (IllegalArgumentException notALanguage) {
            return CHINESE;
        }
    }

    private static Locale byLanguage(String wanted) {
        return Locale.LanguageRange.parse(wanted).stream()
                .map(range -> Locale.forLanguageTag(range.getRange()).getLanguage())
                .flatMap(language ->
                        SPOKEN.stream().filter(spoken -> spoken.getLanguage().equals(language)))
                .findFirst()
                .orElse(CHINESE);
    }

    private @Nullable String cookie(HttpServletRequest request, String name) {
        Cookie cookie = WebUtils.getCookie(request, stored(name));
        return cookie == null ? null : cookie.getValue();
    }

    /** By https under a name that no other host can set. */
    private String stored(String name) {
        return addresses.secure() ? "__Host-" + name : name;
    }
}
