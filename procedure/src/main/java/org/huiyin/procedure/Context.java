package org.huiyin.procedure;

import java.time.LocalDate;

/**
 * All that an act needs to know beside the petition.
 *
 * @param today the legal day, in the profile's zone
 * @param actor who acts
 * @param profile the rules the case runs under
 * @param calendar the days off as published
 * @param offices the tree of offices, as far as the law asks
 */
public record Context(
        LocalDate today,
        Actor actor,
        RulesProfile profile,
        WorkCalendar calendar,
        OfficeTree offices) {}
