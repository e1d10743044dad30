package org.huiyin.correspondence.job;

import java.io.IOException;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Clock;

/**
 * The program of one office, on a machine outside this network. Where its name leads is looked up
 * before each call, so that nobody makes this machine talk to its neighbours or to itself.
 */
final class Webhook {

    private static final HttpClient CLIENT =
            SignedPost.client().proxy(HttpClient.Builder.NO_PROXY).build();

    private final URI address;
    private final boolean trial;
    private final SignedPost post;

    /**
     * @param trial whether this machine may be called, as where it is not served by https
     */
    Webhook(URI address, byte[] secret, boolean trial) {
        this.address = address;
        this.trial = trial;
        this.post = new SignedPost(CLIENT, Clock.systemUTC(), address, secret);
    }

    /**
     * Calls it.
     *
     * @throws NotTaken when it leads inside, or does not take the call
     */
    void send(Object json) {
        if (!outside()) {
            throw new NotTaken("an address inside");
        }
        post.send(json);
    }

    /** The client looks the name up again, and is answered from the same memory of the machine. */
    private boolean outside() {
        try {
            for (InetAddress one : InetAddress.getAllByName(address.getHost())) {
                if (!Outside.is(one) && !(trial && one.isLoopbackAddress())) {
                    return false;
                }
            }
            return true;
        } catch (IOException unknown) {
            throw new NotTaken(unknown);
        }
    }
}
