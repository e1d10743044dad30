package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.ActPapers;
import org.huiyin.office.Competence;
import org.huiyin.petition.ActField;
import org.huiyin.petition.CaseFile;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.FieldErrors;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Option;
import org.huiyin.shell.SignedIn;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** Puts the form of an act on a page, with whatever stood in its way. */
@Component
class ActForms {

    private final CaseViews views;
    private final Targets targets;
    private final LegalTime time;
    private final Presence presence;
    private final DrawnForms drawn;

    ActForms(
            CaseViews views, Targets targets, LegalTime time, Presence presence, DrawnForms drawn) {
        this.views = views;
        this.drawn = drawn;
        this.targets = targets;
        this.time = time;
        this.presence = presence;
    }

    /** The form of one act on one case, as somebody sees it. */
    Form of(CaseFile file, SignedIn me, TypedAct typed, String act) {
        String number = file.view().number();
        presence.arrive(number, me);
        return new Form(file, me, typed, act).beside(presence.others(number, me));
    }

    /** A form being made ready. */
    final class Form {

        private final ModelAndView page = new ModelAndView("casework/act");
        private final CaseView view;
        private final CaseFile file;
        private final SignedIn me;
        private final TypedAct typed;
        private final String act;
        private String words = "";

        private Form(CaseFile file, SignedIn me, TypedAct typed, String act) {
            this.view = views.of(file, me);
            this.file = file;
            this.me = me;
            this.typed = typed;
            this.act = act;
            page.addObject("view", view);
            page.addObject("act", act);
            page.addObject("fragment", DrawnForms.isDrawn(act) ? "drawn" : act);
            page.addObject("typed", typed.values());
            page.addObject("today", time.today());
            page.addObject("withPapers", ActPapers.goWith(act));
            page.addObject("from", typed.from(me));
            view.act(act).flatMap(ActLine::no).ifPresent(this::refused);
        }

        private Form beside(List<Presence.Seen> others) {
            page.addObject("others", others);
            return this;
        }

        /** An office of this name is looked for. */
        Form lookingFor(String part) {
            words = part;
            page.addObject("q", part);
            return this;
        }

        /** A button that sends nothing: {@code find} an office, {@code preview} the letter. */
        Form pressed(String button) {
            page.addObject("pressed", button);
            return this;
        }

        /** Something is wrong with the fields. */
        Form wrong(FieldErrors errors) {
            page.addObject("errors", errors);
            return this;
        }

        /** The law does not allow it. */
        Form refused(ActLine.No no) {
            page.addObject("refused", no);
            return this;
        }

        /** Others acted since this version was read: shows what they did. */
        Form since(int version) {
            page.addObject(
                    "meanwhile",
                    view.timeline().stream()
                            .filter(line -> line.entry().sequence() > version)
                            .toList());
            return this;
        }

        ModelAndView show() {
            return show(HttpStatus.OK);
        }

        ModelAndView show(HttpStatusCode status) {
            if (DrawnForms.isDrawn(act)) {
                addFields();
            }
            if (act.equals("transfer") || act.equals("assign")) {
                addTargets();
            }
            if (act.equals("draft-opinion") || act.equals("sign-opinion")) {
                page.addObject("checks", CheckPoint.of(file.state().matter()));
                page.addObject("blocks", OpinionBlock.of(view, typed));
            }
            if (act.equals("sign-review")) {
                page.addObject("review", ReviewLetter.of(file).orElse(null));
            }
            page.setStatus(status);
            return page;
        }

        private void addFields() {
            List<ActField> fields = drawn.of(new DrawnForms.On(file, view, me, words), typed);
            page.addObject("fields", fields);
            page.addObject(
                    "seeker",
                    fields.stream()
                            .filter(field -> field.kind() == ActField.Kind.OFFICE)
                            .map(ActField::name)
                            .findFirst()
                            .orElse(""));
        }

        private void addTargets() {
            var from = new OfficeId(view.petition().office());
            Optional<Competence> suggestion = targets.suggestion(view.petition(), from);
            String chosen =
                    typed.value("to").isBlank()
                            ? suggestion.map(entry -> entry.lead().code()).orElse("")
                            : typed.value("to");
            List<Option> options = targets.of(suggestion, from, words, typed.value("to"));
            page.addObject("targets", options);
            page.addObject("to", chosen);
        }
    }
}
