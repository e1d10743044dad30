package org.huiyin.shell;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetAddress;
import java.util.Arrays;
import java.util.HexFormat;

/**
 * The network address a request came from, for limits only: it is never written down as it is, and
 * never with a petition. IPv6 counts by its /64, which one household holds.
 */
public final class RemoteAddress {

    private static final int PREFIX_BYTES = 8;

    /** Where a proxy does not say it: all such callers count as one. */
    private static final String UNKNOWN = "unknown";

    private RemoteAddress() {}

    /** What limits are counted by. */
    public static String of(HttpServletRequest request) {
        try {
            byte[] address = InetAddress.ofLiteral(request.getRemoteAddr()).getAddress();
            return HexFormat.of()
                    .formatHex(Arrays.copyOf(address, Math.min(address.length, PREFIX_BYTES)));
        } catch (IllegalArgumentException e) {
            return UNKNOWN;
        }
    }
}
