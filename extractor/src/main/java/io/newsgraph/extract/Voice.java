package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;

/** Whether a verb stands in the passive. */
final class Voice {

  private Voice() {}

  /** True for the passive and for a bare past participle. */
  static boolean isPassive(Sentence sentence, Token verb) {
    if (sentence.child(verb, "aux:pass").isPresent()
        || sentence.child(verb, "nsubj:pass").isPresent()) {
      return true;
    }
    if (!isPastParticiple(verb)) {
      return false;
    }
    boolean auxiliary = !sentence.children(verb, "aux").isEmpty();
    if (auxiliary) {
      return sentence.child(verb, "obl:agent").isPresent()
          && sentence.children(verb, "aux").stream()
              .anyMatch(a -> a.lemma().equals("être") || a.lemma().equals("be"));
    }
    if (verb.isRelation("conj")) {
      Token first = Trees.coordinatedVerb(sentence, verb);
      if (isPastParticiple(first)) {
        return isPassive(sentence, first);
      }
      if (Trees.isVerbal(first)) {
        return sentence.child(verb, "nsubj").isEmpty();
      }
    }
    return sentence.child(verb, "nsubj").isEmpty()
        || verb.isRelation("acl")
        || verb.isRelation("amod");
  }

  static boolean isPastParticiple(Token verb) {
    return verb.feats().is("VerbForm", "Part") && !verb.feats().is("Tense", "Pres");
  }
}
