package org.huiyin.shell;

import java.util.List;
import org.springframework.context.MessageSourceResolvable;

/**
 * A sentence for people, named by its key in the message bundles and said in the reader's language
 * when it is shown.
 *
 * @param key starts with the module's name, as {@code intake.title.missing}
 * @param args what stands for {@code {0}}, {@code {1}} …; a {@code Text} among them is said too
 */
public record Text(String key, List<Object> args) implements MessageSourceResolvable {

    public Text {
        args = List.copyOf(args);
    }

    public static Text of(String key, Object... args) {
        return new Text(key, List.of(args));
    }

    @Override
    public String[] getCodes() {
        return new String[] {key};
    }

    @Override
    public Object[] getArguments() {
        return args.toArray();
    }
}
