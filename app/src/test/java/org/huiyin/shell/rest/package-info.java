/** The API's answers to what is wrong, over real HTTP. */
@org.jspecify.annotations.NullMarked
package org.huiyin.shell.rest;
