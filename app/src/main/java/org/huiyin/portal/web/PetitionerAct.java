package org.huiyin.portal.web;

import java.util.Optional;
import org.huiyin.petition.PlainAct;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.PlainText;

/**
 * An act the petitioner may do from their page, by the name it has in addresses.
 *
 * @param text what they typed, where the act takes words
 * @param manner how they were treated, 1 to 5; 0 where nothing was chosen
 * @param result what came of it, 1 to 5; 0 where nothing was chosen
 */
record PetitionerAct(String name, String text, int manner, int result) {

    private static final int TEXT_MAX = 20_000;

    /** Whether pages offer an act of this name. */
    static boolean offered(String name) {
        return switch (name) {
            case "supplement", "withdraw", "take-back", "confirm-hearing", "rate" -> true;
            default -> false;
        };
    }

    /** Nothing typed yet. */
    static PetitionerAct blank(String name) {
        return new PetitionerAct(name, "", 0, 0);
    }

    /** The same act in these words. */
    PetitionerAct saying(String words) {
        return new PetitionerAct(name, words, manner, result);
    }

    FieldErrors errors() {
        FieldErrors errors = FieldErrors.none();
        if (name.equals("supplement") && text.isBlank()) {
            errors = errors.and(FieldError.of("text", "portal.act.text.missing"));
        }
        if (text.length() > TEXT_MAX) {
            errors = errors.and(FieldError.of("text", "portal.act.text.long", TEXT_MAX));
        }
        if (!PlainText.isPlain(text)) {
            errors = errors.and(FieldError.of("text", "shell.field.characters"));
        }
        if (name.equals("rate") && manner == 0) {
            errors = errors.and(FieldError.of("manner", "portal.rate.manner.missing"));
        }
        if (name.equals("rate") && result == 0) {
            errors = errors.and(FieldError.of("result", "portal.rate.result.missing"));
        }
        return errors;
    }

    PlainAct plain() {
        return switch (name) {
            case "supplement" -> new PlainAct.Supplement(text.strip());
            case "withdraw" -> new PlainAct.Withdraw(Optional.empty());
            case "take-back" -> new PlainAct.TakeBack(Optional.empty());
            case "confirm-hearing" -> new PlainAct.ConfirmHearing(Optional.empty());
            case "rate" ->
                    new PlainAct.Rate(
                            manner,
                            result,
                            text.isBlank() ? Optional.empty() : Optional.of(text.strip()));
            default -> throw new IllegalArgumentException("no page offers " + name);
        };
    }
}
