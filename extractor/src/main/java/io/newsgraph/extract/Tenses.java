package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.util.List;
import java.util.Set;

/** Tense and form of a verb with its auxiliaries. */
final class Tenses {

  private static final List<String> AFTER = List.of("après");
  private static final Set<String> PERFECT = Set.of("avoir", "être");

  private Tenses() {}

  /** True for the simple past, the imperfect, the perfect and the past passive. */
  static boolean isPast(Sentence sentence, Token verb) {
    if (isPastForm(verb)) {
      return true;
    }
    boolean participle = Voice.isPastParticiple(verb);
    boolean perfect =
        sentence.children(verb, "aux").stream()
            .anyMatch(
                a ->
                    !a.isRelation("aux:pass")
                        && (PERFECT.contains(a.lemma()) || a.form().equals("had")));
    boolean pastPassive = sentence.children(verb, "aux:pass").stream().anyMatch(Tenses::isPastForm);
    boolean after =
        sentence.children(verb, "mark").stream()
            .anyMatch(m -> Words.fold(m.form()).equals("apres"));
    return participle && (perfect || after || isSpent(sentence, verb)) || pastPassive;
  }

  /** "après douze ans passés chez X". */
  private static boolean isSpent(Sentence sentence, Token participle) {
    return participle.isRelation("acl")
        && !participle.isRelation("acl:relcl")
        && participle.head() != 0
        && Trees.marker(sentence, sentence.token(participle.head())).equals(AFTER);
  }

  static boolean isPastForm(Token token) {
    boolean finite =
        !token.feats().is("VerbForm", "Part")
            && !token.feats().is("VerbForm", "Inf")
            && !token.feats().is("VerbForm", "Ger");
    return finite && (token.feats().is("Tense", "Past") || token.feats().is("Tense", "Imp"));
  }

  /** True for "vendre", "avoir vendu" and "être vendu". */
  static boolean isInfinitive(Sentence sentence, Token verb) {
    return verb.feats().is("VerbForm", "Inf")
        || sentence.children(verb, "aux").stream().anyMatch(a -> a.feats().is("VerbForm", "Inf"));
  }
}
