/** The commands that the operator types, beside {@code serve}. */
@org.jspecify.annotations.NullMarked
package org.huiyin.operations.command;
