package io.newsgraph.extract;

import io.newsgraph.lexicon.Argument;
import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Property;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.lexicon.ValueKind;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The arguments of a noun, adjective or prepositional predicate: whom it is said of, its possessor,
 * its prepositional phrases. The one mapping of their frames to Universal Dependencies.
 */
final class NounArguments {

  private final LexiconIndex index;
  private final Sentence sentence;
  private final Mentions mentions;
  private final Appositions appositions;
  private final VerbSubjects subjects;
  private final PrepositionalPhrases phrases;
  private final Possessors possessors;
  private final PredicateSeries series;
  private final Successions successions;

  NounArguments(LexiconIndex index, Sentence sentence, Mentions mentions, Appositions appositions) {
    this.index = index;
    this.sentence = sentence;
    this.mentions = mentions;
    this.appositions = appositions;
    this.subjects = new VerbSubjects(sentence);
    this.phrases = new PrepositionalPhrases(sentence);
    this.possessors = new Possessors(index, sentence, mentions);
    this.series = new PredicateSeries(sentence, index);
    this.successions = new Successions(index, sentence);
  }

  List<Token> fill(Predicate predicate, Sense sense, Argument argument) {
    List<Token> heads =
        argument instanceof Argument.Prepositional p
            ? prepositional(predicate, p.marker())
            : function(predicate, (Argument.Function) argument);
    if (argument == Argument.Function.POSSESSOR && isFigure(sense)) {
      heads = heads.stream().filter(t -> t.upos() != Upos.SYM && t.upos() != Upos.NUM).toList();
      heads = heads.isEmpty() ? possessors.accompanied(predicate.head()) : heads;
      heads = heads.isEmpty() ? possessors.beside(predicate.head()) : heads;
    }
    List<Token> all = new ArrayList<>();
    for (Token head : heads) {
      boolean itself =
          argument == Argument.Function.COPULATIVE_SUBJECT && head.id() == predicate.head().id();
      if (itself) {
        all.add(head);
        continue;
      }
      if (predicate.has(head)) {
        continue;
      }
      boolean alone =
          argument == Argument.Function.COPULATIVE_SUBJECT
              && !Appositions.isPlural(predicate.head())
              && mentions.nameAt(sentence.index(), head.id()).isPresent()
              && (!head.isRelation("nsubj") || predicate.head().isRelation("appos"));
      List<Token> members = alone ? List.of(head) : Trees.coordinated(sentence, head);
      for (Token member : members) {
        if (!all.contains(member) && !predicate.has(member)) {
          all.add(member);
        }
      }
    }
    return all;
  }

  private boolean isFigure(Sense sense) {
    Property property = index.property(sense.property());
    return property != null && property.kind() != ValueKind.ENTITY;
  }

  private List<Token> function(Predicate predicate, Argument.Function function) {
    Token noun = predicate.head();
    return switch (function) {
      case COPULATIVE_SUBJECT -> saidOf(predicate, noun);
      case POSSESSOR -> possessors.of(predicate, true);
      case GENITIVE -> possessors.of(predicate, false);
      case SUBJECT ->
          predicate.entry().partOfSpeech() == PartOfSpeech.PREPOSITION
              ? clauseSubject(noun)
              : eventSubject(noun);
      case DIRECT_OBJECT -> objectOfClause(noun);
      default -> List.of();
    };
  }

  private List<Token> saidOf(Predicate predicate, Token noun) {
    List<Token> out = new ArrayList<>();
    if (sentence.child(noun, "cop").isPresent()) {
      out.addAll(subjects.anySubject(noun, 0));
      return out;
    }
    for (Mention name : appositions.namesOf(sentence, noun)) {
      if (!isMarkedBelow(noun, name)) {
        out.add(sentence.token(name.head()));
      }
    }
    if (Appositions.isPlural(noun)) {
      Trees.examples(sentence, noun).forEach(t -> addOnce(out, t));
    }
    for (Token part : predicate.parts()) {
      appositions
          .attachedName(sentence, part)
          .ifPresent(n -> addOnce(out, sentence.token(n.head())));
    }
    if (out.isEmpty()) {
      out.addAll(oneOf(predicate, noun));
    }
    if (out.isEmpty()) {
      out.addAll(byStructure(predicate, noun));
    }
    if (out.isEmpty()) {
      out.addAll(afterComplement(noun));
    }
    if (out.isEmpty()
        && noun.upos() != Upos.ADJ
        && mentions.at(sentence.index(), noun.id()).isPresent()) {
      out.add(noun);
    }
    return out;
  }

  /** "one of its founders", "l'un des fondateurs": whom the number is said of. */
  private List<Token> oneOf(Predicate predicate, Token noun) {
    boolean part =
        Appositions.isPlural(noun)
            && noun.isRelation("nmod")
            && noun.head() != 0
            && PrepositionalPhrases.isGenitive(Trees.marker(sentence, noun));
    Token one = part ? sentence.token(noun.head()) : noun;
    boolean number =
        part && one.id() < noun.id() && (one.upos() == Upos.NUM || one.upos() == Upos.PRON);
    return number ? saidOf(predicate, one) : List.of();
  }

  private static void addOnce(List<Token> tokens, Token token) {
    if (!tokens.contains(token)) {
      tokens.add(token);
    }
  }

  private boolean isMarkedBelow(Token noun, Mention name) {
    Token head = sentence.token(name.head());
    return head.head() == noun.id() && !Trees.marker(sentence, head).isEmpty();
  }

  private List<Token> byStructure(Predicate predicate, Token noun) {
    if (noun.head() == 0) {
      return List.of();
    }
    Optional<Token> first = series.first(noun);
    if (first.isPresent()) {
      return sentence.child(first.get(), "cop").isPresent()
          ? subjects.anySubject(first.get(), 0)
          : complementOf(sentence.token(first.get().head()));
    }
    Token governor = sentence.token(noun.head());
    boolean names =
        noun.isRelation("nsubj")
            && sentence.child(governor, "cop").isPresent()
            && mentions.nameAt(sentence.index(), governor.id()).isPresent();
    if (names || noun.isRelation("amod") || noun.isRelation("appos") || noun.isRelation("acl")) {
      return List.of(governor);
    }
    boolean complement =
        noun.isRelation("xcomp")
            || isMarked(noun, "comme")
            || isMarked(noun, "as")
            || isMarked(noun, "pour") && noun.isRelation("obl")
            || isMarked(noun, "parmi") && noun.isRelation("obl");
    Optional<Token> succession = successions.verb(noun);
    if (succession.isPresent()) {
      return subjects.subject(succession.get(), true, 0);
    }
    if (complement && Trees.isVerbal(governor)) {
      return complementOf(governor);
    }
    if (complement && governor.upos() == Upos.NOUN) {
      return ofPosition(governor);
    }
    if (isMarked(noun, "de") && index.cue(Cue.Kind.POSITION_NOUN, governor.lemma()).isPresent()) {
      return ofPosition(governor);
    }
    if (isMarked(noun, "de") && isAmong(governor)) {
      return complementOf(sentence.token(governor.head()));
    }
    boolean prepositional = predicate.entry().partOfSpeech() == PartOfSpeech.PREPOSITION;
    if (noun.isRelation("obl") && Trees.isClausal(sentence, governor) && prepositional) {
      boolean before = noun.id() < governor.id() && !Voice.isPassive(sentence, governor);
      return before ? subjects.anySubject(governor, 0) : complementOf(governor);
    }
    if (noun.isRelation("nmod") && prepositional) {
      return List.of(governor);
    }
    return List.of();
  }

  /** "compte Acme au nombre de ses partenaires". */
  private boolean isAmong(Token noun) {
    return index.cue(Cue.Kind.RANK_NOUN, noun.lemma()).isPresent()
        && noun.isRelation("obl")
        && isMarked(noun, "à")
        && Trees.isVerbal(sentence.token(noun.head()));
  }

  /** "in her role as head of X", "after ten years as its chairman": who holds or spent it. */
  private List<Token> ofPosition(Token position) {
    List<Token> owner = new ArrayList<>(sentence.children(position, "nmod:poss"));
    sentence.children(position, "det").stream()
        .filter(d -> d.feats().is("Poss", "Yes"))
        .forEach(owner::add);
    return owner.isEmpty()
        ? Trees.clauseHead(sentence, position).map(c -> subjects.anySubject(c, 0)).orElse(List.of())
        : owner;
  }

  private boolean isMarked(Token noun, String word) {
    return Trees.marker(sentence, noun).equals(List.of(word));
  }

  /** Whom "nommer", "devenir", "élire" say the complement of. */
  private List<Token> complementOf(Token verb) {
    if (!Voice.isPassive(sentence, verb)) {
      List<Token> objects = sentence.children(verb, "obj");
      if (!objects.isEmpty()) {
        return objects;
      }
    }
    return subjects.anySubject(verb, 0);
  }

  /** "le patron de Tesla, Elon Musk": the name after the complement and a comma, if a person. */
  private List<Token> afterComplement(Token noun) {
    int end = sentence.subtree(noun).stream().mapToInt(Token::id).max().orElse(noun.id());
    for (int i = noun.id() + 1; i <= Math.min(sentence.size() - 1, end + 1); i++) {
      Token comma = sentence.token(i);
      if (!comma.form().equals(",") && !comma.form().equals("(")) {
        continue;
      }
      Optional<Mention> name = mentions.nameAt(sentence.index(), i + 1);
      if (name.isPresent()) {
        int after = name.get().last() + 1;
        boolean closed = after > sentence.size() || sentence.token(after).form().matches("[,.)]");
        return closed ? List.of(sentence.token(name.get().head())) : List.of();
      }
      return List.of();
    }
    return List.of();
  }

  private List<Token> prepositional(Predicate predicate, List<String> marker) {
    Token noun = predicate.head();
    List<Token> out = new ArrayList<>(phrases.marked(noun, marker));
    for (Token part : predicate.parts()) {
      phrases.marked(part, marker).forEach(t -> addOnce(out, t));
    }
    if (out.isEmpty() && noun.isRelation("conj")) {
      phrases.marked(Trees.firstConjunct(sentence, noun), marker).stream()
          .filter(t -> t.id() > noun.id())
          .forEach(out::add);
    }
    if (out.isEmpty() && predicate.entry().event()) {
      Trees.belowParticiple(sentence, noun).stream()
          .filter(t -> Trees.marker(sentence, t).equals(marker))
          .forEach(out::add);
    }
    if (out.isEmpty()) {
      out.addAll(predicated(noun, marker));
    }
    if (out.isEmpty()) {
      out.addAll(ofGovernors(noun, marker));
    }
    if (out.isEmpty()) {
      for (Token child : sentence.children(noun, "nmod")) {
        if (!PrepositionalPhrases.isGenitive(marker)
            || PrepositionalPhrases.isGenitive(Trees.marker(sentence, child))) {
          phrases.marked(child, marker).forEach(out::add);
        }
      }
    }
    if (out.isEmpty() && marker.size() > 1) {
      out.addAll(participle(noun, marker));
    }
    return out;
  }

  /** "Le siège de X est à Y": the phrase is what the copula says of the noun. */
  private List<Token> predicated(Token noun, List<String> marker) {
    if (!noun.isRelation("nsubj") || noun.head() == 0) {
      return List.of();
    }
    Token place = sentence.token(noun.head());
    boolean said =
        sentence.child(place, "cop").isPresent() && Trees.marker(sentence, place).equals(marker);
    return said ? List.of(place) : List.of();
  }

  /** A phrase after the noun that the parser hung on what governs it. */
  private List<Token> ofGovernors(Token noun, List<String> marker) {
    Token t = noun;
    for (int steps = 0; steps < 3 && t.head() != 0; steps++) {
      boolean carried =
          t.isRelation("obj")
              || t.isRelation("nsubj")
              || t.isRelation("obl")
              || t.isRelation("xcomp")
              || t.isRelation("nmod");
      if (!carried) {
        return List.of();
      }
      t = sentence.token(t.head());
      List<Token> after =
          phrases.marked(t, marker).stream().filter(p -> p.id() > noun.id()).toList();
      if (!after.isEmpty()) {
        return after;
      }
      if (Trees.isVerbal(t)) {
        return List.of();
      }
    }
    return List.of();
  }

  /** "a round led by X": the participle counts as a part of the preposition. */
  private List<Token> participle(Token noun, List<String> marker) {
    List<String> rest = marker.subList(1, marker.size());
    return sentence.children(noun, "acl").stream()
        .filter(verb -> Words.fold(verb.form()).equals(marker.get(0)))
        .flatMap(
            verb ->
                VerbSubjects.AGENT.contains(rest)
                    ? subjects.agent(verb).stream()
                    : phrases.marked(verb, rest).stream())
        .toList();
  }

  /** "X developed it in partnership with Y": the subject of the clause that the phrase is in. */
  private List<Token> clauseSubject(Token noun) {
    return Trees.clauseHead(sentence, noun).map(c -> subjects.anySubject(c, 0)).orElse(List.of());
  }

  /** "Les effectifs de X atteignent 900 personnes": the object of the noun's own verb. */
  private List<Token> objectOfClause(Token noun) {
    return noun.isRelation("nsubj") && noun.head() != 0
        ? sentence.children(sentence.token(noun.head()), "obj")
        : List.of();
  }

  /** The subject of an event noun that is carried by a verb: "X annonce le rachat de Y". */
  private List<Token> eventSubject(Token noun) {
    Token t = noun;
    for (int steps = 0; steps < 4 && t.head() != 0; steps++) {
      Token governor = sentence.token(t.head());
      boolean carried =
          t.isRelation("obj")
              || t.isRelation("obl")
              || t.isRelation("nmod")
              || t.isRelation("conj");
      if (!carried) {
        return List.of();
      }
      if (Trees.isVerbal(governor)) {
        return carries(governor, t) ? subjects.subject(governor, true, 0) : List.of();
      }
      t = governor;
    }
    return List.of();
  }

  private boolean carries(Token verb, Token noun) {
    boolean cue =
        Set.of(Cue.Kind.SUPPORT_VERB, Cue.Kind.EMBEDDING_VERB, Cue.Kind.SPEECH_VERB).stream()
            .anyMatch(kind -> !index.cues(kind, verb.lemma()).isEmpty());
    return cue && (noun.isRelation("obj") || noun.isRelation("obl"));
  }
}
