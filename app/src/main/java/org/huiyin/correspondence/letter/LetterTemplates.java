package org.huiyin.correspondence.letter;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.huiyin.correspondence.LetterKind;
import org.huiyin.shell.SignedIn;

/**
 * The templates of the letters, in two languages: as they ship, until an administrator writes
 * another. What was, stays.
 */
public interface LetterTemplates {

    /** The text that holds now. */
    Current current(LetterKind kind, TemplateLanguage language);

    /** The text that comes with the program. */
    String shipped(LetterKind kind, TemplateLanguage language);

    /** All versions written here, the newest first. */
    List<Version> history(LetterKind kind, TemplateLanguage language);

    /**
     * What is wrong with a text as a template of this kind, in the order of its lines; empty when
     * letters can be made of it.
     */
    List<TemplateFault> check(LetterKind kind, String body);

    /**
     * Makes a text hold from now on.
     *
     * @param body empty to go back to the text that ships, which then follows the program
     * @param seen the version the author had before them
     * @return false when somebody was faster; nothing was written
     * @throws IllegalArgumentException for a text with faults
     */
    boolean write(
            LetterKind kind,
            TemplateLanguage language,
            Optional<String> body,
            int seen,
            SignedIn by);

    /**
     * A text in use.
     *
     * @param version 0 while nothing was written here
     * @param own whether it was written here
     */
    record Current(int version, String body, boolean own) {}

    /**
     * A version.
     *
     * @param body empty where it went back to the shipped text
     * @param madeBy opaque staff id
     */
    record Version(int version, Optional<String> body, Instant madeAt, String madeBy) {}
}
