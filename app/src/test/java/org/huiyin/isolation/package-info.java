/** Who may see and do what, said a second time and compared with what the program lets them. */
@org.jspecify.annotations.NullMarked
package org.huiyin.isolation;
