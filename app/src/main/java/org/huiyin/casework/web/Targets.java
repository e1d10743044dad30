package org.huiyin.casework.web;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.huiyin.office.Competence;
import org.huiyin.office.CompetenceTable;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.petition.PetitionView;
import org.huiyin.procedure.Appeal;
import org.huiyin.procedure.Errand;
import org.huiyin.procedure.Hop;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Promised;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Option;
import org.huiyin.shell.Text;
import org.huiyin.shell.law.Names;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The offices a case may be passed on to. The competence table comes first, as a suggestion with
 * its reason; the choice stays a person's.
 */
@Component
class Targets {

    private static final int MOST_FOUND = 20;
    private static final int MOST_NEAR = 40;

    private final CompetenceTable competence;
    private final Offices offices;
    private final Names names;
    private final LegalTime time;
    private final MessageSource messages;

    Targets(
            CompetenceTable competence,
            Offices offices,
            Names names,
            LegalTime time,
            MessageSource messages) {
        this.competence = competence;
        this.offices = offices;
        this.names = names;
        this.time = time;
        this.messages = messages;
    }

    /** Who answers for the subject of a case by the table; empty where it says nothing. */
    Optional<Competence> suggestion(PetitionView petition, OfficeId area) {
        return petition.category()
                .flatMap(category -> competence.whoAnswers(category, area, time.today()));
    }

    /**
     * What can be chosen: the suggestion, what was looked for, and the offices near.
     *
     * @param from the office that has the case
     * @param words part of a name that is looked for; blank for none
     * @param chosen what is chosen already, kept in the list
     */
    List<Option> of(Optional<Competence> suggestion, OfficeId from, String words, String chosen) {
        Map<String, Option> options = new LinkedHashMap<>();
        suggestion.ifPresent(entry -> {
            add(options, entry.lead(), say("casework.target.suggested", entry.reason()));
            entry.assisting()
                    .forEach(office -> add(options, office, say("casework.target.assisting")));
        });
        if (!chosen.isBlank()) {
            offices.byCode(new OfficeId(chosen))
                    .ifPresent(office -> add(options, office.code(), null));
        }
        if (!words.isBlank()) {
            offices.named(words.strip(), MOST_FOUND)
                    .forEach(office -> add(options, office.code(), path(office.code())));
        } else {
            near(from).forEach(office -> add(options, office.code(), null));
        }
        options.remove(from.code());
        return List.copyOf(options.values());
    }

    /**
     * What can be chosen where an act names an office: those on the case, what was looked for, and
     * those near.
     *
     * @param mine near which
     */
    List<Option> onTheCase(Matter matter, OfficeId mine, String words, String chosen) {
        Map<String, Option> options = new LinkedHashMap<>();
        Stream.of(
                        Stream.of(matter.office()),
                        matter.hops().stream().map(Hop::office),
                        matter.aftermath().appeals().stream().map(Appeal::office),
                        matter.aftermath().promises().stream().map(Promised::office),
                        matter.inquiry().errands().stream().map(Errand::office),
                        matter.oversight().files().stream().map(file -> file.opening().office()))
                .flatMap(offices -> offices)
                .flatMap(office -> offices.byCode(office).stream())
                .forEach(office -> add(options, office.code(), say("casework.target.on-case")));
        of(Optional.empty(), mine, words, chosen)
                .forEach(option -> options.putIfAbsent(option.value(), option));
        return List.copyOf(options.values());
    }

    private List<Office> near(OfficeId from) {
        List<Office> near = new ArrayList<>(offices.children(from));
        offices.above(from).ifPresent(above -> near.addAll(offices.children(above.code())));
        return near.stream().filter(Office::open).limit(MOST_NEAR).toList();
    }

    private void add(
            Map<String, Option> options,
            OfficeId office,
            @org.jspecify.annotations.Nullable String hint) {
        options.putIfAbsent(office.code(), new Option(office.code(), names.office(office), hint));
    }

    /** Where an office stands, so that two of the same name are told apart. */
    private String path(OfficeId office) {
        return offices.path(office).stream()
                .map(step -> names.office(step.code()))
                .reduce((a, b) -> a + " › " + b)
                .orElse("");
    }

    private String say(String key, Object... args) {
        return messages.getMessage(Text.of(key, args), LocaleContextHolder.getLocale());
    }
}
