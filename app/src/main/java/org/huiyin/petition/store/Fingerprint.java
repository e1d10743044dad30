package org.huiyin.petition.store;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Collection;
import java.util.HexFormat;
import java.util.Optional;
import org.huiyin.petition.Filing;
import org.huiyin.vault.Person;

/**
 * SHA-256 over all of a filing, so that two are told apart: every text with its length before it,
 * every list with its size. Guessable where the filing is; stored only under a key.
 */
final class Fingerprint {

    private final MessageDigest digest;

    private Fingerprint() {
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }

    /** 64 hex digits. */
    static String of(Filing filing) {
        Fingerprint all = new Fingerprint();
        all.text(filing.channel().name());
        all.text(filing.title());
        all.text(filing.narrative());
        all.size(filing.requests());
        filing.requests()
                .forEach(request -> {
                    all.text(request.text());
                    all.text(request.kind().name());
                });
        all.text(filing.category());
        all.text(filing.place());
        all.text(filing.office().code());
        all.size(filing.concerns());
        filing.concerns().forEach(office -> all.text(office.code()));
        all.text(filing.receivedOn().map(Object::toString));
        all.size(filing.persons());
        filing.persons().forEach(all::person);
        all.text(Boolean.toString(filing.originalOnFile()));
        return HexFormat.of().formatHex(all.digest.digest());
    }

    private void person(Person person) {
        text(person.role().name());
        text(person.name());
        text(person.phone());
        text(person.email());
        text(person.address());
    }

    private void text(Optional<String> text) {
        number(text.isPresent() ? 1 : 0);
        text.ifPresent(this::text);
    }

    private void text(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        number(bytes.length);
        digest.update(bytes);
    }

    private void size(Collection<?> list) {
        number(list.size());
    }

    private void number(int number) {
        digest.update(ByteBuffer.allocate(Integer.BYTES).putInt(number).flip());
    }
}
