/** Tests of the whole house: modules, rules, generated files. */
@org.jspecify.annotations.NullMarked
package org.huiyin.architecture;
