/** Filing through the API. No module calls it. */
@org.jspecify.annotations.NullMarked
package org.huiyin.intake.rest;
