package org.huiyin.petition;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.List;
import java.util.Optional;
import org.huiyin.procedure.RequestId;
import org.huiyin.shell.Records;

/**
 * One part of an act, as its record in {@link PlainAct} declares it. What reads, seals and draws
 * acts goes by this, so that a new act is known everywhere as soon as its record is there.
 *
 * @param name as the API and the forms name it
 * @param type what it is, or what each of it is
 * @param times how often it is there
 */
public record ActPart(String name, Class<?> type, Times times) {

    /** What stands for the petitioner's own code at a desk; no petitioner's page asks for it. */
    public static final String SIGNED_PAPER = "signedPaper";

    /** How often a part is there. */
    public enum Times {
        ONCE,
        MAYBE,
        SEVERAL
    }

    /** The parts of an act, or of a part that has parts of its own, in order. */
    public static List<ActPart> of(Class<?> type) {
        return Records.components(type).stream().map(ActPart::of).toList();
    }

    private static ActPart of(RecordComponent component) {
        if (component.getGenericType() instanceof ParameterizedType several) {
            Type one = several.getActualTypeArguments()[0];
            return new ActPart(
                    component.getName(),
                    (Class<?>) one,
                    component.getType() == Optional.class ? Times.MAYBE : Times.SEVERAL);
        }
        return new ActPart(component.getName(), component.getType(), Times.ONCE);
    }

    /** Whether it has parts of its own. */
    public boolean nested() {
        return type.getEnclosingClass() == PlainAct.class;
    }

    /** Whether it is the paper that stands for the petitioner's own code. */
    public boolean signedPaper() {
        return name.equals(SIGNED_PAPER);
    }

    /** Whether it names one of the petition's requests. */
    public boolean request() {
        return type == RequestId.class;
    }

    /** Whether it is a number in the API. */
    public boolean number() {
        return type == int.class || type == Integer.class || request();
    }

    /** Whether it is true or false. */
    public boolean flag() {
        return type == boolean.class || type == Boolean.class;
    }
}
