/** The pages on which an administrator writes the templates of letters. Called by Spring alone. */
@org.jspecify.annotations.NullMarked
package org.huiyin.correspondence.web;
