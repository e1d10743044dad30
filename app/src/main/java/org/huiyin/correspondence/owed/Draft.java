package org.huiyin.correspondence.owed;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterHead;
import org.huiyin.correspondence.LetterRequest;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.ClockCertificate;
import org.huiyin.procedure.Matter;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.Petition;
import org.huiyin.procedure.Procedure;
import org.huiyin.procedure.RulesProfile;
import org.huiyin.procedure.WorkCalendar;
import org.huiyin.vault.PetitionNumber;

/** A letter being written about one entry: what all letters have in common. */
record Draft(Moment moment, RulesProfile rules, WorkCalendar calendar, Voice voice) {

    /** The matter with the entry. */
    Matter now() {
        return moment.after().matter();
    }

    /** Who wrote the entry; the office that answers where nobody of an office did. */
    OfficeId writer() {
        return writer(moment.entry());
    }

    private OfficeId writer(Entry entry) {
        return Moment.event(entry).by() instanceof Actor.Staff staff
                ? staff.office()
                : now().office();
    }

    /** A letter that the writer of the entry sends to the petitioner. */
    LetterData toPetitioner() {
        return from(writer()).to(voice.say("petitioner"));
    }

    LetterData toOffice(OfficeId from, OfficeId to) {
        return from(from).to(voice.office(to)).with(LetterField.TO_OFFICE, voice.office(to));
    }

    /** A letter of an office that names nobody whom it is for. */
    LetterData from(OfficeId office) {
        var head =
                new LetterHead(
                        number(),
                        number(moment.entry(), office),
                        moment.entry().on(),
                        office,
                        voice.office(office),
                        rules.citesLaw());
        return LetterData.of(head)
                .with(LetterField.SUBJECT, moment.file().view().title())
                .with(LetterField.RECEIVED_ON, now().receivedOn())
                .about(asked());
    }

    private PetitionNumber number() {
        return new PetitionNumber(moment.file().view().number());
    }

    /**
     * The number of the letter that an entry owes (文号): one without any counter, because no two
     * entries of a petition have the same sequence number.
     */
    String number(Entry entry) {
        return number(entry, writer(entry));
    }

    private String number(Entry entry, OfficeId office) {
        return voice.say(
                "number",
                voice.office(office),
                String.valueOf(entry.on().getYear()),
                number().toString(),
                String.valueOf(entry.sequence()));
    }

    private List<LetterRequest> asked() {
        return moment.file().view().requests().stream()
                .map(request -> LetterRequest.asked(request.id(), request.text()))
                .toList();
    }

    /** The last day of the last clock of a kind. */
    Optional<LocalDate> lastDay(Petition.Registered petition, Clock clock) {
        return Procedure.clocks(petition, rules, calendar).stream()
                .filter(one -> one.clock() == clock)
                .reduce((_, later) -> later)
                .map(ClockCertificate::lastDay);
    }

    /** The same letter with a day that is perhaps not known. */
    static LetterData with(LetterData data, LetterField field, Optional<LocalDate> day) {
        return day.map(known -> data.with(field, known)).orElse(data);
    }
}
