package org.huiyin.office.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.Profiles;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RulesProfile;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Reads the profiles in {@code office/profiles/}, one JSON file each. */
@Component
final class ShippedProfiles implements Profiles {

    private final Map<String, RulesProfile> byId = new TreeMap<>();
    private final Offices offices;

    ShippedProfiles(JsonMapper json, Offices offices) throws IOException {
        this.offices = offices;
        var files =
                new PathMatchingResourcePatternResolver()
                        .getResources("classpath:office/profiles/*.json");
        for (var file : files) {
            var profile = read(json, file);
            byId.put(profile.id(), profile);
        }
    }

    private static RulesProfile read(JsonMapper json, Resource file) {
        try (var in = file.getInputStream()) {
            return json.readValue(in, RulesProfile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Optional<RulesProfile> byId(String id) {
        return Optional.ofNullable(byId.get(id));
    }

    @Override
    public List<RulesProfile> all() {
        return List.copyOf(byId.values());
    }

    @Override
    public RulesProfile of(OfficeId office) {
        var id =
                offices.path(office).reversed().stream()
                        .map(Office::profile)
                        .flatMap(Optional::stream)
                        .findFirst()
                        .orElse(DEFAULT);
        return byId(id).orElseThrow(() -> new IllegalStateException("no profile " + id));
    }
}
