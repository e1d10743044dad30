package org.huiyin.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import org.huiyin.correspondence.LetterFile;
import org.huiyin.correspondence.OwedLetter;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.intake.draft.Receipt;
import org.huiyin.shell.Problem;
import org.huiyin.vault.PetitionNumber;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The receipt as an official letter, beside the one on the screen; it holds no code. */
@Controller
final class ReceiptLetterPages {

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final OwedLetter letters;

    ReceiptLetterPages(DraftCookie cookie, Drafts drafts, OwedLetter letters) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.letters = letters;
    }

    @GetMapping("/file/receipt.pdf")
    ResponseEntity<byte[]> save(HttpServletRequest request) {
        return cookie.read(request, DraftCookie.Place.FILE, "")
                .flatMap(drafts::read)
                .map(Draft::receipt)
                .map(Receipt::number)
                .flatMap(PetitionNumber::parse)
                .flatMap(number ->
                        letters.receipt(number, LocaleContextHolder.getLocale())
                                .map(outcome ->
                                        LetterFile.of(outcome, "receipt-" + number.digits())))
                .orElseThrow(Problem::notFound);
    }
}
