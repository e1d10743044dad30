package org.huiyin.petition.rest;

import static java.util.stream.Collectors.toUnmodifiableMap;

import java.util.Map;
import java.util.Set;
import org.huiyin.petition.ActBodies;
import org.huiyin.petition.PlainAct;
import org.huiyin.petition.PlainActs;
import org.huiyin.petition.PlainAppeal;
import org.huiyin.petition.PlainSupervision;
import org.huiyin.shell.Problem;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The acts' bodies: the parts of each act's record, each field by name. Readers are made at the
 * start, so that a part that no body can bring stops the program and not a petitioner.
 */
@Component
final class StrictActBodies implements ActBodies {

    private static final Set<Class<? extends PlainAct>> NOT_SENT =
            Set.of(
                    PlainAct.OpenOpinion.class,
                    PlainAppeal.OpenReview.class,
                    PlainSupervision.Lapse.class);

    private static final Map<String, RecordReader<? extends PlainAct>> READERS =
            PlainActs.byName().entrySet().stream()
                    .filter(act -> !NOT_SENT.contains(act.getValue()))
                    .collect(
                            toUnmodifiableMap(
                                    Map.Entry::getKey, act -> new RecordReader<>(act.getValue())));

    /** The names of the acts that somebody can send. */
    static Set<String> names() {
        return READERS.keySet();
    }

    /** An opinion is opened by reading it, and time lapses by itself: nobody sends such an act. */
    @Override
    public PlainAct read(String act, JsonNode body) {
        RecordReader<? extends PlainAct> reader = READERS.get(act);
        if (reader == null) {
            throw Problem.notFound();
        }
        return Body.<PlainAct>all(body, reader::apply);
    }
}
