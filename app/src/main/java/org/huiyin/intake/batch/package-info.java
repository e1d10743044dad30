/** Reading the formats that can be imported, line by line. Only the import calls it. */
@org.jspecify.annotations.NullMarked
package org.huiyin.intake.batch;
