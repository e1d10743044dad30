package org.huiyin.office.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.store.StaffRows.StaffRow;
import org.huiyin.procedure.Role;
import org.springframework.core.io.ClassPathResource;
import tools.jackson.databind.json.JsonMapper;

/**
 * A file of invented offices, staff and duties.
 *
 * @param note says that all of it is invented
 * @param offices those above before those below
 */
record DemoFile(
        String note,
        Optional<String> rootBureau,
        List<DemoOffice> offices,
        List<DemoStaff> staff,
        List<DemoDuty> competence) {

    record DemoOffice(
            String code,
            String name,
            String nameEn,
            OfficeKind kind,
            Optional<String> above,
            boolean open,
            Optional<String> profile) {}

    /** A member of staff; with a login name where people may try the demo with it. */
    record DemoStaff(String office, String name, Set<Role> roles, Optional<String> user) {

        StaffRow row(UUID officeId) {
            return new StaffRow(
                    officeId,
                    UUID.randomUUID(),
                    Secrets.publicId(),
                    name,
                    StaffRows.text(roles),
                    true);
        }
    }

    record DemoDuty(
            String category, String area, String lead, List<String> assisting, String reason) {}

    static DemoFile read(JsonMapper json, String name) {
        var file = new ClassPathResource("office/demo/" + name + ".json");
        try (var in = file.getInputStream()) {
            return json.readValue(in, DemoFile.class);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The offices' first entries by code, in the order of the file. */
    Map<String, Row> rows() {
        var ids = new HashMap<String, UUID>();
        offices.forEach(office -> ids.put(office.code(), UUID.randomUUID()));
        var rows = new LinkedHashMap<String, Row>();
        offices.forEach(office ->
                rows.put(
                        office.code(),
                        new Row(
                                Objects.requireNonNull(ids.get(office.code())),
                                office.code(),
                                office.kind(),
                                1,
                                office.name(),
                                office.nameEn(),
                                office.above().map(ids::get).orElse(null),
                                office.open(),
                                office.profile().orElse(null),
                                null)));
        return rows;
    }
}
