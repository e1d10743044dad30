/** Tests of the API of petitions, over HTTP. */
@org.jspecify.annotations.NullMarked
package org.huiyin.petition.rest;
