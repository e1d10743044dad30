/**
 * What people of an office that a report of wrongdoing is about get to see, which is nothing of it.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.sealing;
