/** Tests of how petitions are stored. */
@org.jspecify.annotations.NullMarked
package org.huiyin.petition.store;
