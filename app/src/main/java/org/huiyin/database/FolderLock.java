package org.huiyin.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/**
 * One program's hold on a data folder. The kernel lets go of it when the process dies. It would
 * also let go when this process closed any other handle of the same file, hence the set beside it
 * and nobody else opens the file.
 */
record FolderLock(Path file, FileChannel channel) implements AutoCloseable {

    private static final Set<Path> HELD = ConcurrentHashMap.newKeySet();

    static FolderLock take(DataFolder folder) {
        Path file = folder.resolve("huiyin.lock");
        String self = String.valueOf(ProcessHandle.current().pid());
        if (!HELD.add(file)) {
            throw new StartRefused("folder-in-use", folder.path(), self);
        }
        try {
            FileChannel channel =
                    FileChannel.open(
                            file,
                            StandardOpenOption.CREATE,
                            StandardOpenOption.READ,
                            StandardOpenOption.WRITE);
            if (channel.tryLock() == null) {
                channel.close();
                throw new StartRefused(
                        "folder-in-use", folder.path(), Files.readString(file).strip());
            }
            channel.truncate(0);
            channel.write(StandardCharsets.US_ASCII.encode(self));
            return new FolderLock(file, channel);
        } catch (IOException e) {
            HELD.remove(file);
            throw new StartRefused(e, "folder-not-made", folder.path());
        } catch (StartRefused e) {
            HELD.remove(file);
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        channel.close();
        HELD.remove(file);
    }
}
