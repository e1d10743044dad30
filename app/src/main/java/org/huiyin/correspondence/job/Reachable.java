package org.huiyin.correspondence.job;

import java.net.InetAddress;

/**
 * What a name may lead to, beside the public internet.
 *
 * @param thisMachine itself
 * @param privateNetworks the networks of houses and offices; never what a cloud or a network tells
 *     its own machines, whatever the setting
 */
record Reachable(boolean thisMachine, boolean privateNetworks) {

    boolean may(InetAddress address) {
        return Outside.is(address)
                || (thisMachine && address.isLoopbackAddress())
                || (privateNetworks && Outside.isPrivate(address));
    }
}
