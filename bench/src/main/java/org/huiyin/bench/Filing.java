package org.huiyin.bench;

import java.io.IOException;
import java.util.Map;
import java.util.UUID;

/** Files petitions through the API, each with its own idempotency key, as forms do. */
final class Filing implements Load.Work {

    private static final String NARRATIVE = "小区供水改造后水费上涨，多次反映没有答复。".repeat(12);

    private final Wire wire;
    private final String office;

    Filing(int port, String office) throws IOException {
        this.wire = new Wire(port);
        this.office = office;
    }

    static String body(String office) {
        return """
        {"channel":"ONLINE","title":"小区供水改造","narrative":"%s","requests":["核实水费","公布改造账目"],"office":"%s",\
        "persons":[{"role":"PRINCIPAL","name":"演示人","phone":"13000000000"}]}\
        """
                .formatted(NARRATIVE, office);
    }

    @Override
    public void once() throws IOException {
        wire.send(
                        "POST",
                        "/api/v1/petitions",
                        Map.of("Idempotency-Key", UUID.randomUUID().toString()),
                        body(office))
                .expecting(201);
    }

    @Override
    public void close() throws IOException {
        wire.close();
    }
}
