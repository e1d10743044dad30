/** Whatever the program reads from outside, read with input that nobody sends by mistake. */
@org.jspecify.annotations.NullMarked
package org.huiyin.fuzz;
