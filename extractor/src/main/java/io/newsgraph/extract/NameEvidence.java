package io.newsgraph.extract;

import io.newsgraph.lexicon.ClassNoun;
import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Entry;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.List;
import java.util.Set;

/** What one mention of a name tells of its class: label, words, title, apposition, verb. */
final class NameEvidence {

  private static final Set<String> LOCATIVE = Set.of("à", "en", "dans", "in", "at", "near", "vers");
  private static final Set<String> PARTIES = Set.of("seller", "buyer");
  private static final Set<String> COLLECTIVE = Set.of("have", "are", "were");
  private static final Set<String> AT_AGENT = Set.of("chez", "auprès");

  private final LexiconIndex index;
  private final Appositions appositions;
  private final ContextEvidence context;

  NameEvidence(LexiconIndex index, Mentions mentions) {
    this.index = index;
    this.appositions = new Appositions(mentions);
    this.context = new ContextEvidence(index);
  }

  TypeVotes votes(Sentence sentence, Mention name) {
    TypeVotes votes = new TypeVotes();
    label(sentence, name, votes);
    words(sentence, name, votes);
    title(sentence, name, votes);
    quoted(sentence, name, votes);
    possession(sentence, name, votes);
    neighbours(sentence, name, votes);
    role(sentence, name, votes);
    context.add(sentence, name, votes);
    return votes;
  }

  private void label(Sentence sentence, Mention name, TypeVotes votes) {
    boolean french = index.language() == Language.FRENCH;
    boolean single = name.first() == name.last();
    String label = sentence.token(name.last()).entity();
    double reliability = sentence.heading() ? 0.5 : 1;
    if (label.endsWith("PER")) {
      person(sentence, name, single, french, reliability, votes);
    } else if (label.endsWith("ORG")) {
      votes.add(EntityClass.ORGANIZATION, reliability * (french ? 1.1 : 0.9));
    } else if (label.endsWith("LOC")) {
      votes.add(EntityClass.PLACE, reliability * (french ? 0.35 : 0.5));
      votes.add(EntityClass.ORGANIZATION, reliability * (french ? 0.4 : 0.35));
    } else if (label.endsWith("MISC")) {
      votes.add(EntityClass.ORGANIZATION, reliability * 0.3);
      votes.add(EntityClass.PRODUCT, reliability * 0.3);
    }
  }

  /** A name of two words is a person's above all when it begins with a first name. */
  private void person(
      Sentence sentence,
      Mention name,
      boolean single,
      boolean french,
      double reliability,
      TypeVotes votes) {
    boolean first =
        index.cue(Cue.Kind.PERSON_WORD, sentence.token(name.first()).form()).isPresent();
    if (single) {
      votes.add(EntityClass.PERSON, reliability * (first ? 0.8 : 0.35));
      votes.add(EntityClass.ORGANIZATION, reliability * (first ? 0 : 0.4));
    } else {
      votes.add(EntityClass.PERSON, reliability * (first ? french ? 2.5 : 3.5 : 0.7));
      votes.add(EntityClass.ORGANIZATION, reliability * (first ? 0 : 0.4));
    }
  }

  private void words(Sentence sentence, Mention name, TypeVotes votes) {
    for (int i = name.first(); i <= name.last(); i++) {
      Token token = sentence.token(i);
      wordVote(Cue.Kind.ORGANIZATION_WORD, token, EntityClass.ORGANIZATION, 2, votes);
      wordVote(Cue.Kind.INSTITUTION_WORD, token, EntityClass.ORGANIZATION, 2, votes);
      wordVote(Cue.Kind.PLACE_WORD, token, EntityClass.PLACE, 1.5, votes);
      wordVote(Cue.Kind.PRODUCT_WORD, token, EntityClass.PRODUCT, 1.5, votes);
      wordVote(Cue.Kind.AWARD_WORD, token, EntityClass.AWARD, 2.5, votes);
      if (Words.hasDigit(token.form())) {
        votes.add(EntityClass.PRODUCT, 1.2);
      }
      if (token.form().equals("&")) {
        votes.add(EntityClass.ORGANIZATION, 1);
      }
    }
    Token first = sentence.token(name.first());
    if (name.last() > name.first()) {
      for (ClassNoun noun : index.classNouns(sentence, first)) {
        votes.add(noun.entityClass(), 1.5);
      }
    }
    index.place(name.text()).ifPresent(p -> votes.add(EntityClass.PLACE, 1.2));
    index.known(name.text()).ifPresent(k -> votes.add(k.entityClass(), 1.5));
  }

  private void wordVote(
      Cue.Kind kind, Token token, EntityClass entityClass, double weight, TypeVotes votes) {
    boolean word = Words.startsUpper(token.form()) || token.form().length() > 3;
    if (word && index.cue(kind, token.form()).isPresent()) {
      votes.add(entityClass, weight);
    }
  }

  /**
   * "ChatGPT d'OpenAI": what a name possesses is rather a product, the possessor an organization.
   */
  private void possession(Sentence sentence, Mention name, TypeVotes votes) {
    Token head = sentence.token(name.head());
    boolean possesses =
        head.isRelation("nmod:poss") && sentence.token(head.head()).upos() == Upos.PROPN
            || head.isRelation("nmod")
                && Trees.marker(sentence, head).equals(List.of("de"))
                && head.head() != 0
                && sentence.token(head.head()).upos() == Upos.PROPN
                && sentence.token(head.head()).id() >= head.id() - 4;
    if (possesses) {
      votes.add(EntityClass.ORGANIZATION, 0.4);
    }
    boolean possessed =
        sentence.children(head).stream()
            .anyMatch(
                c ->
                    c.upos() == Upos.PROPN
                        && !name.covers(c.id())
                        && (c.isRelation("nmod:poss")
                            || c.isRelation("nmod")
                                && Trees.marker(sentence, c).equals(List.of("de"))));
    if (possessed && votes.of(EntityClass.PERSON) < 1) {
      votes.add(EntityClass.PRODUCT, 0.5);
    }
  }

  /** "The Salt Road" between quotation marks is a work's title. */
  private void quoted(Sentence sentence, Mention name, TypeVotes votes) {
    int before = name.first() - 1;
    if (before >= 1 && Words.fold(sentence.token(before).form()).equals("the")) {
      before--;
    }
    int after = name.last() + 1;
    if (after < sentence.size() && sentence.token(after).form().equals(",")) {
      after++;
    }
    boolean closed =
        before >= 1
            && after <= sentence.size()
            && sentence.token(before).form().matches("[\"“]|``")
            && sentence.token(after).form().matches("[\"”]|''");
    if (closed && name.last() > name.first() && index.language() == Language.ENGLISH) {
      votes.add(EntityClass.WORK, 3.5);
    }
  }

  private void title(Sentence sentence, Mention name, TypeVotes votes) {
    if (name.first() > 1
        && index.cue(Cue.Kind.TITLE, sentence.token(name.first() - 1).form()).isPresent()) {
      votes.add(EntityClass.PERSON, 3);
    }
  }

  private void neighbours(Sentence sentence, Mention name, TypeVotes votes) {
    int from = Math.max(1, name.first() - 12);
    int to = Math.min(sentence.size(), name.last() + 12);
    for (int i = from; i <= to; i++) {
      Token noun = sentence.token(i);
      if (noun.upos() != Upos.NOUN && noun.upos() != Upos.PROPN || name.covers(i)) {
        continue;
      }
      if (appositions.namesOf(sentence, noun).contains(name)
          || isPredicateOf(sentence, noun, name)) {
        describe(sentence, noun, name, votes);
      }
    }
  }

  private static boolean isPredicateOf(Sentence sentence, Token noun, Mention name) {
    return sentence.child(noun, "cop").isPresent()
        && sentence.children(noun, "nsubj").stream().anyMatch(t -> name.covers(t.id()));
  }

  private void describe(Sentence sentence, Token noun, Mention name, TypeVotes votes) {
    boolean person = looksLikePerson(sentence, name);
    for (ClassNoun c : index.classNouns(sentence, noun)) {
      boolean doubtful =
          c.entityClass() == EntityClass.PERSON
              ? isAgentNoun(sentence, noun) && !person
              : person || !agrees(c, noun);
      boolean outlets = c.facility() && Appositions.isPlural(noun);
      votes.add(outlets ? EntityClass.ORGANIZATION : c.entityClass(), doubtful ? 0.8 : 2.2);
    }
    for (LexiconIndex.Pattern pattern : index.entries(PartOfSpeech.NOUN, noun.lemma())) {
      if (NounPhrases.matches(sentence, noun, pattern)) {
        vote(pattern.entry(), votes);
        return;
      }
    }
  }

  /**
   * "la navigatrice", "l'horloger Robert X": words for firms and things that are also said of
   * people.
   */
  private boolean looksLikePerson(Sentence sentence, Mention name) {
    return name.last() > name.first()
        && sentence.token(name.last()).entity().endsWith("PER")
        && index.cue(Cue.Kind.PERSON_WORD, sentence.token(name.first()).form()).isPresent();
  }

  /** "le créateur de X": a noun for people that the lexicon lets companies be as well. */
  private boolean isAgentNoun(Sentence sentence, Token noun) {
    return index.entries(PartOfSpeech.NOUN, noun.lemma()).stream()
        .filter(p -> NounPhrases.matches(sentence, noun, p))
        .flatMap(p -> p.entry().senses().stream())
        .anyMatch(s -> holders(s).contains(EntityClass.ORGANIZATION));
  }

  private Set<EntityClass> holders(Sense sense) {
    Property property = index.property(sense.property());
    return sense.subject().contains(io.newsgraph.lexicon.Argument.Function.COPULATIVE_SUBJECT)
        ? (sense.subjectType().isEmpty() ? property.domain() : sense.subjectType())
        : (sense.objectType().isEmpty() ? property.range() : sense.objectType());
  }

  private static boolean agrees(ClassNoun c, Token noun) {
    String gender =
        c.gender()
            .map(g -> g.substring(0, Math.min(3, g.length())).toLowerCase(java.util.Locale.ROOT))
            .orElse("");
    String own =
        noun.feats().get("Gender").map(g -> g.toLowerCase(java.util.Locale.ROOT)).orElse("");
    return gender.isEmpty() || own.isEmpty() || own.startsWith(gender);
  }

  /** A role noun makes its holder what the property's domain is, when that is one class. */
  private void vote(Entry entry, TypeVotes votes) {
    for (Sense sense : entry.senses()) {
      Set<EntityClass> domain = holders(sense);
      double weight = 1.8 / entry.senses().size() / Math.max(1, domain.size());
      domain.forEach(c -> votes.add(c, weight));
    }
  }

  private void role(Sentence sentence, Mention name, TypeVotes votes) {
    Token head = sentence.token(name.head());
    List<String> marker = Trees.marker(sentence, head);
    if (!marker.isEmpty()) {
      if (marker.size() == 1
          && LOCATIVE.contains(marker.get(0))
          && head.isRelation("obl")
          && !isArgument(sentence, head, marker.get(0))) {
        boolean label = sentence.token(name.last()).entity().endsWith("LOC");
        boolean known = index.place(name.text()).isPresent();
        votes.add(EntityClass.PLACE, label || known ? 0.8 : 0.2);
      }
      if (AT_AGENT.contains(marker.get(0))) {
        votes.add(EntityClass.ORGANIZATION, 0.7);
      }
      return;
    }
    boolean verb = head.head() != 0 && sentence.token(head.head()).upos() == Upos.VERB;
    if (head.deprel().equals("nsubj") && verb && votes.of(EntityClass.PLACE) > 0) {
      votes.add(EntityClass.ORGANIZATION, 0.5);
    }
    if (head.isRelation("compound")
        && head.head() > head.id()
        && head.head() != 0
        && index.classNouns(sentence, sentence.token(head.head())).stream()
            .anyMatch(c -> c.entityClass() == EntityClass.ORGANIZATION)
        && index.language() == Language.ENGLISH) {
      votes.add(EntityClass.PLACE, name.first() == name.last() ? 1.0 : 0.6);
    }
    if (isCollective(sentence, head)) {
      votes.add(EntityClass.ORGANIZATION, 2);
    }
    if (head.isRelation("nsubj") && isSpeech(sentence.token(Math.max(1, head.head())))) {
      votes.add(EntityClass.PERSON, 0.3);
      votes.add(EntityClass.ORGANIZATION, 0.3);
    }
  }

  /** "achetée à X": the preposition marks a party of the deed, not where it was done. */
  private boolean isArgument(Sentence sentence, Token head, String marker) {
    if (head.head() == 0 || index.place(head.form()).isPresent()) {
      return false;
    }
    return index.entries(PartOfSpeech.VERB, sentence.token(head.head()).lemma()).stream()
        .filter(p -> p.words().size() == 1)
        .flatMap(p -> p.entry().senses().stream())
        .flatMap(s -> qualifiers(s))
        .filter(q -> PARTIES.contains(q.key()))
        .map(Property.QualifierSlot::argument)
        .anyMatch(
            a ->
                a instanceof io.newsgraph.lexicon.Argument.Prepositional p
                    && p.marker().equals(List.of(marker)));
  }

  private java.util.stream.Stream<Property.QualifierSlot> qualifiers(Sense sense) {
    Property property = index.property(sense.property());
    return java.util.stream.Stream.concat(
        sense.qualifiers().stream(),
        property == null ? java.util.stream.Stream.empty() : property.qualifiers().stream());
  }

  /** "Brighton have signed": British English has the plural behind a club or a company. */
  private boolean isCollective(Sentence sentence, Token head) {
    if (index.language() != Language.ENGLISH
        || !head.isRelation("nsubj")
        || !sentence.children(head, "conj").isEmpty()
        || head.form().endsWith("s")) {
      return false;
    }
    Token verb = sentence.token(head.head());
    return sentence.children(verb).stream()
        .filter(t -> t.isRelation("aux") || t.isRelation("cop"))
        .filter(t -> t.id() > head.id())
        .findFirst()
        .filter(t -> COLLECTIVE.contains(Words.fold(t.form())))
        .isPresent();
  }

  private boolean isSpeech(Token verb) {
    return index.cue(Cue.Kind.SPEECH_VERB, verb.lemma()).isPresent();
  }
}
