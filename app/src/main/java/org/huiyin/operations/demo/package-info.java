/** The demo: an invented county, its accounts, and cases at every stage. */
@org.jspecify.annotations.NullMarked
package org.huiyin.operations.demo;
