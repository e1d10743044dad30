package org.huiyin.shell;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * Lets requests with files in while there is room for them. What is sent waits in memory and never
 * on disk, where it would lie in the clear; a quarter of the memory is for it, and of that no
 * sender who is sending already takes more than a quarter.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE + 10)
final class UploadRoom extends OncePerRequestFilter {

    private static final int SHARE = 4;
    private static final String RETRY_SECONDS = "10";

    private final long largest;
    private final long room;
    private final Map<String, Long> held = new HashMap<>();
    private long all;

    @Autowired
    UploadRoom(@Value("${huiyin.documents.request}") DataSize largest) {
        this(largest.toBytes(), Runtime.getRuntime().maxMemory() / SHARE);
    }

    UploadRoom(long largest, long room) {
        this.largest = largest;
        this.room = room;
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        String type = request.getContentType();
        return type == null || !type.regionMatches(true, 0, "multipart/", 0, 10);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String from = RemoteAddress.of(request);
        long said = request.getContentLengthLong();
        long size = said < 0 ? largest : Math.min(said, largest);
        if (!enter(from, size)) {
            response.setHeader(HttpHeaders.RETRY_AFTER, RETRY_SECONDS);
            response.sendError(Problem.Kind.UNAVAILABLE.status());
            return;
        }
        try {
            chain.doFilter(new UploadRequest(request, largest), response);
        } finally {
            leave(from, size);
        }
    }

    private synchronized boolean enter(String from, long size) {
        long theirs = held.getOrDefault(from, 0L);
        boolean fits = all == 0 || all + size <= room;
        boolean fair = theirs == 0 || theirs + size <= room / SHARE;
        if (fits && fair) {
            held.put(from, theirs + size);
            all += size;
        }
        return fits && fair;
    }

    private synchronized void leave(String from, long size) {
        all -= size;
        held.merge(from, -size, Long::sum);
        held.remove(from, 0L);
    }
}
