/**
 * The PostgreSQL server that comes with the program: unpacked, set up, started, watched and stopped
 * here. Only {@link org.huiyin.database} and the tests start it; everybody else sees a database.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.database.embedded;
