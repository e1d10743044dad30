package org.huiyin.correspondence;

/** How a notice leaves. */
public enum Way {
    /** To a person, by SMTP. */
    MAIL,
    /** To a person, by the SMS gateway. */
    SMS,
    /** To the program of an office on the case. */
    WEBHOOK,
    /** To a person whom no other way reaches, by a letter that the office sends. */
    PAPER
}
