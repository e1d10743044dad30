package org.huiyin.petition;

import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Locale;
import org.huiyin.procedure.Refusal;
import org.huiyin.shell.Text;

/** Refusals in words: {@code petition.refusal.<code>}, with the refusal's data as arguments. */
public final class Refusals {

    private Refusals() {}

    /** The stable public name, as {@code extension-already-used}. */
    public static String code(Refusal refusal) {
        return refusal.getClass()
                .getSimpleName()
                .replaceAll("(?<=[a-z])(?=[A-Z])", "-")
                .toLowerCase(Locale.ROOT);
    }

    /** The sentence. */
    public static Text text(Refusal refusal) {
        Object[] data =
                Arrays.stream(refusal.getClass().getRecordComponents())
                        .map(component -> value(component, refusal))
                        .toArray();
        return Text.of("petition.refusal." + code(refusal), data);
    }

    private static Object value(RecordComponent component, Refusal refusal) {
        try {
            return String.valueOf(component.getAccessor().invoke(refusal));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }
}
