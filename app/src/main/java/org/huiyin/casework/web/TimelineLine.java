package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;
import org.huiyin.petition.Entry;

/**
 * One entry of the timeline.
 *
 * @param sentence what happened
 * @param author who did it, in words
 * @param words what was written, where it does not stand elsewhere on the page
 * @param correctedBy the entry that corrects this one
 */
public record TimelineLine(
        Entry entry,
        String sentence,
        String author,
        List<Entry.Said> words,
        Optional<Integer> correctedBy) {

    public TimelineLine {
        words = List.copyOf(words);
    }
}
