package org.huiyin.shell.law;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.shell.Dates;
import org.huiyin.shell.Records;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * The data that refusals and events carry, as people read it. A record's components stand for
 * {@code {0}}, {@code {1}} … of its message, in the order in which they are declared.
 */
@Component
final class LawData {

    /** The articles that number their parts as items (项); all others have paragraphs (款). */
    private static final Set<String> WITH_ITEMS = Set.of("22", "31");

    private static final Pattern NUMBER = Pattern.compile("(\\d{2})(\\d{3})(\\d{3})(\\d{3})(\\d)");

    private final MessageSource messages;
    private final Dates dates;
    private final Names names;

    LawData(MessageSource messages, Dates dates, Names names) {
        this.messages = messages;
        this.dates = dates;
        this.names = names;
    }

    static boolean hasItems(String article) {
        return WITH_ITEMS.contains(article);
    }

    /** Every component of a record in words; what has no words of its own is left empty. */
    Object[] of(Record record) {
        return Records.components(record.getClass()).stream()
                .map(component -> say(Records.read(record, component)))
                .toArray();
    }

    /** What an event says, by name and in words; what is not there is left out. */
    Map<String, String> facts(String type, Map<String, Object> facts) {
        Map<String, String> said = new HashMap<>();
        for (RecordComponent component : EventShapes.of(type)) {
            Object value = facts.get(component.getName());
            if (value != null) {
                Object typed = EventShapes.typed(component.getGenericType(), value);
                said.put(
                        component.getName(),
                        typed instanceof Boolean flag
                                ? flag(type, component.getName(), flag)
                                : say(typed));
            }
        }
        return said;
    }

    /** What is true or false is told in words of its own where yes and no would not do. */
    private String flag(String type, String name, boolean flag) {
        String key = "law.happened.%s.%s.%s".formatted(type, name, flag ? "yes" : "no");
        String words = messages.getMessage(key, null, "", LocaleContextHolder.getLocale());
        return words == null || words.isEmpty() ? say(flag) : words;
    }

    String word(Enum<?> constant) {
        return message(key(constant));
    }

    String meaning(Enum<?> constant) {
        return message(key(constant) + ".means");
    }

    static String key(Enum<?> constant) {
        String type = LawWords.kebab(constant.getDeclaringClass());
        return "law." + type + "." + LawWords.kebab(constant.name());
    }

    String actor(Actor actor) {
        return switch (actor) {
            case Actor.Staff staff ->
                    message(
                            "law.actor.staff",
                            names.office(staff.office()),
                            names.staff(staff.id()));
            case Actor.Petitioner _ -> message("law.actor.petitioner");
            case Actor.Program _ -> message("law.actor.program");
        };
    }

    private String say(Object value) {
        return switch (value) {
            case LocalDate day -> dates.day(day);
            case OfficeId office -> names.office(office);
            case StaffId staff -> names.staff(staff);
            case Actor actor -> actor(actor);
            case RequestId request -> Integer.toString(request.number());
            case MatterNumber matter -> printed(matter);
            case Enum<?> constant -> word(constant);
            case Number number -> number.toString();
            case Boolean flag -> message(flag ? "law.yes" : "law.no");
            case Optional<?> maybe -> maybe.map(this::say).orElseGet(() -> message("law.none"));
            case Collection<?> several -> list(several);
            default -> "";
        };
    }

    private String list(Collection<?> values) {
        return values.stream()
                .sorted(Comparator.comparingInt(LawData::place))
                .map(this::say)
                .filter(words -> !words.isEmpty())
                .collect(Collectors.joining(message("law.list.separator")));
    }

    /** As on receipts and letters: {@code YY-ddd-ddd-ddd-c}. */
    private static String printed(MatterNumber matter) {
        return NUMBER.matcher(matter.digits()).replaceFirst("$1-$2-$3-$4-$5");
    }

    /** Requests stand by their number; everything else stays as it came. */
    private static int place(Object value) {
        return value instanceof RequestId request ? request.number() : 0;
    }

    private String message(String key, Object... args) {
        return messages.getMessage(key, args, LocaleContextHolder.getLocale());
    }
}
