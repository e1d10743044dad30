package org.huiyin.correspondence.job;

import java.net.URI;

/**
 * The program of one office, on a machine outside this network. Where its name leads is looked at
 * with each call, so that nobody makes this machine talk to its neighbours or to itself.
 */
final class Webhook {

    private final SignedPost post;

    /**
     * @param reachable what it may lead to, beside the public internet
     */
    Webhook(URI address, byte[] secret, Reachable reachable) {
        this.post = new SignedPost(reachable, address, secret);
    }

    /**
     * Calls it.
     *
     * @throws NotTaken when it leads inside, or does not take the call
     */
    void send(Object json) {
        post.send(json);
    }
}
