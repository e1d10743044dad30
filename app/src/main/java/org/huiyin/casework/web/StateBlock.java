package org.huiyin.casework.web;

import java.util.List;

/**
 * Things of one kind that stand beside the way of a case.
 *
 * @param key names the kind in messages, as {@code promises}
 * @param lines oldest first
 */
public record StateBlock(String key, List<StateLine> lines) {

    public StateBlock {
        lines = List.copyOf(lines);
    }
}
