package org.huiyin.petition.store;

import static org.huiyin.fuzz.Target.require;

import java.util.List;
import org.huiyin.fuzz.Target;
import org.huiyin.procedure.PetitionEvent;

/** Events as they stand in the record: the type on the first line, then the text. */
public final class EventTargets {

    private EventTargets() {}

    public static List<Target> all() {
        return List.of(
                Target.ofText(
                        "event",
                        List.of(IllegalStateException.class),
                        EventTargets::event,
                        () ->
                                SampleEvents.all().stream()
                                        .map(event ->
                                                EventText.name(event.getClass())
                                                        + "\n"
                                                        + EventText.write(event))));
    }

    private static void event(String text) {
        int end = text.indexOf('\n');
        if (end < 0) {
            return;
        }
        String type = text.substring(0, end);
        int format = type.equals("registered") ? 2 : 1;
        PetitionEvent event = EventText.read(type, format, text.substring(end + 1));
        require(
                EventText.read(type, EventText.format(event), EventText.write(event)).equals(event),
                "what is written is read as the same");
    }
}
