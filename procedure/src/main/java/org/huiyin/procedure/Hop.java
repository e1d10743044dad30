package org.huiyin.procedure;

import java.time.LocalDate;
import java.util.Optional;

/**
 * One office on the petition's way, as the petitioner sees it.
 *
 * @param office which
 * @param bureau whether it was a petition bureau when it received the petition
 * @param receivedOn when it received it
 * @param how by registration, transfer or assignment: RECEIVED, TRANSFERRED or ASSIGNED
 * @param due the day set for the report, on an assignment
 */
public record Hop(
        OfficeId office,
        boolean bureau,
        LocalDate receivedOn,
        Status how,
        Optional<LocalDate> due) {}
