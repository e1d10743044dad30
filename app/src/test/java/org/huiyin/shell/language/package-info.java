/** Watches that both languages are complete and that no text hides elsewhere. */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.language;
