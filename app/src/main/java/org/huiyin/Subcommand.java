package org.huiyin;

import java.text.MessageFormat;
import java.util.ResourceBundle;
import java.util.concurrent.Callable;

/**
 * A command beside {@code serve}: a picocli class that a module contributes as a service and that
 * gives the exit status.
 */
public interface Subcommand extends Callable<Integer> {

    /**
     * The command cannot do what it was asked; it is told in one sentence, and the exit status is
     * that of a wrong use.
     */
    final class Refused extends RuntimeException {

        private final String reason;
        private final transient Object[] details;

        /**
         * @param reason the last part of the sentence's key, {@code huiyin.refused.<reason>}
         * @param details what the sentence names, in its order
         */
        public Refused(String reason, Object... details) {
            super(reason);
            this.reason = reason;
            this.details = details.clone();
        }

        String sentence(ResourceBundle words) {
            return MessageFormat.format(words.getString("huiyin.refused." + reason), details);
        }
    }
}
