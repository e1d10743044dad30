/** The pages of the registers. Called by Spring alone. */
@org.jspecify.annotations.NullMarked
package org.huiyin.office.web;
