package org.huiyin.petition.store;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.huiyin.office.Office;
import org.huiyin.office.Offices;
import org.huiyin.office.Succession;
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.CodeKind;
import org.huiyin.procedure.MatterNumber;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Words;
import org.huiyin.shell.Records;

/**
 * The stream as one reader may see it. What an entry says is read from the event's own parts, so
 * that no kind of event can be forgotten.
 */
final class Timeline {

    private final Sight sight;
    private final Map<Words, String> texts;
    private final Offices offices;

    Timeline(Sight sight, Map<Words, String> texts, Offices offices) {
        this.sight = sight;
        this.texts = texts;
        this.offices = offices;
    }

    List<Entry> of(OpenCase open) {
        List<EventRow> rows = open.entries();
        List<PetitionEvent> events = open.events();
        List<Entry> entries = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            entries.add(entry(rows.get(i), events.get(i), visible(i, events)));
        }
        return entries;
    }

    /** A correction shows no more than the entry it corrects. */
    private boolean visible(int at, List<PetitionEvent> all) {
        return all.get(at) instanceof PetitionEvent.Corrected corrected
                ? visible(corrected.entry() - 1, all)
                : sight.contentOf(at, all);
    }

    private Entry entry(EventRow row, PetitionEvent event, boolean visible) {
        List<Entry.Said> said = new ArrayList<>();
        Map<String, Object> facts =
                visible ? parts((Record) event, Optional.empty(), said) : Map.of();
        return new Entry(
                row.sequence(),
                row.body().type(),
                event.on(),
                row.recordedAt(),
                by(event.by()),
                facts,
                said,
                visible ? Optional.of(event) : Optional.empty());
    }

    /** Each component of an event, or of a record in one: words are said, the rest are facts. */
    private Map<String, Object> parts(
            Record record, Optional<Integer> request, List<Entry.Said> said) {
        Map<String, Object> facts = new TreeMap<>();
        for (RecordComponent part : Records.components(record.getClass())) {
            if (part.getType() != Actor.class && !isLegalDay(record, part)) {
                fact(part.getName(), Records.read(record, part), request, said)
                        .ifPresent(fact -> facts.put(part.getName(), fact));
            }
        }
        return facts;
    }

    private static boolean isLegalDay(Record record, RecordComponent part) {
        return record instanceof PetitionEvent && part.getName().equals("on");
    }

    /** A value as JSON has it; empty for words, which are said instead. */
    private Optional<Object> fact(
            String name, Object value, Optional<Integer> request, List<Entry.Said> said) {
        return switch (value) {
            case Words words -> say(name, request, words, said);
            case Optional<?> maybe -> maybe.flatMap(one -> fact(name, one, request, said));
            case List<?> list -> Optional.of(facts(name, list, said));
            case LocalDate day -> Optional.of(day.toString());
            case OfficeId office -> Optional.of(office.code());
            case StaffId staff -> Optional.of(staff.value());
            case RequestId id -> Optional.of(id.number());
            case MatterNumber other -> Optional.of(other.digits());
            case Enum<?> constant -> Optional.of(constant.name());
            case Integer _, Boolean _, String _ -> Optional.of(value);
            case Record record -> Optional.of(parts(record, about(record), said));
            default -> throw new IllegalStateException("an event part of " + value.getClass());
        };
    }

    private List<Object> facts(String name, List<?> list, List<Entry.Said> said) {
        List<Object> facts = new ArrayList<>();
        for (Object one : list) {
            if (one instanceof Act.Asked asked) {
                facts.add(asked.kind().name());
                say("request", Optional.of(facts.size()), asked.text(), said);
            } else {
                fact(name, one, Optional.empty(), said).ifPresent(facts::add);
            }
        }
        return facts;
    }

    /** The number of the request that a part of an event is about; empty where it is about none. */
    private static Optional<Integer> about(Record record) {
        return Records.components(record.getClass()).stream()
                .filter(part -> part.getType() == RequestId.class)
                .map(part -> ((RequestId) Records.read(record, part)).number())
                .findFirst();
    }

    /** Words that were erased are left out. */
    private Optional<Object> say(
            String name, Optional<Integer> request, Words words, List<Entry.Said> said) {
        String text = texts.get(words);
        if (text != null) {
            said.add(new Entry.Said(name, request, text));
        }
        return Optional.empty();
    }

    private Entry.By by(Actor actor) {
        return switch (actor) {
            case Actor.Staff(StaffId id, OfficeId office) ->
                    new Entry.By(
                            "staff",
                            Optional.of(office.code()),
                            name(office),
                            Optional.of(id.value()));
            case Actor.Petitioner(CodeKind code) ->
                    nameless(code == CodeKind.AGENT ? "agent" : "petitioner");
            case Actor.Program _ -> nameless("program");
        };
    }

    private static Entry.By nameless(String as) {
        return new Entry.By(as, Optional.empty(), Optional.empty(), Optional.empty());
    }

    /** As it was called when it acted, also where it has ended since. */
    private Optional<String> name(OfficeId office) {
        return offices.successions(office).stream()
                .findFirst()
                .map(Succession::name)
                .or(() -> offices.byCode(office).map(Office::name));
    }
}
