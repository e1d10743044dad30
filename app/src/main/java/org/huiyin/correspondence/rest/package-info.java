/** The documents of a petition, by the API. */
@org.jspecify.annotations.NullMarked
package org.huiyin.correspondence.rest;
