/** What the documents say is true: reads them as a reader does, and runs what they show. */
@org.jspecify.annotations.NullMarked
package org.huiyin.docs;
