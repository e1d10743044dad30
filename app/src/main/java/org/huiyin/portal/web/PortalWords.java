package org.huiyin.portal.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Option;
import org.huiyin.shell.law.Names;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.context.support.DefaultMessageSourceResolvable;
import org.springframework.stereotype.Component;

/** What the petitioner's templates ask, as {@code ${@portal.office(view.office)}}. */
@Component("portal")
final class PortalWords {

    private static final int BEST_MARK = 5;

    private final Names names;
    private final MessageSource messages;

    PortalWords(Names names, MessageSource messages) {
        this.names = names;
        this.messages = messages;
    }

    /** An office by its code, in the reader's language. */
    public String office(String code) {
        return office(new OfficeId(code));
    }

    public String office(OfficeId office) {
        return names.office(office);
    }

    /** A member of staff by their opaque id. */
    public String staff(String id) {
        return staff(new StaffId(id));
    }

    public String staff(StaffId staff) {
        return names.staff(staff);
    }

    /** What an act is called; in the words of the law where the portal has no plainer ones. */
    public String act(String name) {
        return first("portal.act." + name, "law.act." + name);
    }

    /** What an act means for them. */
    public String means(String name) {
        return first("portal.act." + name + ".means", "law.act." + name + ".means");
    }

    /** What stands on the button that sends an act. */
    public String go(String name) {
        return first("portal.act." + name + ".go", "portal.act." + name, "law.act." + name);
    }

    /** What stands on the button that leads to an act. */
    public String button(String name) {
        return first("portal.do." + name, "portal.act." + name, "law.act." + name);
    }

    /** What follows from an act just done. */
    public String done(String name) {
        return first("portal.done." + name, "portal.done");
    }

    /** The heading above words in the timeline. */
    public String said(Entry.Said said) {
        String heading = first("portal.said." + said.name(), "portal.said.text");
        return said.request()
                .map(request -> say("portal.said.of-request", heading, request))
                .orElse(heading);
    }

    /** A promise in one line. */
    public String promise(PromiseLine line) {
        return say(
                "portal.promise.line",
                line.promise().request(),
                office(line.promise().owedBy()),
                line.promise().text().orElseGet(() -> say("portal.promise.as-written")));
    }

    /** The marks that can be given, the best first. */
    public List<Option> marks() {
        return IntStream.iterate(BEST_MARK, mark -> mark > 0, mark -> mark - 1)
                .mapToObj(mark -> Option.of(mark + "", say("portal.rate.mark." + mark)))
                .toList();
    }

    /** A constant's name as it stands in keys and addresses. */
    public String kebab(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private String first(String... keys) {
        return messages.getMessage(
                new DefaultMessageSourceResolvable(keys), LocaleContextHolder.getLocale());
    }

    private String say(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
