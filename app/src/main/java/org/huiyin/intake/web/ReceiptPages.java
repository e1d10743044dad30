package org.huiyin.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.intake.draft.Receipt;
import org.huiyin.petition.ClockView;
import org.huiyin.shell.Addresses;
import org.huiyin.shell.Dates;
import org.huiyin.shell.Problem;
import org.huiyin.shell.QrCode;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** The receipt after filing online: to read, to print, to save. */
@Controller
final class ReceiptPages {

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final Addresses addresses;
    private final Labels labels;
    private final Dates dates;

    ReceiptPages(
            DraftCookie cookie, Drafts drafts, Addresses addresses, Labels labels, Dates dates) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.addresses = addresses;
        this.labels = labels;
        this.dates = dates;
    }

    @GetMapping("/file/receipt")
    String show(HttpServletRequest request, Model model) {
        Optional<Receipt> receipt = receipt(request);
        if (receipt.isEmpty()) {
            return "redirect:/file";
        }
        String address = trackAddress(receipt.get());
        model.addAttribute("receipt", receipt.get());
        model.addAttribute("address", address);
        model.addAttribute("qr", QrCode.of(address));
        return "intake/receipt";
    }

    /** The same as plain text, to keep. */
    @GetMapping("/file/receipt.txt")
    ResponseEntity<byte[]> save(HttpServletRequest request) {
        Receipt receipt = receipt(request).orElseThrow(Problem::notFound);
        String name = "huiyin-" + receipt.printedNumber() + ".txt";
        return ResponseEntity.ok()
                .header(
                        HttpHeaders.CONTENT_DISPOSITION,
                        ContentDisposition.attachment().filename(name).build().toString())
                .contentType(new MediaType("text", "plain", StandardCharsets.UTF_8))
                .body(text(receipt).getBytes(StandardCharsets.UTF_8));
    }

    private String text(Receipt receipt) {
        List<String> lines = new ArrayList<>();
        lines.add(labels.say("intake.receipt.title"));
        lines.add("");
        lines.add(labels.say("intake.receipt.number") + "  " + receipt.printedNumber());
        lines.add(labels.say("intake.receipt.code") + "  " + receipt.printedCode());
        lines.add(
                labels.say("intake.receipt.received") + "  " + dates.moment(receipt.receivedAt()));
        lines.add(labels.say("intake.receipt.track") + "  " + trackAddress(receipt));
        lines.add("");
        lines.add(labels.say("intake.receipt.next"));
        for (ClockView clock : receipt.clocks()) {
            lines.add("- " + dates.weekday(clock.lastDay()) + "  " + labels.clock(clock.clock()));
        }
        Receipt other = receipt.splitOff();
        if (other != null) {
            lines.add("");
            lines.add(labels.say("intake.split.title"));
            lines.add(labels.say("intake.receipt.number") + "  " + other.printedNumber());
            lines.add(labels.say("intake.receipt.code") + "  " + other.printedCode());
            lines.add(labels.say("intake.split.means"));
        }
        lines.add("");
        lines.add(labels.say("intake.receipt.keep"));
        return String.join("\r\n", lines) + "\r\n";
    }

    /** Where it is followed; holds the number and never the code. */
    private String trackAddress(Receipt receipt) {
        return addresses.publicUrl() + "/track?number=" + receipt.number();
    }

    private Optional<Receipt> receipt(HttpServletRequest request) {
        return cookie.read(request, DraftCookie.Place.FILE, "")
                .flatMap(drafts::read)
                .map(Draft::receipt);
    }
}
