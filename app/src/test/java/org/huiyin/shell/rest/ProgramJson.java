package org.huiyin.shell.rest;

import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.json.JsonMapper;

/** Reads JSON as the program does, without the program. */
public final class ProgramJson {

    private static final JsonMapper MAPPER = made();

    private ProgramJson() {}

    public static JsonMapper mapper() {
        return MAPPER;
    }

    private static JsonMapper made() {
        var factory = JsonFactory.builder();
        new StrictJson().narrowJson().customize(factory);
        var mapper = JsonMapper.builder(factory.build());
        new StrictJson().readToTheLetter().customize(mapper);
        return mapper.build();
    }
}
