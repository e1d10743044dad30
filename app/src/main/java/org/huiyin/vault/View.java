package org.huiyin.vault;

import java.time.Instant;
import org.huiyin.procedure.OfficeId;
import org.huiyin.procedure.StaffId;

/**
 * One opening of an identity, as the petitioner is told of it.
 *
 * @param at when
 * @param by the opaque id of the member of staff
 * @param office for which office
 * @param purpose for which act
 * @param reason why, in their own words
 */
public record View(Instant at, StaffId by, OfficeId office, Purpose purpose, String reason) {}
