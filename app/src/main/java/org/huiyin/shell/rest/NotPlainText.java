package org.huiyin.shell.rest;

import tools.jackson.core.JsonParser;
import tools.jackson.databind.exc.InvalidFormatException;

/** A string with characters that nobody can have typed. */
final class NotPlainText extends InvalidFormatException {

    NotPlainText(JsonParser parser, String text) {
        super(parser, "not plain text", text, String.class);
    }
}
