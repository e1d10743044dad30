package org.huiyin.correspondence;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.Profiles;
import org.huiyin.petition.CaseFile;
import org.huiyin.petition.ClockView;
import org.huiyin.petition.OpinionView;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Finding;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RulesProfile;
import org.huiyin.vault.PetitionNumber;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** The signed opinion (信访处理意见书) as an official letter. */
@Component
public final class OpinionLetter {

    private final Letters letters;
    private final Offices offices;
    private final Profiles profiles;
    private final MessageSource messages;

    OpinionLetter(Letters letters, Offices offices, Profiles profiles, MessageSource messages) {
        this.letters = letters;
        this.offices = offices;
        this.profiles = profiles;
        this.messages = messages;
    }

    /**
     * The opinion as this reader may have it: for the petitioner once it was served, for staff once
     * it was signed. Making the letter serves nothing.
     *
     * @return empty while there is none for them
     */
    public Optional<LetterOutcome> of(CaseFile file, Locale language) {
        return file.opinion()
                .flatMap(opinion ->
                        opinion.signedOn()
                                .map(signed ->
                                        letters.pdf(
                                                LetterKind.OPINION,
                                                data(file, opinion, signed, language),
                                                language)));
    }

    private LetterData data(CaseFile file, OpinionView opinion, LocalDate signed, Locale language) {
        var matter = file.state().matter();
        RulesProfile rules = profiles.byId(matter.profile()).orElseThrow();
        OfficeId office = new OfficeId(opinion.office());
        LetterHead head =
                new LetterHead(
                        new PetitionNumber(opinion.number()),
                        number(opinion, signed, language),
                        signed,
                        office,
                        name(offices.byCode(office), office, language),
                        rules.citesLaw());
        LetterData data =
                LetterData.of(head)
                        .to(say("correspondence.letter.petitioner", language))
                        .with(LetterField.SUBJECT, opinion.title())
                        .with(LetterField.RECEIVED_ON, matter.filing().receivedOn())
                        .about(requests(opinion, language));
        LetterData dated =
                matter.acceptedOn()
                        .map(day -> data.with(LetterField.ACCEPTED_ON, day))
                        .orElse(data);
        return remedy(file, rules, office, language).map(dated::with).orElse(dated);
    }

    private String number(OpinionView opinion, LocalDate signed, Locale language) {
        String petition = new PetitionNumber(opinion.number()).toString();
        return say(
                "correspondence.letter.number",
                language,
                String.valueOf(signed.getYear()),
                petition);
    }

    private List<LetterRequest> requests(OpinionView opinion, Locale language) {
        return opinion.findings().stream()
                .map(one ->
                        LetterRequest.asked(one.request(), one.text())
                                .answered(
                                        new LetterRequest.Answer(
                                                word(one.finding(), language),
                                                one.facts(),
                                                one.legalBasis(),
                                                Optional.empty())))
                .toList();
    }

    /** The office above reviews; where none stands above, the letter names none. */
    private Optional<LetterRemedy> remedy(
            CaseFile file, RulesProfile rules, OfficeId office, Locale language) {
        if (!rules.periods().containsKey(Clock.ASKING_FOR_REVIEW)) {
            return Optional.empty();
        }
        Optional<LocalDate> lastDay =
                file.view().clocks().stream()
                        .filter(clock -> clock.clock() == Clock.ASKING_FOR_REVIEW)
                        .map(ClockView::lastDay)
                        .findFirst();
        return offices.above(office)
                .map(above ->
                        new LetterRemedy(
                                name(Optional.of(above), above.code(), language),
                                rules.period(Clock.ASKING_FOR_REVIEW).length(),
                                lastDay));
    }

    private static String name(Optional<Office> office, OfficeId code, Locale language) {
        boolean english = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return office.map(one -> one.name(english)).orElse(code.code());
    }

    private String word(Finding finding, Locale language) {
        String name = finding.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return say("law.finding." + name, language);
    }

    private String say(String key, Locale language, Object... args) {
        return messages.getMessage(key, args, language);
    }
}
