package org.huiyin.correspondence.web;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.huiyin.correspondence.LetterFile;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.correspondence.letter.LetterTemplates;
import org.huiyin.correspondence.letter.Placeholder;
import org.huiyin.correspondence.letter.Proofs;
import org.huiyin.correspondence.letter.TemplateFault;
import org.huiyin.correspondence.letter.TemplateLanguage;
import org.huiyin.shell.CurrentStaff;
import org.huiyin.shell.FieldError;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.Problem;
import org.huiyin.shell.SignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The templates of the letters: to read, to write, to look at with invented data. */
@Controller
@RequestMapping("/admin/letters")
class LettersPage {

    private static final String ONE = "/{kind:[a-z-]+}/{language:zh|en}";

    private final LetterTemplates templates;
    private final Proofs proofs;

    LettersPage(LetterTemplates templates, Proofs proofs) {
        this.templates = templates;
        this.proofs = proofs;
    }

    /**
     * A template on the list.
     *
     * @param versions in each language, of what was written here; 0 where the shipped text holds
     */
    record Row(LetterKind kind, List<Version> versions) {}

    /** Which version of a text holds in a language. */
    record Version(String language, int version) {}

    /**
     * What comes with the form.
     *
     * @param seen the version that held when the form was shown
     */
    record Form(String body, int seen) {

        Form {
            body = lines(body);
        }

        private static String lines(@Nullable String typed) {
            return typed == null ? "" : typed.replace("\r\n", "\n");
        }
    }

    @GetMapping
    String list(Model model) {
        model.addAttribute("rows", Arrays.stream(LetterKind.values()).map(this::row).toList());
        return "correspondence/letters";
    }

    private Row row(LetterKind kind) {
        List<Version> versions = new ArrayList<>();
        for (TemplateLanguage language : TemplateLanguage.values()) {
            var current = templates.current(kind, language);
            versions.add(new Version(language.slug(), current.own() ? current.version() : 0));
        }
        return new Row(kind, versions);
    }

    @GetMapping(ONE)
    String show(
            @PathVariable String kind,
            @PathVariable String language,
            @RequestParam Optional<Integer> version,
            Model model) {
        LetterKind letter = kind(kind);
        TemplateLanguage tongue = language(language);
        var current = templates.current(letter, tongue);
        String body = version.map(wanted -> earlier(letter, tongue, wanted)).orElse(current.body());
        return page(letter, tongue, new Form(body, current.version()), FieldErrors.none(), model);
    }

    private String earlier(LetterKind kind, TemplateLanguage language, int wanted) {
        return templates.history(kind, language).stream()
                .filter(one -> one.version() == wanted)
                .findFirst()
                .map(one -> one.body().orElseGet(() -> templates.shipped(kind, language)))
                .orElseThrow(Problem::notFound);
    }

    /** Shows what was typed as a letter, and keeps nothing. */
    @PostMapping(path = ONE, params = "look")
    String look(
            @PathVariable String kind,
            @PathVariable String language,
            @ModelAttribute Form form,
            Model model) {
        LetterKind letter = kind(kind);
        return page(letter, language(language), form, faults(letter, form), model);
    }

    @PostMapping(path = ONE, params = "save")
    String save(
            @CurrentStaff SignedIn by,
            @PathVariable String kind,
            @PathVariable String language,
            @ModelAttribute Form form,
            Model model) {
        LetterKind letter = kind(kind);
        TemplateLanguage tongue = language(language);
        FieldErrors faults = faults(letter, form);
        if (!faults.any()) {
            if (templates.write(letter, tongue, Optional.of(form.body()), form.seen(), by)) {
                return "redirect:/admin/letters/" + kind + "/" + language + "?saved";
            }
            faults = FieldErrors.of(FieldError.of("body", "correspondence.letters.faster"));
        }
        return page(letter, tongue, form, faults, model);
    }

    @PostMapping(path = ONE, params = "restore")
    String restore(
            @CurrentStaff SignedIn by,
            @PathVariable String kind,
            @PathVariable String language,
            @ModelAttribute Form form,
            Model model) {
        LetterKind letter = kind(kind);
        TemplateLanguage tongue = language(language);
        if (templates.write(letter, tongue, Optional.empty(), form.seen(), by)) {
            return "redirect:/admin/letters/" + kind + "/" + language + "?saved";
        }
        var errors = FieldErrors.of(FieldError.of("body", "correspondence.letters.faster"));
        return page(letter, tongue, form, errors, model);
    }

    /** What the text in use makes of invented data, to be printed. */
    @GetMapping(ONE + "/test.pdf")
    ResponseEntity<byte[]> print(@PathVariable String kind, @PathVariable String language) {
        LetterKind letter = kind(kind);
        TemplateLanguage tongue = language(language);
        return printed(letter, tongue, templates.current(letter, tongue).body());
    }

    /** The same of what was typed. */
    @PostMapping(path = ONE, params = "print")
    ResponseEntity<byte[]> print(
            @PathVariable String kind, @PathVariable String language, @ModelAttribute Form form) {
        LetterKind letter = kind(kind);
        faults(letter, form).refuseIfAny();
        return printed(letter, language(language), form.body());
    }

    private ResponseEntity<byte[]> printed(
            LetterKind kind, TemplateLanguage language, String body) {
        return LetterFile.of(
                proofs.print(kind, language, body), kind.slug() + "-" + language.slug());
    }

    private String page(
            LetterKind kind,
            TemplateLanguage language,
            Form form,
            FieldErrors errors,
            Model model) {
        model.addAttribute("errors", errors);
        model.addAttribute("kind", kind);
        model.addAttribute("language", language);
        model.addAttribute("form", form);
        model.addAttribute("placeholders", Placeholder.of(kind));
        model.addAttribute("history", templates.history(kind, language));
        model.addAttribute("own", templates.current(kind, language).own());
        if (templates.check(kind, form.body()).isEmpty()) {
            model.addAttribute("preview", proofs.preview(kind, language, form.body()).html());
        }
        return "correspondence/letter";
    }

    private FieldErrors faults(LetterKind kind, Form form) {
        return new FieldErrors(
                templates.check(kind, form.body()).stream()
                        .map(TemplateFault::text)
                        .map(text -> new FieldError("body", text))
                        .toList());
    }

    private static LetterKind kind(String slug) {
        return Arrays.stream(LetterKind.values())
                .filter(kind -> kind.slug().equals(slug))
                .findFirst()
                .orElseThrow(Problem::notFound);
    }

    private static TemplateLanguage language(String slug) {
        return TemplateLanguage.valueOf(slug.toUpperCase(Locale.ROOT));
    }
}
