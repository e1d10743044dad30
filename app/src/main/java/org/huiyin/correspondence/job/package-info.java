/**
 * Tasks by db-scheduler: the notices that follow a commit, and the scheduler that carries out these
 * and what other modules need done from time to time. Nobody calls in here.
 */
@org.jspecify.annotations.NullMarked
package org.huiyin.correspondence.job;
