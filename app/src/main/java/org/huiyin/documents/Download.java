package org.huiyin.documents;

import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseEntity;

/** Hands a paper out as something to save: no browser shows it in place, runs it or keeps it. */
public final class Download {

    private Download() {}

    /** The answer to a request for a paper, of exactly the type it was found to be. */
    public static ResponseEntity<byte[]> of(StoredDocument document, byte[] content) {
        return ResponseEntity.ok()
                .contentType(document.type().mediaType())
                .contentLength(content.length)
                .cacheControl(CacheControl.noStore())
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment()
                                .filename(document.name(), StandardCharsets.UTF_8)
                                .build()
                                .toString())
                .header("Content-Security-Policy", "sandbox; default-src 'none'")
                .header("X-Content-Type-Options", "nosniff")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(content);
    }
}
