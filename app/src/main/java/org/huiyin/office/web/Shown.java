package org.huiyin.office.web;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.huiyin.office.Categories;
import org.huiyin.office.Competence;
import org.huiyin.office.Offices;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.Text;
import org.springframework.stereotype.Component;

/** Entries of the competence table with names in place of codes. */
@Component
class Shown {

    private final Offices offices;
    private final Categories categories;

    Shown(Offices offices, Categories categories) {
        this.offices = offices;
        this.categories = categories;
    }

    /** An entry in the reader's language. */
    record Entry(
            String category,
            String area,
            String lead,
            String assisting,
            String reason,
            LocalDate validFrom) {

        /** The lead office, and those that assist it. */
        public Text who() {
            return assisting.isEmpty()
                    ? Text.of("office.register.lead", lead)
                    : Text.of("office.register.lead.assisted", lead, assisting);
        }
    }

    List<Entry> entries(List<Competence> entries) {
        return entries.stream().map(this::entry).toList();
    }

    Entry entry(Competence entry) {
        return new Entry(
                entry.category() + " " + category(entry.category()),
                office(entry.area()),
                office(entry.lead()),
                entry.assisting().stream().map(this::office).collect(Collectors.joining("、")),
                entry.reason(),
                entry.validFrom());
    }

    private String category(String code) {
        return categories.path(code).stream()
                .map(one -> one.name(Choices.english()))
                .collect(Collectors.joining(" › "));
    }

    private String office(OfficeId code) {
        return offices.byCode(code)
                .map(office -> office.name(Choices.english()))
                .orElse(code.code());
    }
}
