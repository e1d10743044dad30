package org.huiyin.correspondence.letter;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.LetterData;
import org.huiyin.correspondence.LetterField;
import org.huiyin.correspondence.LetterHead;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.LetterPromise;
import org.huiyin.correspondence.LetterRemedy;
import org.huiyin.correspondence.LetterRequest;
import org.huiyin.procedure.OfficeId;
import org.huiyin.vault.PetitionNumber;

/** An invented letter of each kind, to look at a template with. */
final class Samples {

    private static final PetitionNumber PETITION =
            PetitionNumber.parse("261234567896").orElseThrow();
    private static final OfficeId OFFICE = new OfficeId("example");
    private static final int PERIOD = 30;

    private Samples() {}

    static LetterData of(LetterKind kind, Tongue tongue, LocalDate today) {
        var head =
                new LetterHead(
                        PETITION,
                        say(tongue, "letter-number"),
                        today,
                        OFFICE,
                        say(tongue, "office"),
                        true);
        LetterRemedy remedy =
                new LetterRemedy(
                        say(tongue, "remedy-office"), PERIOD, Optional.of(today.plusDays(PERIOD)));
        LetterData data = LetterData.of(head).to(addressee(kind, tongue)).with(remedy);
        for (LetterField field : kind.fields()) {
            data =
                    field.isDay()
                            ? data.with(field, day(field, today))
                            : data.with(field, say(tongue, field.slug()));
        }
        return kind.hasRequests()
                ? data.about(
                        List.of(
                                request(1, tongue, List.of(promise(tongue, today))),
                                request(2, tongue, List.of())))
                : data;
    }

    private static String addressee(LetterKind kind, Tongue tongue) {
        return say(
                tongue, kind.fields().contains(LetterField.TO_OFFICE) ? "to-office" : "addressee");
    }

    private static LocalDate day(LetterField field, LocalDate today) {
        return switch (field) {
            case RECEIVED_ON, ACCEPTED_ON, ASSIGNED_ON, OBJECTED_ON, REQUESTED_ON ->
                    today.minusDays(PERIOD);
            default -> today.plusDays(PERIOD);
        };
    }

    private static LetterPromise promise(Tongue tongue, LocalDate today) {
        return new LetterPromise(
                say(tongue, "to-office"),
                today.plusDays(PERIOD),
                Optional.of(say(tongue, "promise")));
    }

    private static LetterRequest request(int number, Tongue tongue, List<LetterPromise> promises) {
        return LetterRequest.asked(number, say(tongue, "request." + number))
                .answered(
                        new LetterRequest.Answer(
                                say(tongue, "finding." + number),
                                say(tongue, "facts"),
                                say(tongue, "legal-basis"),
                                Optional.empty(),
                                promises));
    }

    private static String say(Tongue tongue, String what) {
        return tongue.say("correspondence.letter.sample." + what);
    }
}
