package org.huiyin.office;

import java.util.List;
import java.util.Optional;

/** The categories of subjects, in three levels; part of the program and the same everywhere. */
public interface Categories {

    /** All of them in the order of their codes, so that each follows the wider one. */
    List<Category> all();

    Optional<Category> byCode(String code);

    /** The categories of the first level. */
    List<Category> tops();

    /** The categories one level below. Empty for a leaf or an unknown code. */
    List<Category> children(String code);

    /** From the first level down to the category itself. Empty for an unknown code. */
    List<Category> path(String code);
}
