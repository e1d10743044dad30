/** What petitions need done from time to time. No module calls it. */
@org.jspecify.annotations.NullMarked
package org.huiyin.petition.job;
