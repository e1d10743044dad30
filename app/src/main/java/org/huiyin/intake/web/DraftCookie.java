package org.huiyin.intake.web;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Optional;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.shell.Addresses;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie that holds the key to a draft: out of reach of scripts, sent to its pages only. */
@Component
final class DraftCookie {

    /** Where a draft is worked on. */
    enum Place {
        /** The online form. */
        FILE("/file"),
        /** The reception desk. */
        DESK("/desk");

        private final String path;

        Place(String path) {
            this.path = path;
        }

        private String cookie() {
            return "draft-" + path.substring(1);
        }
    }

    private final Addresses addresses;

    DraftCookie(Addresses addresses) {
        this.addresses = addresses;
    }

    /**
     * The key that the browser holds.
     *
     * @param whose the staff member who alone may open it; empty for anybody with the cookie
     */
    Optional<DraftKey> read(HttpServletRequest request, Place place, String whose) {
        Cookie cookie = WebUtils.getCookie(request, stored(place));
        return cookie == null
                ? Optional.empty()
                : DraftKey.of(cookie.getValue(), purpose(place, whose));
    }

    /** A new key, given to the browser to keep. */
    DraftKey issue(HttpServletResponse response, Place place, String whose) {
        DraftKey key = DraftKey.fresh(purpose(place, whose));
        write(response, place, key.cookie(), Drafts.KEPT);
        return key;
    }

    /** Takes the key out of the browser. */
    void clear(HttpServletResponse response, Place place) {
        write(response, place, "", Duration.ZERO);
    }

    private void write(HttpServletResponse response, Place place, String value, Duration kept) {
        String cookie =
                ResponseCookie.from(stored(place), value)
                        .path(place.path)
                        .maxAge(kept)
                        .httpOnly(true)
                        .secure(addresses.secure())
                        .sameSite("Lax")
                        .build()
                        .toString();
        response.addHeader(HttpHeaders.SET_COOKIE, cookie);
    }

    /** By https under a name that no page without https can set. */
    private String stored(Place place) {
        return (addresses.secure() ? "__Secure-" : "") + place.cookie();
    }

    private static String purpose(Place place, String whose) {
        return place.name() + " " + whose;
    }
}
