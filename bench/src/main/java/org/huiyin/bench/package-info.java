/**
 * Measures a running program from outside, on the same machine, beside the bare database's own
 * minimum in the same run. Prints ratios; asserts nothing.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.bench;
