package org.huiyin.supervision.web;

/**
 * An office that is late.
 *
 * @param code its code
 * @param office what it is called
 * @param cases in how many cases in sight
 * @param shown whether these are listed
 */
public record Overdue(String code, String office, int cases, boolean shown) {}
