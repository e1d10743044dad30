package org.huiyin.portal.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huiyin.petition.Petitions;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Tries;
import org.huiyin.vault.PetitionNumber;
import org.huiyin.vault.ReceiptCode;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/** Number and code: the way in, without an account. */
@Controller
@RequestMapping("/track")
class TrackPage {

    private final Petitions petitions;
    private final org.huiyin.vault.Receipts receipts;
    private final Tries tries;
    private final Holding holding;

    TrackPage(
            Petitions petitions, org.huiyin.vault.Receipts receipts, Tries tries, Holding holding) {
        this.petitions = petitions;
        this.receipts = receipts;
        this.tries = tries;
        this.holding = holding;
    }

    @GetMapping
    String form(@RequestParam(defaultValue = "") String number, Model model) {
        model.addAttribute("number", PetitionNumber.parse(number).map(Object::toString).orElse(""));
        return "portal/track";
    }

    @PostMapping
    ModelAndView enter(
            @RequestParam(defaultValue = "") String number,
            @RequestParam(defaultValue = "") String code,
            HttpServletRequest request,
            HttpServletResponse response) {
        Optional<PetitionNumber> petition = PetitionNumber.parse(number);
        Optional<ReceiptCode> receipt = ReceiptCode.parse(code);
        FieldErrors errors = FieldErrors.none();
        if (petition.isEmpty()) {
            errors = errors.and(FieldError.of("number", "portal.track.number.wrong"));
        }
        if (receipt.isEmpty()) {
            errors = errors.and(FieldError.of("code", "portal.track.code.wrong"));
        }
        if (petition.isEmpty() || receipt.isEmpty()) {
            return again(number, errors);
        }
        Held held = new Held(petition.get().digits(), receipts.hash(receipt.get()));
        if (tries.receiptCode(held.number(), request, () -> known(held)).isEmpty()) {
            return again(number, errors.and(FieldError.of("code", "portal.track.no-match")));
        }
        holding.keep(held, request, response);
        return new ModelAndView("redirect:/track/" + held.number());
    }

    @PostMapping("/leave")
    String leave(HttpServletRequest request, HttpServletResponse response) {
        holding.forget(request, response);
        return "redirect:/track";
    }

    private Optional<Held> known(Held held) {
        return petitions.read(held.petition(), held.caller()).map(_ -> held);
    }

    /** The code is never written back into a page. */
    private static ModelAndView again(String number, FieldErrors errors) {
        ModelAndView page = new ModelAndView("portal/track");
        page.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
        return page.addObject("number", number).addObject("errors", errors);
    }
}
