package org.huiyin.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Optional;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.intake.draft.Receipt;
import org.huiyin.shell.Addresses;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.QrCode;
import org.huiyin.shell.SignedIn;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;

/**
 * The desk after entering: read back, register, print the sealed slip. The code is on paper only,
 * printed once; the screen shows the number.
 */
@Controller
final class DeskReceiptPages {

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final DraftFiling filing;
    private final Addresses addresses;

    DeskReceiptPages(DraftCookie cookie, Drafts drafts, DraftFiling filing, Addresses addresses) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.filing = filing;
        this.addresses = addresses;
    }

    /** What will be registered, to be read out to whoever came or called (Art. 48). */
    @GetMapping("/desk/read-back")
    String readBack(@CurrentStaff SignedIn staff, HttpServletRequest request, Model model) {
        Optional<Draft> draft = key(request, staff).flatMap(drafts::read);
        if (draft.isEmpty() || draft.get().done()) {
            return "redirect:/desk";
        }
        model.addAttribute("draft", draft.get());
        model.addAttribute("fields", new GivenFields(draft.get().given()));
        model.addAttribute("errors", GivenFields.placed(filing.errors(draft.get(), staff)));
        return "intake/read-back";
    }

    /** Registers it, if nothing is wrong any more. */
    @PostMapping("/desk/register")
    String register(@CurrentStaff SignedIn staff, HttpServletRequest request) {
        Optional<DraftKey> key = key(request, staff);
        Optional<Draft> draft = key.flatMap(drafts::read);
        if (key.isEmpty() || draft.isEmpty()) {
            return "redirect:/desk";
        }
        FieldErrors errors =
                draft.get().done() ? FieldErrors.none() : filing.errors(draft.get(), staff);
        if (errors.any()) {
            return "redirect:/desk/read-back";
        }
        filing.file(key.get(), draft.get(), staff);
        return "redirect:/desk/registered";
    }

    /** The number, what comes next, and the slip to print. */
    @GetMapping("/desk/registered")
    String registered(@CurrentStaff SignedIn staff, HttpServletRequest request, Model model) {
        Optional<Receipt> receipt = key(request, staff).flatMap(drafts::read).map(Draft::receipt);
        if (receipt.isEmpty()) {
            return "redirect:/desk";
        }
        model.addAttribute("number", receipt.get().printedNumber());
        Receipt splitOff = receipt.get().splitOff();
        model.addAttribute("splitOff", splitOff == null ? null : splitOff.printedNumber());
        model.addAttribute("receivedAt", receipt.get().receivedAt());
        model.addAttribute("clocks", receipt.get().clocks());
        model.addAttribute("printed", receipt.get().delivered());
        return "intake/registered";
    }

    /** What stands on one slip. */
    public record Slip(Receipt receipt, String address, QrCode qr) {}

    private Slip slip(Receipt receipt) {
        String address = addresses.publicUrl() + "/track?number=" + receipt.number();
        return new Slip(receipt, address, QrCode.of(address));
    }

    /** The sealed slip, once: from here on the code is on paper only. */
    @PostMapping("/desk/slip")
    String slip(@CurrentStaff SignedIn staff, HttpServletRequest request, Model model) {
        DraftKey key = key(request, staff).orElseThrow(Problem::notFound);
        Draft draft = drafts.read(key).orElseThrow(Problem::notFound);
        Receipt receipt = Optional.ofNullable(draft.receipt()).orElseThrow(Problem::notFound);
        if (receipt.delivered()) {
            throw Problem.notFound();
        }
        drafts.save(key, draft.filed(receipt.withoutCode()));
        model.addAttribute("slips", receipt.all().stream().map(this::slip).toList());
        return "intake/slip";
    }

    /** The next one, please. */
    @PostMapping("/desk/next")
    String next(
            @CurrentStaff SignedIn staff,
            HttpServletRequest request,
            HttpServletResponse response) {
        key(request, staff).ifPresent(drafts::remove);
        cookie.clear(response, DraftCookie.Place.DESK);
        return "redirect:/desk";
    }

    private Optional<DraftKey> key(HttpServletRequest request, SignedIn staff) {
        return DeskScreen.key(cookie, request, staff);
    }
}
