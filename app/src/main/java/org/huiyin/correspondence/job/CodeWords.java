package org.huiyin.correspondence.job;

import java.util.List;

/**
 * The words of a message about a code.
 *
 * @param key of the words; the same with {@code .sms} are shorter
 * @param named what they name: nothing, or the number and its new code
 */
record CodeWords(String key, List<String> named) {

    /** Masked, so that no log line can hold a code. */
    @Override
    public String toString() {
        return "CodeWords[" + key + "]";
    }
}
