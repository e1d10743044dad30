package org.huiyin.correspondence.job;

import java.net.URI;

/** What an address says before anybody is asked where it leads. */
final class HttpAddress {

    private HttpAddress() {}

    /** An address for machines, by https. */
    static boolean encrypted(URI address) {
        return plain(address) && "https".equalsIgnoreCase(address.getScheme());
    }

    /** The same by http, on this machine by name. */
    static boolean thisMachine(URI address) {
        return plain(address)
                && "http".equalsIgnoreCase(address.getScheme())
                && namesThisMachine(address);
    }

    /** Whether it says by itself that it means this machine. */
    static boolean namesThisMachine(URI address) {
        return address.getHost().equalsIgnoreCase("localhost")
                || address.getHost().equals("[::1]")
                || address.getHost().matches("127(\\.\\d{1,3}){3}");
    }

    private static boolean plain(URI address) {
        return address.getHost() != null
                && address.getRawUserInfo() == null
                && address.getRawFragment() == null;
    }
}
