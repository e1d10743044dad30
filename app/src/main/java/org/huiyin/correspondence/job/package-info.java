/** The tasks that follow a commit, by db-scheduler. Nobody calls in here. */
@org.jspecify.annotations.NullMarked
package org.huiyin.correspondence.job;
