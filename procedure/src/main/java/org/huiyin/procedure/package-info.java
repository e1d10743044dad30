/**
 * The law as pure code: acts, events, states, clocks and refusals. Time, calendar and rules come in
 * as arguments; nothing here reads a clock, draws a random number, does I/O or knows a framework.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.procedure;
