package org.huiyin.casework.web;

import java.util.List;
import java.util.Optional;

/**
 * One thing that stands beside the way of a case, such as a promise or a file on an office.
 *
 * @param what what it is
 * @param facts when, by whom, what came of it
 * @param left until its day, while it is owed
 * @param mark what has become of it, as a tag
 * @param related the number of another case it leads to
 */
public record StateLine(
        String what,
        List<String> facts,
        Optional<DaysLeft> left,
        Optional<Mark> mark,
        Optional<String> related) {

    public StateLine {
        facts = List.copyOf(facts);
    }

    /**
     * A tag.
     *
     * @param tone {@code good}, {@code soon}, {@code late}, {@code calm} or {@code quiet}
     */
    public record Mark(String tone, String words) {}
}
