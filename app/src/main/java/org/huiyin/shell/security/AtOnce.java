package org.huiyin.shell.security;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.huiyin.shell.RemoteAddress;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * How many requests of one address are served at a time; the others wait a moment, and are sent
 * away after it. So nobody, however many connections they open or however slowly they send, takes
 * from the others what all share. Signed-in staff are not counted: a whole office may sit behind
 * one address. Nothing of an address is left when its last request is answered.
 */
final class AtOnce extends OncePerRequestFilter {

    private final int most;
    private final Duration patience;
    private final Map<String, Turns> turns = new ConcurrentHashMap<>();

    /**
     * @param most of one address at a time
     * @param patience how long one waits for its turn
     */
    AtOnce(int most, Duration patience) {
        this.most = most;
        this.patience = patience;
    }

    /** Of one address: who waits or is served, and the places. */
    private record Turns(Semaphore places, int callers) {
        Turns with(int more) {
            return new Turns(places, callers + more);
        }
    }

    @Override
    protected boolean shouldNotFilter(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return who != null && !(who instanceof AnonymousAuthenticationToken);
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        String address = RemoteAddress.of(request);
        Semaphore places = come(address);
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                response.setHeader(HttpHeaders.RETRY_AFTER, "5");
                response.sendError(HttpStatus.TOO_MANY_REQUESTS.value());
                return;
            }
            try {
                chain.doFilter(request, response);
            } finally {
                places.release();
            }
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
            response.sendError(HttpStatus.SERVICE_UNAVAILABLE.value());
        } finally {
            leave(address);
        }
    }

    private Semaphore come(String address) {
        return turns.compute(
                        address,
                        (_, known) ->
                                known == null
                                        ? new Turns(new Semaphore(most, true), 1)
                                        : known.with(1))
                .places();
    }

    private void leave(String address) {
        turns.computeIfPresent(address, (_, known) -> known.callers() == 1 ? null : known.with(-1));
    }

    /** How many addresses are remembered. */
    int remembered() {
        return turns.size();
    }
}
