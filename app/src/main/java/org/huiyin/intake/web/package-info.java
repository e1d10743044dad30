/**
 * The pages at which petitions come in: the online form, the desk, the import. No module calls it.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.intake.web;
