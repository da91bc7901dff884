/**
 * The command line: one class per command, options shared as mixins, exit codes in one place.
 *
 * <p>Only this package prints and only {@link io.newsgraph.cli.Main#main} ends the JVM. Data goes
 * to stdout, messages go to stderr.
 */
package io.newsgraph.cli;
