package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.correspondence.Way;
import org.huiyin.vault.Person;

/**
 * A way on which persons can be told.
 *
 * @param task carries one notice
 * @param address where a person is reached; empty for whoever is not told on this way
 */
record PersonWay(Way way, OneTimeTask<String> task, Function<Person, Optional<String>> address) {}
