package org.huiyin;

import java.util.concurrent.Callable;

/**
 * A command beside {@code serve}: a picocli class that a module contributes as a service and that
 * gives the exit status.
 */
public interface Subcommand extends Callable<Integer> {}
