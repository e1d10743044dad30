package org.huiyin.intake;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.huiyin.office.Categories;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.Filing;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.Kind;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.LegalTime;
import org.huiyin.vault.Person;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * The one set of rules for what may be filed, whichever the door. Finds everything that is wrong at
 * once, named by JSON pointer into the filing body of the API.
 */
@Component
public final class Checks {

    private final Offices offices;
    private final Categories categories;
    private final LegalTime time;

    Checks(Offices offices, Categories categories, LegalTime time) {
        this.offices = offices;
        this.categories = categories;
        this.time = time;
    }

    /**
     * Checks a petition as given.
     *
     * @param standing what the door allows
     */
    public Checked check(Given given, Standing standing) {
        Faults faults = new Faults();
        Channel channel = channel(faults, given.channel());
        Kind kind = faults.word("/kind", given.kind(), Kind.class);
        String title = title(faults, given.title());
        String narrative = faults.text("/narrative", given.narrative(), Limits.NARRATIVE);
        List<Filing.Asked> requests =
                requests(faults, given.requests(), kind == null ? Kind.CLAIM : kind);
        Optional<String> category = category(faults, given.category());
        Optional<String> place =
                Optional.ofNullable(faults.line("/place", given.place(), Limits.PLACE));
        OfficeId office = receiver(faults, given.office());
        List<OfficeId> concerns = concerns(faults, given.concerns());
        Optional<LocalDate> receivedOn = receivedOn(faults, given.receivedOn(), channel, standing);
        List<Person> persons = new PersonChecks(faults).check(given.persons());
        if (!faults.none() || channel == null || office == null) {
            return new Checked.Faulty(faults.all());
        }
        return new Checked.Sound(
                new Filing(
                        channel,
                        title,
                        narrative,
                        requests,
                        category,
                        place,
                        office,
                        concerns,
                        receivedOn,
                        persons,
                        standing == Standing.STAFF_WITH_ORIGINAL));
    }

    private static @Nullable Channel channel(Faults faults, @Nullable String given) {
        if (given == null || given.isBlank()) {
            faults.add("/channel", "shell.field.missing");
            return null;
        }
        return faults.word("/channel", given, Channel.class);
    }

    private static String title(Faults faults, @Nullable String given) {
        if (given == null || given.isBlank()) {
            faults.add("/title", "shell.field.missing");
            return "";
        }
        String title = faults.line("/title", given, Limits.TITLE);
        return title == null ? "" : title;
    }

    private static List<Filing.Asked> requests(
            Faults faults, List<Given.Request> given, Kind usual) {
        if (given.isEmpty()) {
            faults.add("/requests", "intake.error.requests-missing");
        } else if (given.size() > Limits.REQUESTS) {
            faults.add("/requests", "intake.error.requests-many", Limits.REQUESTS);
            return List.of();
        }
        List<Filing.Asked> requests = new ArrayList<>(given.size());
        for (int i = 0; i < given.size(); i++) {
            String at = "/requests/" + i;
            String text = faults.text(at + "/text", given.get(i).text(), Limits.REQUEST);
            Kind kind = faults.word(at + "/kind", given.get(i).kind(), Kind.class);
            requests.add(new Filing.Asked(text, kind == null ? usual : kind));
        }
        return requests;
    }

    private Optional<String> category(Faults faults, @Nullable String given) {
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        if (categories.byCode(given.strip()).isEmpty()) {
            faults.add("/category", "intake.error.category");
            return Optional.empty();
        }
        return Optional.of(given.strip());
    }

    /** Where nobody is named the root bureau receives (属地管理 starts there). */
    private @Nullable OfficeId receiver(Faults faults, @Nullable String given) {
        Optional<Office> office =
                given == null || given.isBlank() ? offices.rootBureau() : known(given);
        if (office.isEmpty()) {
            faults.add(
                    "/office",
                    given == null || given.isBlank()
                            ? "intake.error.no-bureau"
                            : "intake.error.office");
            return null;
        }
        if (!office.get().open()) {
            faults.add("/office", "intake.error.office-closed");
            return null;
        }
        return office.get().code();
    }

    private List<OfficeId> concerns(Faults faults, List<String> given) {
        if (given.size() > Limits.CONCERNS) {
            faults.add("/concerns", "intake.error.concerns-many", Limits.CONCERNS);
            return List.of();
        }
        Set<OfficeId> concerns = new LinkedHashSet<>();
        for (int i = 0; i < given.size(); i++) {
            Optional<Office> office = known(given.get(i));
            if (office.isEmpty()) {
                faults.add("/concerns/" + i, "intake.error.office");
            } else {
                concerns.add(office.get().code());
            }
        }
        return List.copyOf(concerns);
    }

    private Optional<Office> known(String code) {
        return code.isBlank() ? Optional.empty() : offices.byCode(new OfficeId(code.strip()));
    }

    /** An earlier day only for letters and fax, with the picture of envelope or sheet. */
    private Optional<LocalDate> receivedOn(
            Faults faults, @Nullable String given, @Nullable Channel channel, Standing standing) {
        LocalDate today = time.today();
        if (given == null || given.isBlank()) {
            return Optional.empty();
        }
        Optional<LocalDate> day = day(given.strip());
        if (!standing.isStaff() || (channel != Channel.LETTER && channel != Channel.FAX)) {
            faults.add("/receivedOn", "intake.error.received-channel");
        } else if (day.isEmpty()) {
            faults.add("/receivedOn", "shell.field.date");
        } else if (day.get().isAfter(today)) {
            faults.add("/receivedOn", "intake.error.received-later");
        } else if (day.get().isBefore(today) && standing != Standing.STAFF_WITH_ORIGINAL) {
            faults.add("/receivedOn", "intake.error.received-picture");
        }
        return day;
    }

    private static Optional<LocalDate> day(String given) {
        try {
            return Optional.of(LocalDate.parse(given));
        } catch (DateTimeParseException notADay) {
            return Optional.empty();
        }
    }
}
