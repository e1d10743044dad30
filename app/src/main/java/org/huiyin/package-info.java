/** The program's entry; each direct sub-package is a module with its own paragraph. */
@org.jspecify.annotations.NullMarked
package org.huiyin;
