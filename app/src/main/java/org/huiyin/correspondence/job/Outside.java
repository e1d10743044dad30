package org.huiyin.correspondence.job;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.stream.Stream;

/** Addresses of the public internet; those of IANA's registries for special purposes are not. */
final class Outside {

    private static final List<Network> INSIDE =
            Stream.of(
                            "0.0.0.0/8",
                            "10.0.0.0/8",
                            "100.64.0.0/10",
                            "127.0.0.0/8",
                            "168.63.129.16/32", // a cloud's own services, under a public address
                            "169.254.0.0/16",
                            "172.16.0.0/12",
                            "192.0.0.0/24",
                            "192.0.2.0/24",
                            "192.88.99.0/24",
                            "192.168.0.0/16",
                            "198.18.0.0/15",
                            "198.51.100.0/24",
                            "203.0.113.0/24",
                            "224.0.0.0/3",
                            "2001::/23",
                            "2001:db8::/32",
                            "2002::/16",
                            "3fff::/20")
                    .map(Network::of)
                    .toList();

    /** All that was given out so far; the rest, as fc00::/7 and 64:ff9b::/96, is not public. */
    private static final Network GLOBAL_UNICAST = Network.of("2000::/3");

    /** What houses and offices number their own machines with. */
    private static final List<Network> PRIVATE =
            Stream.of("10.0.0.0/8", "172.16.0.0/12", "192.168.0.0/16", "fc00::/7")
                    .map(Network::of)
                    .toList();

    /** Where a cloud tells its machines their secrets, in a network that is private otherwise. */
    private static final Network SECRETS = Network.of("fd00:ec2::/32");

    private Outside() {}

    static boolean is(InetAddress address) {
        byte[] bytes = address.getAddress();
        return (bytes.length == 4 || GLOBAL_UNICAST.has(bytes))
                && INSIDE.stream().noneMatch(network -> network.has(bytes));
    }

    /** In a private network, and no place where a machine is told secrets. */
    static boolean isPrivate(InetAddress address) {
        byte[] bytes = address.getAddress();
        return PRIVATE.stream().anyMatch(network -> network.has(bytes)) && !SECRETS.has(bytes);
    }

    @SuppressWarnings("ArrayRecordComponent")
    private record Network(byte[] start, int bits) {

        static Network of(String text) {
            int slash = text.indexOf('/');
            try {
                return new Network(
                        InetAddress.getByName(text.substring(0, slash)).getAddress(),
                        Integer.parseInt(text.substring(slash + 1)));
            } catch (UnknownHostException e) {
                throw new IllegalStateException("a literal is not looked up", e);
            }
        }

        boolean has(byte[] address) {
            if (address.length != start.length) {
                return false;
            }
            for (int bit = 0; bit < bits; bit++) {
                int mask = 0x80 >> (bit % 8);
                if (((address[bit / 8] ^ start[bit / 8]) & mask) != 0) {
                    return false;
                }
            }
            return true;
        }
    }
}
