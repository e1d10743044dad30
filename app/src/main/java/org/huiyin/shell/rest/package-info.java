/**
 * How the API reads and answers: strict JSON, problems in the caller's language, the description of
 * the interface. No module calls it.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.rest;
