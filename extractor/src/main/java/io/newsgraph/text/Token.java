package io.newsgraph.text;

/**
 * A syntactic word with the columns of CoNLL-U (https://universaldependencies.org/format.html).
 *
 * <p>The two words of a contraction ("du" = "de" + "le") are two tokens with one and the same span.
 *
 * @param id 1-based position in the sentence
 * @param form the word as written ("de" and "le" for the parts of "du")
 * @param lemma dictionary form, lower case except in proper names
 * @param upos universal part of speech
 * @param feats morphological features
 * @param head id of the governor, 0 for the root
 * @param deprel universal dependency relation with subtype, basic dependencies
 * @param span offsets in the document
 * @param entity named-entity label of the sequence model, {@code O} or {@code B-}/{@code I-} and
 *     {@code PER}, {@code ORG}, {@code LOC}, {@code MISC}
 */
public record Token(
    int id,
    String form,
    String lemma,
    Upos upos,
    Features feats,
    int head,
    String deprel,
    Span span,
    String entity) {

  /** True when the relation is this one, subtypes included ({@code nsubj} holds for nsubj:pass). */
  public boolean isRelation(String relation) {
    return deprel.equals(relation)
        || (deprel.startsWith(relation)
            && deprel.length() > relation.length()
            && deprel.charAt(relation.length()) == ':');
  }

  /** The same word hung elsewhere. */
  public Token withHead(int newHead, String newDeprel) {
    return new Token(id, form, lemma, upos, feats, newHead, newDeprel, span, entity);
  }
}
