package org.huiyin.correspondence.letter;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.huiyin.correspondence.CopyPaper;
import org.huiyin.correspondence.LetterOutcome;
import org.huiyin.correspondence.LetterOutcome.Reason;
import org.huiyin.correspondence.OwnCopy;
import org.huiyin.correspondence.Sent;
import org.huiyin.petition.ClockView;
import org.huiyin.petition.Entry;
import org.huiyin.petition.OpinionView;
import org.huiyin.petition.PetitionView;
import org.huiyin.petition.ReviewView;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.law.LawWords;
import org.huiyin.shell.law.Names;
import org.huiyin.vault.Person;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Prints the petitioner's own copy, part by part, with the letters' fonts and on their paper. */
@Component
final class CopyPress implements CopyPaper {

    private static final String KEY = "correspondence.copy.";

    private final Press press;
    private final MessageSource messages;
    private final LawWords law;
    private final Names names;
    private final String style = ShippedTexts.style();

    CopyPress(Press press, MessageSource messages, LawWords law, Names names) {
        this.press = press;
        this.messages = messages;
        this.law = law;
        this.names = names;
    }

    @Override
    public LetterOutcome pdf(OwnCopy copy) {
        LetterOutcome first = press.print(new Sheet(Set.of()).written(copy));
        return first instanceof LetterOutcome.Refused(Reason reason, List<String> what)
                        && reason == Reason.GLYPHS_MISSING
                ? press.print(new Sheet(characters(what)).written(copy))
                : first;
    }

    private static Set<Integer> characters(List<String> named) {
        return named.stream().map(one -> one.codePointAt(0)).collect(Collectors.toSet());
    }

    /** One copy as it is written. */
    private final class Sheet {

        private final Set<Integer> unprintable;
        private final Tongue tongue = Tongue.of(messages, LocaleContextHolder.getLocale());
        private final Markup out = new Markup();

        Sheet(Set<Integer> unprintable) {
            this.unprintable = unprintable;
        }

        Frame.Written written(OwnCopy copy) {
            String title = tongue.say(KEY + "title");
            out.open("h1", Map.of("id", "title")).words(title).close("h1").open("div", "body");
            line(tongue.say(KEY + "number", copy.number()));
            line(tongue.say(KEY + "made", moment(copy.madeAt())));
            petition(copy.petition());
            heading("clocks");
            copy.petition().clocks().forEach(this::clock);
            copy.moved()
                    .forEach(one ->
                            line(
                                    tongue.say(
                                            KEY + "moved",
                                            day(one.on()),
                                            law.word(one.clock()),
                                            day(one.from()),
                                            day(one.to()))));
            heading("persons");
            copy.persons().forEach(this::person);
            heading("timeline");
            copy.timeline().forEach(this::entry);
            copy.opinion().ifPresent(this::opinion);
            copy.reviews().forEach(this::review);
            heading("papers");
            copy.papers().forEach(one -> line(day(one.addedOn()) + "　" + one.name()));
            heading("sent");
            sent(copy.sent());
            heading("views");
            copy.views()
                    .forEach(one ->
                            line(
                                    tongue.say(
                                            KEY + "view",
                                            moment(one.at()),
                                            office(one.office()),
                                            law.act(one.act()),
                                            one.reason())));
            copy.renewals()
                    .forEach(one ->
                            line(
                                    tongue.say(
                                            KEY + "renewal",
                                            moment(one.at()),
                                            office(one.office()))));
            out.close("div");
            String html =
                    """
                    <html lang="%s"><head><title>%s</title><meta name="description" content="%s"/>
                    <style>%s</style><bookmarks><bookmark name="%s" href="#title"/></bookmarks></head>
                    <body class="%s">%s</body></html>
                    """
                            .formatted(
                                    tongue.tag(),
                                    title,
                                    copy.number(),
                                    style,
                                    title,
                                    tongue.english() ? "en" : "zh",
                                    out.html());
            return new Frame.Written(html, out.text(), Set.of());
        }

        private void petition(PetitionView view) {
            heading("petition");
            line(view.title());
            line(law.word(view.status()) + "　" + office(view.office()));
            view.requests()
                    .forEach(one ->
                            line(
                                    one.id()
                                            + "　"
                                            + law.word(one.kind())
                                            + "　"
                                            + one.text()
                                            + one.finding()
                                                    .map(found -> "　" + law.word(found))
                                                    .orElse("")));
        }

        private void clock(ClockView clock) {
            line(
                    tongue.say(
                                    KEY + "clock",
                                    law.word(clock.clock()),
                                    law.article(clock.article()),
                                    day(clock.startedOn()),
                                    day(clock.lastDay()))
                            + clock.done()
                                    .map(on -> tongue.say(KEY + "clock.done", day(on)))
                                    .orElse(""));
        }

        private void sent(Sent sent) {
            sent.notices()
                    .forEach(one -> {
                        String way = tongue.say("correspondence.way." + key(one.way()));
                        String how = tongue.say("correspondence.told." + key(one.state()), way);
                        line(
                                tongue.say(
                                        KEY + "entry",
                                        number(one.entry()),
                                        moment(one.updatedAt()),
                                        how));
                    });
            sent.letters()
                    .forEach(one ->
                            line(
                                    tongue.say(
                                            KEY + "letter",
                                            number(one.entry()),
                                            tongue.say(
                                                    "correspondence.letter.kind."
                                                            + one.kind().slug()))));
            sent.byPost()
                    .forEach(one ->
                            line(
                                    one.proof()
                                            .map(proof ->
                                                    tongue.say(
                                                            KEY + "post.left",
                                                            number(one.entry()),
                                                            number(one.number()),
                                                            proof))
                                            .orElseGet(() ->
                                                    tongue.say(
                                                            KEY + "post.owed",
                                                            number(one.entry()),
                                                            number(one.number())))));
        }

        /** Without what a language puts between the digits. */
        private static String number(int number) {
            return String.valueOf(number);
        }

        private static String key(Enum<?> constant) {
            return constant.name().toLowerCase(Locale.ROOT);
        }

        private void person(Person person) {
            said("role", Optional.of(word("person." + person.role().name())));
            said("name", person.name());
            said("phone", person.phone());
            said("email", person.email());
            said("address", person.address());
        }

        private void entry(Entry entry) {
            line(
                    entry.sequence()
                            + "　"
                            + day(entry.on())
                            + "　"
                            + law.happened(entry.type(), entry.facts())
                            + entry.by().office().map(code -> "　" + office(code)).orElse(""));
            entry.words().forEach(words -> line(words.text()));
        }

        private void opinion(OpinionView opinion) {
            heading("opinion");
            opinion.findings()
                    .forEach(answer -> {
                        line(answer.text() + "　" + law.word(answer.finding()));
                        line(answer.facts());
                        line(answer.legalBasis());
                    });
        }

        private void review(ReviewView review) {
            heading("review");
            line(law.word(review.outcome()));
            line(review.facts());
            line(review.legalBasis());
        }

        private void heading(String key) {
            out.open("h2").words(tongue.say(KEY + key)).close("h2");
        }

        private void said(String key, Optional<String> value) {
            value.ifPresent(words -> line(tongue.say(KEY + "said", word(key), words)));
        }

        private String word(String key) {
            return tongue.say(KEY + key);
        }

        private String office(String code) {
            return names.office(new OfficeId(code));
        }

        private void line(String words) {
            out.element("p", "plain", printable(words));
        }

        private String day(LocalDate day) {
            return tongue.day(day);
        }

        private String moment(Instant at) {
            return at.atZone(LegalTime.ZONE).toLocalDateTime().withNano(0).toString();
        }

        private String printable(String words) {
            StringBuilder seen = new StringBuilder();
            words.codePoints()
                    .forEach(character -> {
                        if (unprintable.contains(character)) {
                            seen.append("[U+%04X]".formatted(character).toUpperCase(Locale.ROOT));
                        } else {
                            seen.appendCodePoint(character);
                        }
                    });
            return seen.toString();
        }
    }
}
