package org.huiyin.intake.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.petition.LostCodes;
import org.huiyin.petition.LostCodes.Sought;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.huiyin.vault.Person;
import org.huiyin.vault.PetitionNumber;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/**
 * A lost code of somebody who left no contact, asked for by a signed paper; and, a week later, the
 * slip with a new one. No page says, shows or hints whether there is a petition: none of them
 * looks, and a slip is printed for each.
 */
@Controller
@RequestMapping("/desk/lost/paper")
class LostCodePaperPages {

    private static final String ONE = "/{id:[0-9]{6}}";

    private final LostCodes codes;

    LostCodePaperPages(LostCodes codes) {
        this.codes = codes;
    }

    /** What was typed, nothing of which is taken for granted. */
    record Typed(@Nullable String number, @Nullable String name, @Nullable String checked) {

        static final Typed NOTHING = new Typed(null, null, null);

        String nameOrBlank() {
            return name == null ? "" : name;
        }

        String numberOrBlank() {
            return number == null ? "" : number;
        }

        private Optional<PetitionNumber> parsed() {
            return PetitionNumber.parse(numberOrBlank());
        }

        private FieldErrors wrong() {
            FieldErrors errors = FieldErrors.none();
            if (parsed().isEmpty()) {
                errors = errors.and(FieldError.of("number", "intake.lost.number.wrong"));
            }
            if (nameOrBlank().isBlank() || nameOrBlank().length() > Person.NAME_MAX) {
                errors = errors.and(FieldError.of("name", "intake.lost.missing"));
            }
            if (!"yes".equals(checked)) {
                errors = errors.and(FieldError.of("checked", "intake.lost.signed.missing"));
            }
            return errors;
        }

        private Sought sought() {
            return new Sought.OnPaper(nameOrBlank(), parsed().orElseThrow());
        }

        @Override
        public String toString() {
            return "Typed[…]";
        }
    }

    @GetMapping
    ModelAndView show(@CurrentStaff SignedIn clerk) {
        return form(clerk, null, Typed.NOTHING, FieldErrors.none());
    }

    @PostMapping
    ModelAndView ask(@CurrentStaff SignedIn clerk, @ModelAttribute Typed typed) {
        FieldErrors errors = typed.wrong();
        return errors.any()
                ? form(clerk, null, typed, errors)
                : done(codes.ask(clerk, typed.sought()));
    }

    @GetMapping(ONE)
    ModelAndView again(@CurrentStaff SignedIn clerk, @PathVariable String id) {
        boolean theirs = waiting(clerk).stream().anyMatch(one -> one.id().equals(id) && !one.own());
        if (!theirs) {
            throw Problem.notFound();
        }
        return form(clerk, id, Typed.NOTHING, FieldErrors.none());
    }

    @PostMapping(ONE)
    ModelAndView confirm(
            @CurrentStaff SignedIn clerk, @PathVariable String id, @ModelAttribute Typed typed) {
        FieldErrors errors = typed.wrong();
        if (!errors.any() && !codes.confirm(clerk, id, typed.sought())) {
            errors = FieldErrors.of(FieldError.of("name", "intake.lost.differs"));
        }
        return errors.any() ? form(clerk, id, typed, errors) : done(null);
    }

    /** The slip, once: from here on the code is on paper only. */
    @PostMapping(ONE + "/slip")
    ModelAndView slip(@CurrentStaff SignedIn clerk, @PathVariable String id) {
        return new ModelAndView("intake/lost-slip")
                .addObject("request", id)
                .addObject("code", codes.print(clerk, id).printed());
    }

    private List<LostCodes.Waiting> waiting(SignedIn clerk) {
        return codes.waiting(clerk).stream().filter(LostCodes.Waiting::onPaper).toList();
    }

    private ModelAndView form(
            SignedIn clerk, @Nullable String id, Typed typed, FieldErrors errors) {
        ModelAndView page =
                new ModelAndView("intake/lost-paper")
                        .addObject("request", id)
                        .addObject("name", typed.nameOrBlank())
                        .addObject("number", typed.numberOrBlank())
                        .addObject("errors", errors)
                        .addObject("waiting", waiting(clerk))
                        .addObject("slips", codes.slips(clerk));
        if (errors.any()) {
            page.setStatus(HttpStatus.BAD_REQUEST);
        }
        return page;
    }

    private static ModelAndView done(@Nullable String id) {
        return new ModelAndView("intake/lost-paper-done").addObject("request", id);
    }
}
