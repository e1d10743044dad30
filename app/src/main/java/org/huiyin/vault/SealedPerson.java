package org.huiyin.vault;

import java.util.UUID;

/**
 * One person as stored: a row of the table {@code persons}, ready to be inserted by {@link Persons}
 * or by a statement of the caller's own.
 *
 * @param id random; says nothing about the person and is never used twice
 * @param sealed all of the person under the petition's key, padded so that its length says little
 */
public record SealedPerson(UUID id, PersonRole role, Ciphertext sealed) {}
