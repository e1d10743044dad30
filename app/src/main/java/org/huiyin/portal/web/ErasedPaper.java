package org.huiyin.portal.web;

import java.net.URI;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;

/** In the place of a paper that was erased: the way to the page that says what was, and when. */
final class ErasedPaper {

    private ErasedPaper() {}

    static String page(Held held) {
        return "redirect:" + path(held);
    }

    static ResponseEntity<byte[]> file(Held held) {
        return ResponseEntity.status(HttpStatus.FOUND).location(URI.create(path(held))).build();
    }

    private static String path(Held held) {
        return "/track/" + held.number();
    }
}
