package org.huiyin.shell.law;

import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.PeriodUnit;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.Refusal;
import org.huiyin.procedure.RulesProfile;
import org.huiyin.shell.Text;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * Says the law in the reader's language; templates write {@code ${@law.word(status)}}. The words
 * stand in the bundle {@code law} under keys made from the names of the types, so that a term
 * without words is found by a test.
 */
@Component("law")
public final class LawWords {

    private static final Pattern HUMP = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");
    private static final Pattern PART = Pattern.compile("(\\d+)\\((\\d+)\\)");

    private static final Pattern PERHAPS = Pattern.compile("\\[([^\\]]*)\\]");
    private static final Pattern FACT = Pattern.compile("\\{(\\w+)\\}");

    private final MessageSource messages;
    private final LawData data;

    LawWords(MessageSource messages, LawData data) {
        this.messages = messages;
        this.data = data;
    }

    /** A constant of the law, such as a status, clock, finding or kind. */
    public String word(Enum<?> constant) {
        return data.word(constant);
    }

    /** The same, said in the reader's language when it is shown. */
    public static Text text(Enum<?> constant) {
        return Text.of(LawData.key(constant));
    }

    /** What a clock or a finding means, in one sentence. */
    public String meaning(Enum<?> constant) {
        return data.meaning(constant);
    }

    /** What an act is called, by its name in addresses and in the API. */
    public String act(String name) {
        return say("law.act." + name);
    }

    /** What an act does and what follows from it, in one sentence. */
    public String actMeans(String name) {
        return say("law.act." + name + ".means");
    }

    public String yes() {
        return say("law.yes");
    }

    public String no() {
        return say("law.no");
    }

    /** Why an act is refused, with the dates and names that the refusal carries. */
    public Text refusal(Refusal refusal) {
        return Text.of("law.refusal." + refusal.code(), data.of((Record) refusal));
    }

    /** The same as a finished sentence. */
    public String why(Refusal refusal) {
        Text text = refusal(refusal);
        return messages.getMessage(text, LocaleContextHolder.getLocale());
    }

    /**
     * Where a rule stands.
     *
     * @param article as {@code 34}, {@code 19(3)}, or {@code design}
     */
    public String article(String article) {
        if (article.equals(RulesProfile.DESIGN)) {
            return say("law.article.design");
        }
        Matcher part = PART.matcher(article);
        if (!part.matches()) {
            return say("law.article.whole", article);
        }
        String key = LawData.hasItems(part.group(1)) ? "law.article.item" : "law.article.paragraph";
        return say(key, part.group(1), part.group(2));
    }

    /** What a kind of event is called, by its name or that of its type. */
    public String event(String type) {
        return say("law.event." + kebab(type));
    }

    /**
     * What happened, as one sentence without its author and without the words people wrote; only
     * the event's name where the reader may not see what it says. Square brackets enclose what is
     * said only where all the facts in it are there.
     *
     * @param type the event's name, as {@code opinion-served}
     * @param facts what the event says, under the names that {@link PetitionEvent} gives: codes,
     *     ids and constants as text, days, numbers
     */
    public String happened(String type, Map<String, Object> facts) {
        Map<String, String> said = data.facts(type, facts);
        String sentence =
                PERHAPS.matcher(say("law.happened." + type))
                        .replaceAll(part -> Matcher.quoteReplacement(perhaps(part.group(1), said)));
        for (Map.Entry<String, String> fact : said.entrySet()) {
            sentence = sentence.replace('{' + fact.getKey() + '}', fact.getValue());
        }
        return sentence.contains("{") ? event(type) : sentence;
    }

    private static String perhaps(String part, Map<String, String> said) {
        return FACT.matcher(part).results().allMatch(fact -> said.containsKey(fact.group(1)))
                ? part
                : "";
    }

    /** Who did something, as far as anyone may know. */
    public String actor(Actor actor) {
        return data.actor(actor);
    }

    /** A length of time, as {@code 60 days}. */
    public String period(int length, PeriodUnit unit) {
        return say("law.period." + kebab(unit.name()), length);
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }

    static String kebab(Class<?> type) {
        return kebab(type.getSimpleName());
    }

    static String kebab(String name) {
        return HUMP.matcher(name).replaceAll("-").replace('_', '-').toLowerCase(Locale.ROOT);
    }
}
