package org.huiyin.intake;

import org.huiyin.shell.Text;

/**
 * One thing that keeps a line from being filed.
 *
 * @param line its number in the file, from 1; 0 for the file as a whole
 * @param field the column, or the JSON pointer in a line of JSON; empty for the line as a whole
 */
public record BadLine(long line, String field, Text reason) {}
