package org.huiyin.intake.web;

import java.util.List;
import org.huiyin.intake.Given;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.jspecify.annotations.Nullable;

/**
 * What was given, as the templates ask for it.
 *
 * @param given as typed
 */
public record GivenFields(Given given) {

    /** The boxes to show: at least one. */
    public List<Given.Request> requests() {
        return given.requests().isEmpty() ? List.of(Given.Request.EMPTY) : given.requests();
    }

    /** Whoever stands at an index of the list. */
    public Given.Person person(int index) {
        return FormFields.personAt(given, index);
    }

    /** The places of the representatives beside the writer. */
    public List<Integer> representatives() {
        return List.of(1, 2, 3, FormFields.LAST_REPRESENTATIVE);
    }

    /** The place of the principal for whom an agent or guardian writes. */
    public int principal() {
        return FormFields.PRINCIPAL;
    }

    /** Whether anybody but the writer is named. */
    public boolean others() {
        return given.persons().stream().skip(1).anyMatch(person -> !person.nobody());
    }

    /** The members, one a line. */
    public String members() {
        return FormFields.members(given);
    }

    /** Everybody of whom something is known. */
    public List<Given.Person> everybody() {
        return given.persons().stream().filter(person -> !person.nobody()).toList();
    }

    /** Whether it reports wrongdoing, so that somebody may have to be kept from it. */
    public boolean reports() {
        return given.requests().stream().map(this::kind).anyMatch("REPORT"::equals);
    }

    /** Whether it does so beside asking for something else, and so will be filed as two. */
    public boolean mixed() {
        return given.requests().stream().map(this::kind).distinct().count() > 1 && reports();
    }

    /** The kind chosen for a request. */
    public String kind(Given.Request request) {
        String own = request.kind() == null ? given.kind() : request.kind();
        return own == null || own.isBlank() ? "CLAIM" : own;
    }

    /** Whether something is wrong with anybody but the writer. */
    public boolean wrongBeside(@Nullable FieldErrors errors) {
        return errors != null
                && errors.all().stream()
                        .map(FieldError::field)
                        .anyMatch(field ->
                                field.equals(FormFields.MEMBERS)
                                        || (field.startsWith("/persons/")
                                                && !field.startsWith("/persons/0/")));
    }

    /** Puts errors at the fields that a form has for what is wrong, and says what is missing. */
    static FieldErrors placed(FieldErrors errors) {
        return new FieldErrors(errors.all().stream().map(GivenFields::placed).distinct().toList());
    }

    private static FieldError placed(FieldError error) {
        String field = place(error.field());
        if (!error.reason().key().equals("shell.field.missing")) {
            return new FieldError(field, error.reason());
        }
        return switch (field) {
            case "/title" -> FieldError.of(field, "intake.missing.title");
            case "/narrative" -> FieldError.of(field, "intake.missing.narrative");
            default ->
                    field.matches("/requests/[0-9]+/text")
                            ? FieldError.of(field, "intake.missing.request", number(field))
                            : new FieldError(field, error.reason());
        };
    }

    private static int number(String request) {
        return Integer.parseInt(request.split("/", -1)[2]) + 1;
    }

    private static String place(String pointer) {
        if (pointer.equals("/requests")) {
            return "/requests/0/text";
        }
        if (pointer.startsWith("/concerns/")) {
            return "/concerns";
        }
        if (pointer.startsWith("/persons/")) {
            String[] steps = pointer.split("/", -1);
            boolean member = Integer.parseInt(steps[2]) >= FormFields.FIRST_MEMBER;
            return member ? FormFields.MEMBERS : steps.length < 4 ? pointer + "/name" : pointer;
        }
        return pointer;
    }
}
