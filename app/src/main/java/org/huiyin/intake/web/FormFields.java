package org.huiyin.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.huiyin.intake.Given;
import org.huiyin.intake.Limits;
import org.jspecify.annotations.Nullable;
import org.springframework.util.MultiValueMap;

/**
 * Reads what a form sent. A field is named by the JSON pointer it fills, as {@code
 * /requests/0/text}, so that what is wrong with it is named alike everywhere.
 */
final class FormFields {

    /** Where whoever writes stands in the list of persons. */
    static final int WRITER = 0;

    /** The representatives beside the writer: 1 to 4. */
    static final int LAST_REPRESENTATIVE = Limits.REPRESENTATIVES - 1;

    /** The principal for whom an agent or guardian writes. */
    static final int PRINCIPAL = LAST_REPRESENTATIVE + 1;

    /** The members come after all others, one a line of one field. */
    static final int FIRST_MEMBER = PRINCIPAL + 1;

    static final String MEMBERS = "members";

    private final MultiValueMap<String, String> form;

    FormFields(MultiValueMap<String, String> form) {
        this.form = form;
    }

    @Nullable String value(String name) {
        return form.getFirst(name);
    }

    /** Title and narrative. */
    Given story(Given given) {
        return given.telling(value("/title"), value("/narrative"));
    }

    /** The boxes in their order, empty ones among them. */
    Given requests(Given given) {
        List<Given.Request> requests = new ArrayList<>();
        for (int i = 0; i < Limits.REQUESTS && form.containsKey("/requests/" + i + "/text"); i++) {
            requests.add(
                    new Given.Request(
                            value("/requests/" + i + "/text"), value("/requests/" + i + "/kind")));
        }
        return given.asking(requests);
    }

    /** Category, place and office. */
    Given office(Given given) {
        return given.placed(value("/category"), value("/place"), value("/office"));
    }

    /** The offices that stay ticked. */
    Given concerns(Given given) {
        return given.concerning(form.getOrDefault("/concerns", List.of()));
    }

    /** Everybody who stands behind it. */
    Given contact(Given given) {
        List<Given.Person> persons = new ArrayList<>();
        String role = value("/persons/0/role");
        persons.add(person(WRITER, role == null ? "PRINCIPAL" : role));
        for (int i = WRITER + 1; i <= LAST_REPRESENTATIVE; i++) {
            persons.add(person(i, "REPRESENTATIVE"));
        }
        persons.add(person(PRINCIPAL, "PRINCIPAL"));
        String members = value(MEMBERS);
        if (members != null) {
            members.lines()
                    .filter(line -> !line.isBlank())
                    .map(FormFields::member)
                    .forEach(persons::add);
        }
        return given.by(persons);
    }

    private Given.Person person(int index, String role) {
        String at = "/persons/" + index + "/";
        return new Given.Person(
                role,
                value(at + "name"),
                value(at + "phone"),
                value(at + "email"),
                value(at + "address"));
    }

    /** A line as {@code name, address}. */
    private static Given.Person member(String line) {
        String[] parts = line.strip().split("\\s*[,，;；\\t]\\s*", 2);
        return new Given.Person(
                "MEMBER", parts[0], null, null, parts.length == 2 ? parts[1] : null);
    }

    /** The members as they were typed. */
    static String members(Given given) {
        StringBuilder lines = new StringBuilder();
        for (int i = FIRST_MEMBER; i < given.persons().size(); i++) {
            Given.Person member = given.persons().get(i);
            lines.append(member.name() == null ? "" : member.name());
            if (member.address() != null) {
                lines.append("，").append(member.address());
            }
            lines.append('\n');
        }
        return lines.toString();
    }

    /** Who stands at an index of the list; nobody where it is shorter. */
    static Given.Person personAt(Given given, int index) {
        return index < given.persons().size()
                ? given.persons().get(index)
                : Given.Person.unknown("PRINCIPAL");
    }
}
