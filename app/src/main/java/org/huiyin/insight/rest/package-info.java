/** The same figures for programs. */
@org.jspecify.annotations.NullMarked
package org.huiyin.insight.rest;
