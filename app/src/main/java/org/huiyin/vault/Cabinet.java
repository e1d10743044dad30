package org.huiyin.vault;

import java.nio.charset.StandardCharsets;

/**
 * Seals what people wrote and what belongs to no petition, such as the name of a file that is
 * imported (AES-256-GCM under a key that only the master key gives). Nothing in it is erased with a
 * petition: what can be kept under a petition's key does not belong here.
 */
public final class Cabinet {

    private static final String PURPOSE = "huiyin cabinet";

    private final Seal seal;

    Cabinet(MasterKey master) {
        this.seal = new Seal(master, PURPOSE);
    }

    /**
     * Seals a text.
     *
     * @param place where it is kept, as table, row and column; it opens nowhere else
     */
    public byte[] seal(String place, String text) {
        return seal.seal(binding(place), text.getBytes(StandardCharsets.UTF_8));
    }

    /**
     * Opens what was sealed for this place.
     *
     * @throws BrokenSeal when altered or moved from elsewhere
     */
    public String open(String place, byte[] sealed) {
        return seal.open(binding(place), sealed)
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElseThrow(() -> new BrokenSeal("cabinet"));
    }

    private static String binding(String place) {
        return PURPOSE + " " + place;
    }
}
