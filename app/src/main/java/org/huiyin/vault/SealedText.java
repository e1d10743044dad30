package org.huiyin.vault;

import org.huiyin.procedure.Words;

/**
 * One text as it is stored, among those of its entry in a row of the table {@code words}.
 *
 * @param words the salted commitment that events carry in place of the text
 * @param field what the text is, such as {@code title}; part of what the ciphertext is bound to
 * @param ciphertext salt and text under the petition's key
 */
public record SealedText(Words words, String field, Ciphertext ciphertext) {}
