/** Tests of petitions through their public face, on the real database. */
@org.jspecify.annotations.NullMarked
package org.huiyin.petition;
