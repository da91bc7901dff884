/**
 * Gold readers and scorers: how good an extraction is.
 *
 * <p>{@link io.newsgraph.evaluate.Evaluation} is the entry point; each scorer says in its own
 * documentation exactly what it counts. Nothing here prints: results are records whose {@code
 * lines()} a caller prints. What names relations, qualifiers or function words is data beside the
 * classes ({@code relations.tsv}, {@code qualifiers.tsv}, {@code function-words.txt}, {@code
 * knowledgenet-properties.tsv}).
 *
 * <pre>{@code
 * List<GoldFact> gold = GoldFile.read(Path.of("gold.tsv"));
 * List<FactRow> rows = FactRow.read(Path.of("facts.tsv"));
 * Evaluation.facts(gold, rows).lines().forEach(out::println);
 * }</pre>
 */
package io.newsgraph.evaluate;
