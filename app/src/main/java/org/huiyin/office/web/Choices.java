package org.huiyin.office.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.huiyin.office.Categories;
import org.huiyin.office.Office;
import org.huiyin.office.OfficeKind;
import org.huiyin.office.Offices;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Role;
import org.huiyin.shell.Option;
import org.huiyin.shell.Page;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What can be chosen in the registers' forms, in the reader's language. */
@Component
class Choices {

    private static final int MOST = 500;

    private final Offices offices;
    private final Categories categories;
    private final Page page;

    Choices(Offices offices, Categories categories, Page page) {
        this.offices = offices;
        this.categories = categories;
        this.page = page;
    }

    List<Option> kinds() {
        return Arrays.stream(OfficeKind.values())
                .map(kind -> Option.of(kind.name(), page.word("office.kind", kind)))
                .toList();
    }

    List<Option> roles() {
        return Arrays.stream(Role.values())
                .map(role -> Option.of(role.name(), page.word("shell.role", role)))
                .toList();
    }

    List<Option> categories() {
        return categories.all().stream()
                .map(one -> Option.of(one.code(), one.code() + " " + one.name(english())))
                .toList();
    }

    /** A bureau's territory: the office above it, and two levels below that. */
    List<Option> territory(OfficeId bureau) {
        var top = offices.above(bureau).or(() -> offices.byCode(bureau)).stream();
        return top.flatMap(office -> Stream.concat(Stream.of(office), below(office)))
                .limit(MOST)
                .map(this::option)
                .toList();
    }

    private Stream<Office> below(Office office) {
        return offices.children(office.code()).stream()
                .flatMap(child ->
                        Stream.concat(Stream.of(child), offices.children(child.code()).stream()));
    }

    private Option option(Office office) {
        var code = office.code().code();
        return Option.of(code, office.name(english()) + " (" + code + ")");
    }

    static boolean english() {
        return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
    }
}
