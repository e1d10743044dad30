package org.huiyin.intake.web;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.huiyin.intake.Given;
import org.huiyin.procedure.Channel;
import org.huiyin.procedure.Clock;
import org.huiyin.procedure.Kind;
import org.huiyin.shell.Option;
import org.huiyin.shell.Page;
import org.huiyin.shell.Text;
import org.huiyin.vault.PersonRole;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What the forms call things, in the reader's language. */
@Component
public final class Labels {

    private final Page page;

    Labels(Page page) {
        this.page = page;
    }

    /** The kinds a request can be of, each with what it means. */
    public List<Option> kinds() {
        return Arrays.stream(Kind.values())
                .map(kind ->
                        new Option(
                                kind.name(),
                                page.word("law.kind", kind),
                                page.word("intake.kind.means", kind)))
                .toList();
    }

    /** A kind by its name; nothing where no kind was chosen. */
    public String kind(String name) {
        return word("law.kind", Kind.values(), name);
    }

    /** For whom one can write. */
    public List<Option> writers() {
        return Stream.of(
                        PersonRole.PRINCIPAL,
                        PersonRole.REPRESENTATIVE,
                        PersonRole.AGENT,
                        PersonRole.GUARDIAN)
                .map(role -> Option.of(role.name(), page.word("intake.writer", role)))
                .toList();
    }

    /** How a matter can reach the desk. */
    public List<Option> channels() {
        return Stream.of(Channel.VISIT, Channel.LETTER, Channel.PHONE, Channel.FAX)
                .map(channel -> Option.of(channel.name(), page.word("law.channel", channel)))
                .toList();
    }

    /** A channel by its name; nothing where no channel was chosen. */
    public String channel(String name) {
        return word("law.channel", Channel.values(), name);
    }

    /** A draft holds what was sent, also where a form was left empty or made by somebody else. */
    private String word(String key, Enum<?>[] all, @Nullable String name) {
        return Stream.of(all)
                .filter(one -> one.name().equals(name))
                .findFirst()
                .map(one -> page.word(key, one))
                .orElse("");
    }

    /** A person on one line, as given. */
    public String person(Given.Person person) {
        String role = word("intake.role", PersonRole.values(), person.role());
        String parts =
                Stream.of(person.name(), person.phone(), person.email(), person.address())
                        .filter(Objects::nonNull)
                        .filter(part -> !part.isBlank())
                        .collect(Collectors.joining(say("intake.separator")));
        return page.say(Text.of("intake.person", role, parts));
    }

    /** What a clock means for the petitioner. */
    public String clock(Clock clock) {
        String name = clock.name().toLowerCase(Locale.ROOT).replace('_', '-');
        return say("law.clock." + name + ".means");
    }

    /** The sentence under a key. */
    String say(String key, Object... args) {
        return page.say(Text.of(key, args));
    }
}
