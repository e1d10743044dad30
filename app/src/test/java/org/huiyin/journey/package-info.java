/** What people set out to do, from beginning to end, through the whole program. */
@org.jspecify.annotations.NullMarked
package org.huiyin.journey;
