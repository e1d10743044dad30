package org.huiyin.correspondence.letter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** Where the fonts of the letters lie on this machine. */
@Component
final class FontFiles {

    private static final String FIRST_PACKAGE = "fonts-lxgw-wenkai";
    private static final String SECOND_PACKAGE = "fonts-wqy-zenhei";

    private final Path first;
    private final Path second;

    FontFiles(
            @Value("${huiyin.letters.font}") Path first,
            @Value("${huiyin.letters.second-font}") Path second) {
        this.first = first;
        this.second = second;
    }

    /** LXGW WenKai, in which letters are written. */
    Path first() {
        return first;
    }

    /** WenQuanYi Zen Hei, for what the first does not have. */
    Path second() {
        return second;
    }

    /** The Debian packages of those that are not there. */
    List<String> missingPackages() {
        List<String> missing = new ArrayList<>();
        if (!Files.isReadable(first)) {
            missing.add(FIRST_PACKAGE);
        }
        if (!Files.isReadable(second)) {
            missing.add(SECOND_PACKAGE);
        }
        return missing;
    }
}
