package org.huiyin.petition;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;
import org.huiyin.petition.ActField.Kind;
import org.huiyin.petition.ActPart.Times;
import org.huiyin.procedure.OfficeId;
import org.huiyin.shell.LegalTime;
import org.huiyin.shell.Option;
import org.huiyin.shell.law.LawWords;
import org.springframework.stereotype.Component;

/** Draws the form of an act from the parts of its record. */
@Component
public final class ActFields {

    private static final int MOST_RADIOS = 7;
    private static final int BLOCKS = 3;
    private static final ActPart DONE_ON = new ActPart("on", LocalDate.class, Times.ONCE);

    private final FieldWords words;
    private final LawWords law;
    private final LegalTime time;

    ActFields(FieldWords words, LawWords law, LegalTime time) {
        this.words = words;
        this.law = law;
        this.time = time;
    }

    /**
     * A form to be drawn.
     *
     * @param typed what stands in it
     * @param words where its words stand in the bundles, as {@code casework.field}
     * @param without the parts that are not asked for
     * @param choices what can be chosen for a part, such as people or entries; empty where the part
     *     is typed
     */
    public record Drawing(
            ActForm typed,
            String words,
            Set<String> without,
            Function<ActPart, Optional<List<Option>>> choices) {

        public Drawing {
            without = Set.copyOf(without);
        }
    }

    /** The fields, in the order of the act's parts. */
    public List<ActField> of(Drawing form) {
        return PlainActs.type(form.typed().name()).map(ActPart::of).orElse(List.of()).stream()
                .filter(part -> !form.without().contains(part.name()))
                .flatMap(part -> fields(form, part, ""))
                .toList();
    }

    private Stream<ActField> fields(Drawing form, ActPart part, String begin) {
        String name = begin + part.name();
        if (part.nested()) {
            return part.times() == Times.SEVERAL
                    ? blocks(form, part)
                    : inner(form, part, name + ".");
        }
        return Stream.of(field(form, part, name));
    }

    /** One block for each request, where it is about requests; else a few. */
    private Stream<ActField> blocks(Drawing form, ActPart list) {
        List<ActField> fields = new ArrayList<>();
        Optional<ActPart> about =
                ActPart.of(list.type()).stream().filter(ActPart::request).findFirst();
        List<Option> blocks =
                about.flatMap(request -> form.choices().apply(request)).orElseGet(this::numbered);
        for (int i = 0; i < blocks.size(); i++) {
            String begin = list.name() + "." + i + ".";
            fields.add(
                    new ActField(
                            begin + about.map(ActPart::name).orElse(""),
                            Kind.BLOCK,
                            blocks.get(i).label(),
                            null,
                            about.isPresent() ? List.of(blocks.get(i).value()) : List.of(),
                            List.of()));
            inner(form, list, begin).forEach(fields::add);
        }
        return fields.stream();
    }

    private List<Option> numbered() {
        return Stream.iterate(1, i -> i <= BLOCKS, i -> i + 1)
                .map(i -> Option.of("", i.toString()))
                .toList();
    }

    private Stream<ActField> inner(Drawing form, ActPart nested, String begin) {
        return ActPart.of(nested.type()).stream()
                .filter(part -> nested.times() != Times.SEVERAL || !part.request())
                .flatMap(part -> fields(form, part, begin));
    }

    private ActField field(Drawing form, ActPart part, String name) {
        String act = form.typed().name();
        Optional<List<Option>> choices = choices(form, part);
        Kind kind = kind(part, choices);
        return new ActField(
                name,
                kind,
                kind == Kind.NOTHING
                        ? words.nothing(form.words(), act, part)
                        : words.label(form.words(), act, part),
                words.hint(form.words(), act, part),
                values(form.typed(), part, name),
                choices.orElse(List.of()));
    }

    /** A day on which something was done is today, unless somebody says otherwise. */
    private List<String> values(ActForm typed, ActPart part, String name) {
        return part.equals(DONE_ON) && name.equals(part.name()) && typed.value(name).isEmpty()
                ? List.of(time.today().toString())
                : typed.all(name);
    }

    /** What can be chosen for a part; empty where it is typed. */
    private Optional<List<Option>> choices(Drawing form, ActPart part) {
        Optional<List<Option>> given = form.choices().apply(part);
        if (given.isPresent()) {
            return given;
        }
        if (part.flag()) {
            return Optional.of(List.of(Option.of("true", law.yes()), Option.of("false", law.no())));
        }
        return part.type().isEnum() ? Optional.of(constants(part.type())) : Optional.empty();
    }

    private List<Option> constants(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> (Enum<?>) constant)
                .map(constant -> Option.of(constant.name(), law.word(constant)))
                .toList();
    }

    private static Kind kind(ActPart part, Optional<List<Option>> choices) {
        if (choices.isPresent()) {
            return choice(part, choices.get().size());
        }
        if (part.type() == LocalDate.class) {
            return Kind.DATE;
        }
        return part.number() ? Kind.NUMBER : Kind.AREA;
    }

    private static Kind choice(ActPart part, int options) {
        if (part.type() == OfficeId.class && part.times() != Times.SEVERAL) {
            return Kind.OFFICE;
        }
        if (options == 0) {
            return Kind.NOTHING;
        }
        return switch (part.times()) {
            case SEVERAL -> Kind.CHECKS;
            case MAYBE -> Kind.PERHAPS;
            case ONCE -> options > MOST_RADIOS ? Kind.SELECT : Kind.RADIOS;
        };
    }
}
