/** Tests of the launcher, with real servers and real processes. */
@org.jspecify.annotations.NullMarked
package org.huiyin.database.embedded;
