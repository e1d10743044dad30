package org.huiyin.office;

import java.security.SecureRandom;

/**
 * The master key is to be changed.
 *
 * @param key the id of the key to come, so that carrying it out twice makes one key
 */
public record KeyRotation(int key) implements Proposal.Change {

    private static final SecureRandom RANDOM = new SecureRandom();

    /** A rotation to a key that is not there yet. */
    public static KeyRotation drawn() {
        return new KeyRotation(RANDOM.nextInt(1, Integer.MAX_VALUE));
    }
}
