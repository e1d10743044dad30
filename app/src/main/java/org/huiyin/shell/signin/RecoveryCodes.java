package org.huiyin.shell.signin;

import java.security.SecureRandom;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import org.huiyin.shell.Sha256;

/** Codes on paper for the day the telephone is gone: 80 random bits each, so a hash keeps them. */
final class RecoveryCodes {

    static final int COUNT = 10;

    private static final SecureRandom RANDOM = new SecureRandom();

    private RecoveryCodes() {}

    /** New ones, as {@code ABCD-EFGH-IJKL-MNOP}. */
    static List<String> fresh() {
        return Stream.generate(RecoveryCodes::one).limit(COUNT).toList();
    }

    private static String one() {
        byte[] random = new byte[10];
        RANDOM.nextBytes(random);
        return Base32.of(random).replaceAll("(.{4})(?!$)", "$1-");
    }

    /** What is kept of one, written without its gaps; letter case does not matter. */
    static String hash(UUID account, String plain) {
        return Sha256.hex("recovery:" + account + ":" + plain.toUpperCase(Locale.ROOT));
    }
}
