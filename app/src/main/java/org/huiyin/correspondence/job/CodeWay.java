package org.huiyin.correspondence.job;

import com.github.kagkarlsson.scheduler.task.helper.OneTimeTask;
import java.util.Optional;
import java.util.function.Function;
import org.huiyin.vault.Person;

/** A way on which persons are told about a lost code. */
record CodeWay(OneTimeTask<String> task, Function<Person, Optional<String>> address) {}
