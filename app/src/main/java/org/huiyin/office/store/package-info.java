/** The registers' SQL and their copies in memory. Nobody outside the module calls it. */
@org.jspecify.annotations.NullMarked
package org.huiyin.office.store;
