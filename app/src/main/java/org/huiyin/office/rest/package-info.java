/** The registers in the API: public reads. Called by Spring alone. */
@org.jspecify.annotations.NullMarked
package org.huiyin.office.rest;
