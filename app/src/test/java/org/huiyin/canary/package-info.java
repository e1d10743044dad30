/**
 * Canaries: invented people and words that are brought in by every channel, and looked for in every
 * place where they must not lie in the clear.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.canary;
