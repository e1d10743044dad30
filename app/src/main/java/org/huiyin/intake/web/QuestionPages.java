package org.huiyin.intake.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.huiyin.intake.Given;
import org.huiyin.intake.Limits;
import org.huiyin.intake.draft.Draft;
import org.huiyin.intake.draft.DraftKey;
import org.huiyin.intake.draft.Drafts;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/**
 * The questions of the online form, one a page. Every press saves the draft first; {@code do} says
 * what else is wanted: to go on, one more box, one less, a search.
 */
@Controller
final class QuestionPages {

    private static final String STEP = "{step:story|requests|office|concerns|contact|papers|check}";
    private static final String CHANGING = "check";

    private final DraftCookie cookie;
    private final Drafts drafts;
    private final DraftFiling filing;

    QuestionPages(DraftCookie cookie, Drafts drafts, DraftFiling filing) {
        this.cookie = cookie;
        this.drafts = drafts;
        this.filing = filing;
    }

    /**
     * Asks one question.
     *
     * @param from {@code check} when an answer is being changed: then back there
     * @param show {@code errors} to say at once what is wrong
     * @param q what offices to look for are called
     */
    @GetMapping("/file/" + STEP)
    String ask(
            @PathVariable String step,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(defaultValue = "") String show,
            @RequestParam(defaultValue = "") String q,
            HttpServletRequest request,
            Model model) {
        Step asked = Step.of(step).orElseThrow(Problem::notFound);
        Optional<Draft> draft = key(request).flatMap(drafts::read);
        if (draft.isEmpty() || draft.get().done()) {
            return "redirect:/file";
        }
        FieldErrors errors = filing.errors(draft.get(), null);
        if (asked == Step.CHECK && errors.any()) {
            Step faulty = Step.firstOf(errors).orElse(Step.STORY);
            return "redirect:/file/" + faulty.path() + "?from=check&show=errors";
        }
        boolean telling = show.equals("errors");
        FieldErrors shown = telling ? asked.errorsOf(errors) : FieldErrors.none();
        return page(asked, draft.get(), from, q, shown, model);
    }

    /** Takes an answer. */
    @PostMapping("/file/{step:story|requests|office|concerns|contact}")
    String answer(
            @PathVariable String step,
            @RequestParam(defaultValue = "") String from,
            @RequestParam(name = "do", defaultValue = "continue") String wanted,
            @RequestParam(defaultValue = "") String q,
            @RequestParam MultiValueMap<String, String> form,
            HttpServletRequest request,
            HttpServletResponse response,
            Model model) {
        Step asked = Step.of(step).orElseThrow(Problem::notFound);
        Optional<DraftKey> key = key(request);
        Optional<Draft> begun = key.flatMap(drafts::read);
        if (key.isEmpty() || begun.isEmpty() || begun.get().done()) {
            return "redirect:/file";
        }
        Given given = change(filled(asked, begun.get().given(), form), wanted);
        Draft draft = begun.get().with(given).leftAt(asked.path());
        if (!wanted.equals("continue")) {
            drafts.save(key.get(), draft);
            return page(asked, draft, from, q, FieldErrors.none(), model);
        }
        FieldErrors errors = asked.errorsOf(filing.errors(draft, null));
        Step next = from.equals(CHANGING) ? Step.CHECK : asked.next();
        drafts.save(key.get(), errors.any() ? draft : draft.leftAt(next.path()));
        if (errors.any()) {
            response.setStatus(HttpStatus.BAD_REQUEST.value());
            return page(asked, draft, from, q, errors, model);
        }
        return "redirect:/file/" + next.path();
    }

    private static Given filled(Step step, Given given, MultiValueMap<String, String> form) {
        FormFields fields = new FormFields(form);
        return switch (step) {
            case STORY -> fields.story(given);
            case REQUESTS -> fields.requests(given);
            case OFFICE -> fields.office(given);
            case CONCERNS -> fields.concerns(given);
            case CONTACT -> fields.contact(given);
            case PAPERS, CHECK -> given;
        };
    }

    /** One more box, or one less; what was wanted otherwise changes nothing. */
    static Given change(Given given, String wanted) {
        List<Given.Request> requests = new ArrayList<>(given.requests());
        if (wanted.equals("add") && requests.size() < Limits.REQUESTS) {
            requests.add(Given.Request.EMPTY);
        } else if (wanted.matches("remove-[0-9]{1,2}")) {
            int index = Integer.parseInt(wanted.substring("remove-".length()));
            if (index < requests.size()) {
                requests.remove(index);
            }
        }
        return given.asking(requests);
    }

    private static String page(
            Step step, Draft draft, String from, String q, FieldErrors errors, Model model) {
        model.addAttribute("step", step.path());
        model.addAttribute("number", step.number());
        model.addAttribute("last", Step.CHECK.number());
        model.addAttribute("from", from.equals(CHANGING) ? CHANGING : "");
        model.addAttribute("q", q);
        model.addAttribute("draft", draft);
        model.addAttribute("fields", new GivenFields(draft.given()));
        model.addAttribute("errors", GivenFields.placed(errors));
        return "intake/" + step.path();
    }

    private Optional<DraftKey> key(HttpServletRequest request) {
        return cookie.read(request, DraftCookie.Place.FILE, "");
    }
}
