/**
 * The API of petitions: reading them, acting on them, worklists, as 7-api.md of the design words
 * it. No module calls it.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.petition.rest;
