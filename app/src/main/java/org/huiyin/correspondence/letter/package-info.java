/**
 * How an official letter is made: the template's strict syntax, the frame around it, fonts, the PDF
 * and the text read back from it; and the templates with their versions. Asked through {@link
 * org.huiyin.correspondence.Letters} and by the pages of administration.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.correspondence.letter;
