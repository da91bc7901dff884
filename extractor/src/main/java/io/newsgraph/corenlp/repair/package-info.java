/**
 * What the parsers are known to get wrong, one small class each, put in order by {@link
 * io.newsgraph.corenlp.repair.Repairs}. Works on the records of {@code io.newsgraph.text} alone.
 */
package io.newsgraph.corenlp.repair;
