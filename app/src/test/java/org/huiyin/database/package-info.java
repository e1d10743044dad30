/** Tests of the database, and the database of all tests. */
@org.jspecify.annotations.NullMarked
package org.huiyin.database;
