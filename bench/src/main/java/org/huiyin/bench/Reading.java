package org.huiyin.bench;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;

/** Reads one of some addresses at random. */
final class Reading implements Load.Work {

    private final Wire wire;
    private final Map<String, String> headers;
    private final List<String> paths;

    Reading(int port, Map<String, String> headers, List<String> paths) throws IOException {
        this.wire = new Wire(port);
        this.headers = headers;
        this.paths = paths;
    }

    @Override
    public void once() throws IOException {
        String path = paths.get(ThreadLocalRandom.current().nextInt(paths.size()));
        wire.send("GET", path, headers, "").expecting(200);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
