package org.huiyin.vault;

import org.huiyin.procedure.Words;

/**
 * The content of one file as it is stored.
 *
 * @param commitment SHA-256(salt ‖ content), by which events may name the file
 * @param ciphertext salt and content under the petition's key
 */
public record SealedFile(Words commitment, Ciphertext ciphertext) {}
