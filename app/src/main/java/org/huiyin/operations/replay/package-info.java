/**
 * Replay of real messages with their real replies into a demo database, to see how the clocks judge
 * what offices really did.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.operations.replay;
