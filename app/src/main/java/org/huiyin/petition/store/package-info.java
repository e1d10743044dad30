/**
 * How petitions are stored: events as the very text that was hashed, the columns derived from them,
 * and the transactions that write both. Everything in here is reached through the interfaces of the
 * module's root.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.petition.store;
