package org.huiyin.casework.web;

import org.huiyin.shell.SignedIn;

/**
 * Where in a worklist somebody was when they opened a case, so that back and next lead there, also
 * after an act.
 *
 * @param page of the queue, from 0
 */
public record ListPlace(QueueTab tab, int page) {

    static ListPlace of(String queue, int page, SignedIn staff) {
        return new ListPlace(QueueTab.of(queue, staff), Math.max(page, 0));
    }

    /** The queue as it stands in addresses. */
    public String queue() {
        return tab.key();
    }

    /** As the query of an address. */
    String query() {
        return "queue=%s&page=%d".formatted(queue(), page);
    }
}
