package org.huiyin.portal.web;

import org.huiyin.correspondence.LetterFile;
import org.huiyin.correspondence.OwedLetter;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.Problem;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The receipt as an official letter, to keep; it holds the number and never the code. */
@Controller
class ReceiptLetterPage {

    private final Petitions petitions;
    private final OwedLetter letters;

    ReceiptLetterPage(Petitions petitions, OwedLetter letters) {
        this.petitions = petitions;
        this.letters = letters;
    }

    @GetMapping("/track/{number:\\d{12}}/receipt.pdf")
    ResponseEntity<byte[]> save(@Receipt Held held) {
        PetitionView view =
                petitions.read(held.petition(), held.caller()).orElseThrow(Problem::notFound);
        if (view.erasedOn().isPresent()) {
            return ErasedPaper.file(held);
        }
        return letters.receipt(held.petition(), LocaleContextHolder.getLocale())
                .map(outcome -> LetterFile.of(outcome, "receipt-" + held.number()))
                .orElseThrow(Problem::notFound);
    }
}
