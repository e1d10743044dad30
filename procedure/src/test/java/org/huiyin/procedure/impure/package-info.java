/** Code that breaks the purity rule on purpose, so that the rule is seen to fail. */
@org.jspecify.annotations.NullMarked
package org.huiyin.procedure.impure;
