package io.newsgraph.extract;

import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.List;

/**
 * Binds common-noun phrases, pronouns and possessives to the named entities of the document,
 * reading it once from the beginning to the end.
 */
final class Coreference {

  private final List<Sentence> sentences;
  private final Mentions mentions;
  private final Bindings bindings;
  private final Discourse discourse;
  private final Antecedents antecedents;
  private final PronounBinder pronouns;
  private final DescriptionBinder descriptions;

  Coreference(
      LexiconIndex index,
      List<Sentence> sentences,
      Mentions mentions,
      Entities named,
      List<Claim> known) {
    this.sentences = sentences;
    this.mentions = mentions;
    this.bindings = new Bindings(index, mentions, named);
    this.discourse = new Discourse(sentences, named.names());
    this.antecedents = new Antecedents(new AntecedentFeatures(sentences, named.names()), discourse);
    RoleNouns roles = new RoleNouns(index);
    Asides asides = new Asides(index, sentences);
    Appositions appositions = named.appositions(mentions, roles);
    Genders genders = new Genders(index, sentences, mentions, named, appositions);
    RoleHolders holders = new RoleHolders(index, sentences, mentions, named, appositions, roles);
    holders.learn(known);
    this.pronouns =
        new PronounBinder(
            index,
            mentions,
            bindings,
            discourse,
            antecedents,
            new Agreement(index, sentences, mentions, bindings, genders, roles, asides),
            roles,
            appositions);
    PersonBinder persons =
        new PersonBinder(index, mentions, bindings, discourse, genders, roles, holders, pronouns);
    this.descriptions =
        new DescriptionBinder(
            index,
            mentions,
            bindings,
            discourse,
            roles,
            holders,
            appositions,
            persons,
            new Seats(index, mentions, bindings, known),
            new Descriptions(index, sentences, mentions, named, appositions),
            asides,
            new Ties(index, known));
  }

  Entities resolve() {
    for (Mention mention : mentions.all()) {
      Sentence sentence = sentences.get(mention.sentence());
      Token head = sentence.token(mention.head());
      switch (mention.kind()) {
        case NAME -> descriptions.describedByCopula(sentence, head, mention);
        case NOMINAL -> descriptions.nominal(sentence, head, mention);
        case PRONOUN -> pronouns.pronoun(sentence, head, mention);
        case POSSESSIVE -> pronouns.possessive(sentence, head, mention);
      }
      if (bindings.of(mention).isPresent()) {
        discourse.mention(bindings.of(mention).get(), mention);
        antecedents.mention(bindings.of(mention).get(), mention);
      } else if (mention.kind() == Mention.Kind.NOMINAL && head.upos() == Upos.NOUN) {
        discourse.unnamed(mention);
      }
    }
    return bindings.entities();
  }
}
