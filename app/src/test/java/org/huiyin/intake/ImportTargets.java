package org.huiyin.intake;

import static org.huiyin.fuzz.Target.require;

import java.util.List;
import org.huiyin.fuzz.Target;
import org.huiyin.shell.rest.ProgramJson;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;

/** The body of a filing: as JSON, and who stands behind it. */
public final class ImportTargets {

    private ImportTargets() {}

    public static List<Target> all() {
        return List.of(
                Target.ofText(
                        "filing-body",
                        List.of(JacksonException.class),
                        ImportTargets::filing,
                        """
                        {"channel":"ONLINE","title":"t","narrative":"n","requests":["r",{"text":"x","kind":"REPORT"}],
                        "persons":[{"role":"PRINCIPAL","name":"张","phone":"13900000000","email":"a@b.cn","address":"x"}]}
                        """,
                        "{\"persons\":[{\"role\":\"MEMBER\",\"name\":\" \\u2028 \"},{\"role\":\" AGENT \",\"email\":\"@\"}]}",
                        "{\"persons\":[{\"name\":\"\\ud83d\\ude42\",\"phone\":\"１２３\"},{}],\"requests\":[\"\",{}]}"));
    }

    private static void filing(String json) {
        @Nullable Given given = ProgramJson.mapper().readValue(json, Given.class);
        if (given == null) {
            return;
        }
        var faults = new Faults();
        var persons = new PersonChecks(faults).check(given.persons());
        for (var error : faults.all().all()) {
            require(error.field().matches("/persons/\\d+(/[a-z]+)?"), "the field is named");
        }
        require(!faults.none() || persons.size() <= given.persons().size(), "nobody is added");
    }
}
