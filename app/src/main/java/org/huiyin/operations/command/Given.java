package org.huiyin.operations.command;

import java.nio.file.Files;
import java.nio.file.Path;
import org.huiyin.Subcommand.Refused;

/** What an operator gave to a command, looked at before anything is started for it. */
final class Given {

    private Given() {}

    /**
     * Makes sure that a file is there.
     *
     * @throws Refused when it cannot be read
     */
    static Path readable(Path file) {
        if (!Files.isRegularFile(file) || !Files.isReadable(file)) {
            throw new Refused("unreadable", file);
        }
        return file;
    }
}
