package io.newsgraph.evaluate;

import io.newsgraph.extract.OpenClaim;
import java.util.List;

/**
 * The score of open extraction on BenchIE.
 *
 * @param joined all arguments of a claim taken as its object
 * @param first the first argument taken as its object, further ones dropped
 */
public record BenchieReport(Prf joined, Prf first) implements Report {

  static BenchieReport of(BenchieFile.Sentence sentence, List<OpenClaim> claims) {
    return new BenchieReport(
        BenchieScorer.score(sentence, BenchieTriple.joined(claims)),
        BenchieScorer.score(sentence, BenchieTriple.first(claims)));
  }

  BenchieReport plus(BenchieReport other) {
    return new BenchieReport(joined.plus(other.joined), first.plus(other.first));
  }

  @Override
  public List<String> lines() {
    return List.of("BenchIE, arguments joined  " + joined, "BenchIE, first argument    " + first);
  }
}
