/** Who gets in, and with what headers, over real HTTP. */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.security;
