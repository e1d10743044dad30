package org.huiyin.procedure;

/**
 * One request (诉求) within its petition.
 *
 * @param number from 1, in the order asked
 */
public record RequestId(int number) {

    public RequestId {
        if (number < 1) {
            throw new IllegalArgumentException("requests are numbered from 1");
        }
    }
}
