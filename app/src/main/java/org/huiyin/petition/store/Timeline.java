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
import org.huiyin.petition.Entry;
import org.huiyin.procedure.Act;
import org.huiyin.procedure.Actor;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.PetitionEvent;
import org.huiyin.procedure.RequestId;
import org.huiyin.procedure.StaffId;
import org.huiyin.procedure.Words;

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

    List<Entry> of(List<EventRow> rows) {
        List<PetitionEvent> events = rows.stream().map(EventRow::event).toList();
        List<Entry> entries = new ArrayList<>(rows.size());
        for (int i = 0; i < rows.size(); i++) {
            entries.add(entry(rows.get(i), events.get(i), visible(events.get(i), events)));
        }
        return entries;
    }

    /** A correction shows no more than the entry it corrects. */
    private boolean visible(PetitionEvent event, List<PetitionEvent> all) {
        return event instanceof PetitionEvent.Corrected corrected
                ? visible(all.get(corrected.entry() - 1), all)
                : sight.contentOf(event);
    }

    private Entry entry(EventRow row, PetitionEvent event, boolean visible) {
        Map<String, Object> facts = new TreeMap<>();
        List<Entry.Said> said = new ArrayList<>();
        if (visible) {
            for (RecordComponent part : event.getClass().getRecordComponents()) {
                if (part.getType() != Actor.class && !part.getName().equals("on")) {
                    add(part.getName(), value(part, event), facts, said);
                }
            }
        }
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

    private void add(String name, Object value, Map<String, Object> facts, List<Entry.Said> said) {
        switch (value) {
            case Words words -> say(name, Optional.empty(), words, said);
            case Optional<?> maybe -> maybe.ifPresent(v -> add(name, v, facts, said));
            case LocalDate day -> facts.put(name, day.toString());
            case OfficeId office -> facts.put(name, office.code());
            case StaffId staff -> facts.put(name, staff.value());
            case RequestId request -> facts.put(name, request.number());
            case Enum<?> constant -> facts.put(name, constant.name());
            case List<?> list -> addAll(name, list, facts, said);
            case Integer number -> facts.put(name, number);
            case Boolean flag -> facts.put(name, flag);
            case String text -> facts.put(name, text);
            default -> throw new IllegalStateException("an event part of " + value.getClass());
        }
    }

    private void addAll(
            String name, List<?> list, Map<String, Object> facts, List<Entry.Said> said) {
        List<Object> plain = new ArrayList<>();
        for (Object one : list) {
            switch (one) {
                case OfficeId office -> plain.add(office.code());
                case Act.Asked asked -> {
                    plain.add(asked.kind().name());
                    say("request", Optional.of(plain.size()), asked.text(), said);
                }
                case Act.Answer answer -> {
                    Optional<Integer> request = Optional.of(answer.request().number());
                    plain.add(
                            Map.of(
                                    "request", answer.request().number(),
                                    "finding", answer.finding().name()));
                    say("facts", request, answer.facts(), said);
                    say("legalBasis", request, answer.legalBasis(), said);
                }
                default -> throw new IllegalStateException("an event part of " + one.getClass());
            }
        }
        facts.put(name, plain);
    }

    /** Words that were erased are left out. */
    private void say(String name, Optional<Integer> request, Words words, List<Entry.Said> said) {
        String text = texts.get(words);
        if (text != null) {
            said.add(new Entry.Said(name, request, text));
        }
    }

    private Entry.By by(Actor actor) {
        return switch (actor) {
            case Actor.Staff(StaffId id, OfficeId office) ->
                    new Entry.By(
                            "staff",
                            Optional.of(office.code()),
                            offices.byCode(office).map(Office::name),
                            Optional.of(id.value()));
            case Actor.Petitioner _ ->
                    new Entry.By(
                            "petitioner", Optional.empty(), Optional.empty(), Optional.empty());
            case Actor.Program _ ->
                    new Entry.By("program", Optional.empty(), Optional.empty(), Optional.empty());
        };
    }

    private static Object value(RecordComponent part, PetitionEvent event) {
        try {
            return part.getAccessor().invoke(event);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("the law's records are public", e);
        }
    }
}
