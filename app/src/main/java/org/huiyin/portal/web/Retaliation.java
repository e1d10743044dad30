package org.huiyin.portal.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.intake.Checked;
import org.huiyin.intake.Given;
import org.huiyin.intake.Intake;
import org.huiyin.intake.OfficeAbove;
import org.huiyin.intake.Papers;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.Filed;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.Hop;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Promised;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Option;
import org.huiyin.shell.Page;
import org.huiyin.shell.Text;
import org.huiyin.vault.PetitionNumber;
import org.springframework.stereotype.Component;

/** Makes the sealed petition that a report of retaliation is. */
@Component
class Retaliation {

    /** Where the form has what the checks of a filing call otherwise. */
    private static final Map<String, String> FIELDS =
            Map.of(
                    "/narrative", "text",
                    "/requests/0/text", "text",
                    "/concerns", "about",
                    "/office", "about",
                    "/persons/0/phone", "phone",
                    "/persons/0/email", "email");

    private final Intake intake;
    private final OfficeAbove above;
    private final PortalWords words;
    private final Page page;

    Retaliation(Intake intake, OfficeAbove above, PortalWords words, Page page) {
        this.intake = intake;
        this.above = above;
        this.words = words;
        this.page = page;
    }

    /**
     * What the petitioner tells.
     *
     * @param about codes of the offices that retaliate
     * @param key under which it is filed once
     */
    record Told(List<String> about, String text, String phone, String email, String key) {
        Told {
            about = List.copyOf(about);
        }
    }

    /** The offices that have, or had, the case. */
    List<Option> offices(CaseFile file) {
        return codes(file).map(code -> Option.of(code, words.office(code))).toList();
    }

    private static Stream<String> codes(CaseFile file) {
        Matter matter = file.state().matter();
        return Stream.of(
                        Stream.of(matter.office()),
                        matter.hops().stream().map(Hop::office),
                        matter.aftermath().appeals().stream().map(Appeal::office),
                        matter.aftermath().promises().stream().map(Promised::office))
                .flatMap(offices -> offices)
                .map(OfficeId::code)
                .distinct();
    }

    /** What keeps it from being filed, beside the form's fields. */
    FieldErrors wrong(CaseFile file, Told told) {
        FieldErrors errors = FieldErrors.none();
        if (told.about().isEmpty() || !codes(file).toList().containsAll(told.about())) {
            errors = errors.and(FieldError.of("about", "portal.retaliation.about.missing"));
        }
        if (told.text().isEmpty()) {
            return errors.and(FieldError.of("text", "portal.retaliation.text.missing"));
        }
        List<FieldError> all = new ArrayList<>(errors.all());
        if (check(file, told) instanceof Checked.Faulty(FieldErrors found)) {
            found.all().stream()
                    .map(error ->
                            new FieldError(
                                    FIELDS.getOrDefault(error.field(), "text"), error.reason()))
                    .distinct()
                    .forEach(all::add);
        }
        return new FieldErrors(all);
    }

    /** Files it, once for each key. */
    Filed file(CaseFile file, Told told) {
        return intake.file(
                check(file, told).orProblem(), Papers.none(), null, Optional.of(told.key()));
    }

    private Checked check(CaseFile file, Told told) {
        OfficeId answers = file.state().matter().office();
        String number = new PetitionNumber(file.view().number()).toString();
        Given given =
                Given.nothing()
                        .at("ONLINE", null)
                        .telling(
                                say("portal.retaliation.subject"),
                                say("portal.retaliation.story", number, told.text()))
                        .asking(
                                List.of(
                                        new Given.Request(
                                                say("portal.retaliation.request"), "REPORT")))
                        .placed(
                                null,
                                null,
                                above.of(answers).map(OfficeId::code).orElse(answers.code()))
                        .concerning(told.about())
                        .by(
                                List.of(
                                        new Given.Person(
                                                "PRINCIPAL",
                                                null,
                                                told.phone(),
                                                told.email(),
                                                null)));
        return intake.check(given, false, null);
    }

    private String say(String key, Object... args) {
        return page.say(Text.of(key, args));
    }
}
