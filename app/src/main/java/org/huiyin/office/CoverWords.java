package org.huiyin.office;

import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Dates;
import org.huiyin.shell.Page;
import org.huiyin.shell.SignedIn;
import org.huiyin.shell.Text;
import org.springframework.stereotype.Component;

/** Tells on staff's pages who covers for whom; templates ask {@code ${@covers.of(…)}}. */
@Component("covers")
final class CoverWords {

    private final Absences absences;
    private final Dates dates;
    private final Page page;

    CoverWords(Absences absences, Dates dates, Page page) {
        this.absences = absences;
        this.dates = dates;
        this.page = page;
    }

    /** Who covers for lead official and handler where they are away today, by opaque id. */
    public Map<String, String> of(Optional<String> lead, Optional<String> handler) {
        var ids =
                Stream.concat(lead.stream(), handler.stream())
                        .distinct()
                        .map(StaffId::new)
                        .toList();
        return absences.lasting(ids).values().stream()
                .collect(Collectors.toMap(one -> one.absent().value(), this::sentence));
    }

    private String sentence(Absence absence) {
        SignedIn reader = page.staff();
        String until = dates.day(absence.until());
        return page.say(
                reader != null && reader.publicId().equals(absence.cover())
                        ? Text.of("office.cover.you", until)
                        : Text.of("office.cover.by", absence.coverName(), until));
    }
}
