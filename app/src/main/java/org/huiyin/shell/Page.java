package org.huiyin.shell;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.MessageSource;
import org.springframework.context.MessageSourceResolvable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** What templates may ask about the page being shown, as {@code ${shell.elder()}}. */
@Component("page")
public final class Page {

    private final MessageSource messages;
    private final List<MenuItem> menu;
    private final Preferences preferences;
    private final SecureRandom random = new SecureRandom();

    Page(MessageSource messages, ObjectProvider<MenuItem> menu, Preferences preferences) {
        this.messages = messages;
        this.preferences = preferences;
        this.menu = menu.stream().sorted(Comparator.comparingInt(MenuItem::order)).toList();
    }

    /** The reader's language as a tag for {@code lang} attributes. */
    public String language() {
        return LocaleContextHolder.getLocale().toLanguageTag();
    }

    /** The language the page can be switched to. */
    public String otherLanguage() {
        return Preferences.otherThan(LocaleContextHolder.getLocale()).toLanguageTag();
    }

    /** Whether the page is to be shown in elder mode (长辈版). */
    public boolean elder() {
        return preferences.elder(request());
    }

    /** Where this page is found. */
    public String path() {
        Object failed = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI);
        return failed instanceof String path ? path : request().getRequestURI();
    }

    /** The address of this page with a choice of the reader's, as {@code lang}; keeps its query. */
    public String choosing(String name, String value) {
        boolean shown = request().getAttribute(RequestDispatcher.ERROR_REQUEST_URI) == null;
        String query =
                shown && "GET".equals(request().getMethod()) ? request().getQueryString() : null;
        return path() + "?" + (query == null ? "" : query + "&") + name + "=" + value;
    }

    /** Whether the page lies under a menu entry, and under none that is nearer. */
    public boolean under(MenuItem item) {
        return isAbove(item)
                && menu.stream()
                        .filter(other -> other.href().length() > item.href().length())
                        .noneMatch(this::isAbove);
    }

    private boolean isAbove(MenuItem item) {
        return path().equals(item.href()) || path().startsWith(item.href() + "/");
    }

    /** Who is signed in; null for the public. */
    public @Nullable SignedIn staff() {
        Authentication known = SecurityContextHolder.getContext().getAuthentication();
        return known != null && known.getPrincipal() instanceof SignedIn staff ? staff : null;
    }

    /** The entries of the staff menu that the reader's roles open. */
    public List<MenuItem> menu() {
        SignedIn staff = staff();
        return staff == null ? List.of() : menu.stream().filter(item -> item.isFor(staff)).toList();
    }

    /** A sentence in the reader's language. */
    public String say(MessageSourceResolvable text) {
        return messages.getMessage(text, locale());
    }

    /** The words of a constant: the message under the prefix and the constant's kebab-case name. */
    public String word(String prefix, Enum<?> constant) {
        String name = constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return messages.getMessage(prefix + "." + name, null, locale());
    }

    /** The ids of what stands beside a field; null when nothing does. */
    public @Nullable String notes(String field, @Nullable String hint, @Nullable Text wrong) {
        String ids = (hint == null ? "" : "h-" + field + " ") + (wrong == null ? "" : "e-" + field);
        return ids.isBlank() ? null : ids.strip();
    }

    /** A fresh idempotency key for a form. */
    public String newKey() {
        byte[] key = new byte[16];
        random.nextBytes(key);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(key);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }

    private static HttpServletRequest request() {
        return ((ServletRequestAttributes) RequestContextHolder.currentRequestAttributes())
                .getRequest();
    }
}
