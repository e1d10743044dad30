package org.huiyin.petition.store;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Words;

/**
 * {@code registered} in its first format, which held the place of the matter in the clear. It is
 * read for ever and written no more.
 */
record FirstRegistered(
        LocalDate on,
        Actor by,
        String profile,
        Channel channel,
        Words title,
        Words narrative,
        List<Act.Asked> requests,
        Optional<String> category,
        Optional<String> place,
        OfficeId office,
        List<OfficeId> concerns,
        LocalDate receivedOn,
        boolean bureau,
        CodeKind code) {

    /** The event; its place is known by a digest of what stands beside it for all to read. */
    PetitionEvent.Registered event() {
        return new PetitionEvent.Registered(
                on,
                by,
                profile,
                channel,
                title,
                narrative,
                requests,
                category,
                place.map(FirstRegistered::digest),
                office,
                concerns,
                receivedOn,
                bureau,
                code);
    }

    /** The place as it was written. */
    Map<Words, String> words() {
        return place.map(text -> Map.of(digest(text), text)).orElseGet(Map::of);
    }

    private static Words digest(String text) {
        try {
            return new Words(
                    HexFormat.of()
                            .formatHex(
                                    MessageDigest.getInstance("SHA-256")
                                            .digest(text.getBytes(StandardCharsets.UTF_8))));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
