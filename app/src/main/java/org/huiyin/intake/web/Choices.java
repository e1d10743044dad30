package org.huiyin.intake.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.office.Categories;
import org.huiyin.office.Category;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.Option;
import org.jspecify.annotations.Nullable;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What the forms offer to choose from, in the reader's language. */
@Component
public final class Choices {

    private static final int FOUND = 20;

    private final Offices offices;
    private final Categories categories;

    Choices(Offices offices, Categories categories) {
        this.offices = offices;
        this.categories = categories;
    }

    /** The subjects of the first level. */
    public List<Category> subjects() {
        return categories.tops();
    }

    /** The narrower subjects of one of the first level, each named from there on. */
    public List<Option> within(Category top) {
        List<Option> narrower = new ArrayList<>();
        for (Category second : categories.children(top.code())) {
            narrower.add(Option.of(second.code(), name(second)));
        }
        return narrower;
    }

    /** A subject from the widest to its own name; the code itself where it is unknown. */
    public String subject(@Nullable String code) {
        if (code == null || code.isBlank()) {
            return "";
        }
        String names = String.join(" / ", categories.path(code).stream().map(this::name).toList());
        return names.isEmpty() ? code : names;
    }

    public String name(Category category) {
        return category.name(isEnglish());
    }

    /** Offices that take petitions and are called so. */
    public List<Option> officesNamed(@Nullable String words) {
        return officesNamed(words, true);
    }

    /** Offices that are called so, whether they take petitions or not. */
    public List<Option> allOfficesNamed(@Nullable String words) {
        return officesNamed(words, false);
    }

    /** An office by its code, where it is known. */
    public Optional<Option> office(@Nullable String code) {
        return code == null || code.isBlank()
                ? Optional.empty()
                : offices.byCode(new OfficeId(code.strip())).map(this::option);
    }

    /** What an office is called; the code itself where it is unknown. */
    public String officeName(@Nullable String code) {
        return office(code).map(Option::label).orElse(code == null ? "" : code);
    }

    /** The office that takes petitions and that words mean; empty where none, or more than one. */
    Optional<String> meant(String words) {
        return meant(words, true);
    }

    /** The same among all offices. */
    Optional<String> meantAny(String words) {
        return meant(words, false);
    }

    private Optional<String> meant(String words, boolean openOnly) {
        Optional<Option> coded = office(words);
        if (coded.isPresent()) {
            return coded.map(Option::value);
        }
        List<Option> named = officesNamed(words, openOnly);
        List<Option> exact =
                named.stream().filter(office -> office.label().equals(words.strip())).toList();
        List<Option> best = exact.isEmpty() ? named : exact;
        return best.size() == 1 ? Optional.of(best.getFirst().value()) : Optional.empty();
    }

    private List<Option> officesNamed(@Nullable String words, boolean openOnly) {
        if (words == null || words.isBlank()) {
            return List.of();
        }
        return offices.named(words.strip(), openOnly ? FOUND * 5 : FOUND).stream()
                .filter(office -> !openOnly || office.open())
                .limit(FOUND)
                .map(this::option)
                .toList();
    }

    private Option option(Office office) {
        boolean english = isEnglish();
        List<String> above =
                offices.path(office.code()).stream()
                        .filter(other -> !other.code().equals(office.code()))
                        .map(other -> other.name(english))
                        .toList();
        String hint = above.isEmpty() ? null : String.join(" / ", above);
        return new Option(office.code().code(), office.name(english), hint);
    }

    private static boolean isEnglish() {
        return LocaleContextHolder.getLocale().getLanguage().equals("en");
    }
}
