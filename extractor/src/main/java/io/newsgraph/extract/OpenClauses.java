package io.newsgraph.extract;

import io.newsgraph.lexicon.Entry;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.text.Document;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Open extraction: what every clause of a sentence says, in the article's own words.
 *
 * <p>A clause gives one statement with all its complements (subject, verb, object, adjuncts), as
 * ClausIE's clause types do (Del Corro and Gemulla, "ClausIE: clause-based open information
 * extraction", 2013); coordinated subjects and objects are spread out, and appositions state what
 * somebody is. Behind these, with less confidence, come statements of two arguments in which the
 * relation reaches into the complements ("became a justice of" – "the High Court").
 */
final class OpenClauses {

  private static final double CLAUSE = 0.8;
  private static final double APPOSITION = 0.6;
  private static final double REACHING = 0.4;
  private static final int DEPTH = 3;
  private static final Set<String> PLACES = Set.of("LOC");

  private static final Entry ANY =
      new Entry("", PartOfSpeech.VERB, List.of(), false, false, List.of());

  private final LexiconIndex index;
  private final Sentence sentence;
  private final OpenPhrases phrases;
  private final VerbSubjects subjects;
  private final Map<List<Object>, OpenClaim> found = new LinkedHashMap<>();

  OpenClauses(LexiconIndex index, Document document, Sentence sentence) {
    this.index = index;
    this.sentence = sentence;
    this.phrases = new OpenPhrases(document, sentence);
    this.subjects = new VerbSubjects(sentence);
  }

  /** A complement: its head, whether it is a clause, and its preposition. */
  private record Complement(Token head, boolean clause, List<Token> marker) {}

  List<OpenClaim> read() {
    for (Token token : sentence.tokens()) {
      if (isClause(token)) {
        clause(token);
      }
      if (token.isRelation("appos")) {
        apposition(token);
      }
    }
    return List.copyOf(found.values());
  }

  private boolean isClause(Token token) {
    if (sentence.child(token, "cop").isPresent()) {
      return true;
    }
    boolean verb =
        token.upos() == Upos.VERB && !token.isRelation("amod") && !token.isRelation("compound");
    return verb && !isFolded(token);
  }

  /** "wants to buy": the infinitive belongs to the relation of the verb above. */
  private boolean isFolded(Token verb) {
    if (!verb.isRelation("xcomp") || verb.head() == 0) {
      return false;
    }
    Token governor = sentence.token(verb.head());
    return governor.upos() == Upos.VERB && sentence.child(governor, "obj").isEmpty();
  }

  private void clause(Token head) {
    List<Token> relation = new ArrayList<>();
    List<Complement> complements = new ArrayList<>();
    gather(head, relation, complements, 0);
    complements.sort(Comparator.comparingInt(c -> c.head().id()));
    List<Token> who = subjects.anySubject(head, 0);
    if (who.isEmpty() && head.isRelation("acl")) {
      who = List.of(sentence.token(head.head()));
    }
    Stance stance = new StanceReader(index, sentence).read(new Predicate(ANY, head, List.of()));
    for (Token subject : who) {
      for (Token member : Trees.coordinated(sentence, subject)) {
        if (!isExpletive(member)) {
          state(member, head, relation, complements, stance);
        }
      }
    }
  }

  private static boolean isExpletive(Token token) {
    return token.isRelation("expl") || token.upos() == Upos.PUNCT;
  }

  /** The words of the relation and the complements of a verb and of the infinitive below it. */
  private void gather(Token head, List<Token> relation, List<Complement> complements, int depth) {
    boolean copular = sentence.child(head, "cop").isPresent();
    if (!copular) {
      relation.add(head);
    } else if (isCarrier(head)) {
      relation.add(head);
      sentence.children(head, "advmod").forEach(a -> relation.addAll(sentence.subtree(a)));
    } else {
      complements.add(new Complement(head, false, phrases.marker(head)));
    }
    for (Token child : sentence.children(head)) {
      if (isRelationWord(child, depth)) {
        relation.addAll(sentence.subtree(child));
      } else if (child.isRelation("xcomp") && isFolded(child) && depth < DEPTH) {
        gather(child, relation, complements, depth + 1);
      } else {
        complement(head, child, copular, complements);
      }
    }
  }

  private boolean isRelationWord(Token child, int depth) {
    boolean negation =
        child.isRelation("advmod")
            && index.cue(io.newsgraph.lexicon.Cue.Kind.NEGATOR, child.lemma()).isPresent();
    boolean to = depth > 0 && child.isRelation("mark");
    boolean between =
        child.isRelation("advmod")
            && child.id() == child.head() - 1
            && sentence.children(child).isEmpty()
            && !Pronouns.isRelative(child);
    return child.isRelation("aux")
        || child.isRelation("cop")
        || child.deprel().equals("compound:prt")
        || child.isRelation("neg")
        || child.deprel().equals("expl:pv")
        || negation
        || between
        || to;
  }

  private void complement(Token head, Token child, boolean copular, List<Complement> complements) {
    boolean object = child.isRelation("obj") || child.isRelation("iobj");
    boolean adjunct =
        child.isRelation("obl") || copular && child.isRelation("nmod") && !isNominal(head);
    boolean predicate = child.isRelation("xcomp");
    if (object || adjunct || predicate && !Trees.isVerbal(child)) {
      if (!Pronouns.isRelative(child)) {
        complements.add(new Complement(child, false, phrases.marker(child)));
      }
    } else if (predicate || child.isRelation("ccomp") && child.id() > head.id()) {
      complements.add(new Complement(child, true, List.of()));
    }
  }

  /** "is distinct from": an adjective with a complement belongs to the relation. */
  private boolean isCarrier(Token adjective) {
    return adjective.upos() == Upos.ADJ
        && sentence.children(adjective).stream()
            .anyMatch(
                c ->
                    c.id() > adjective.id()
                        && (c.isRelation("obl") || c.isRelation("nmod"))
                        && !phrases.marker(c).isEmpty());
  }

  private static boolean isNominal(Token token) {
    return token.upos() == Upos.NOUN || token.upos() == Upos.PROPN || token.upos() == Upos.PRON;
  }

  private void state(
      Token subject,
      Token head,
      List<Token> relation,
      List<Complement> complements,
      Stance stance) {
    List<Complement> after =
        complements.stream().filter(c -> c.head().id() > relation.get(0).id()).toList();
    List<Complement> before = complements.stream().filter(c -> !after.contains(c)).toList();
    if (after.isEmpty()) {
      return;
    }
    Complement first = after.get(0);
    List<Complement> rest = new ArrayList<>(after.subList(1, after.size()));
    rest.addAll(before);
    List<Token> words = new ArrayList<>(relation);
    words.addAll(first.marker());
    List<Token> subjectWords = new ArrayList<>(phrases.tokens(subject));
    if (!sentence.dominates(head, subject)) {
      subjectWords.removeIf(t -> sentence.dominates(head, t));
    }
    String who = phrases.text(OpenPhrases.trimmed(subjectWords));
    for (Token member : members(first)) {
      List<String> arguments = new ArrayList<>();
      arguments.add(text(first, member));
      rest.forEach(c -> arguments.add(withMarker(c)));
      add(who, phrases.text(words), arguments, CLAUSE, stance);
      reaching(who, words, first.clause() ? List.of() : phrases.tokens(member), member, stance, 0);
      for (Complement other : after.subList(1, after.size())) {
        second(who, relation, first, member, other, stance);
      }
    }
  }

  private List<Token> members(Complement complement) {
    return complement.clause()
        ? List.of(complement.head())
        : Trees.coordinated(sentence, complement.head());
  }

  private String text(Complement complement, Token member) {
    return phrases.text(complement.clause() ? phrases.clause(member) : phrases.tokens(member));
  }

  private String withMarker(Complement complement) {
    if (complement.clause()) {
      return phrases.text(phrases.clause(complement.head()));
    }
    List<Token> words = new ArrayList<>(complement.marker());
    words.addAll(phrases.tokens(complement.head()));
    return phrases.text(words);
  }

  /** "handcuffed him to" – "the bars": a further complement with the object in the relation. */
  private void second(
      String who,
      List<Token> relation,
      Complement first,
      Token member,
      Complement other,
      Stance stance) {
    if (other.clause()) {
      return;
    }
    List<Token> words = new ArrayList<>(relation);
    if (first.marker().isEmpty()) {
      words.addAll(phrases.tokens(member));
    }
    words.addAll(other.marker());
    for (Token end : members(other)) {
      add(who, phrases.text(words), List.of(phrases.text(phrases.tokens(end))), REACHING, stance);
    }
  }

  /** "became a justice of" – "the High Court": the relation reaches into the complement. */
  private void reaching(
      String who, List<Token> relation, List<Token> phrase, Token head, Stance stance, int depth) {
    if (depth >= DEPTH) {
      return;
    }
    for (Token inner : sentence.children(head, "nmod")) {
      List<Token> marker = phrases.marker(inner);
      if (marker.isEmpty() || inner.id() < head.id() || !phrase.contains(inner)) {
        continue;
      }
      List<Token> words = new ArrayList<>(relation);
      phrase.stream().filter(t -> t.id() < marker.get(0).id()).forEach(words::add);
      words.addAll(marker);
      for (Token member : Trees.coordinated(sentence, inner)) {
        List<Token> end = phrases.tokens(member);
        add(who, phrases.text(words), List.of(phrases.text(end)), REACHING, stance);
        reaching(who, words, end, member, stance, depth + 1);
      }
    }
  }

  /** "Anna Roy, a lawyer": the apposition says what she is. */
  private void apposition(Token noun) {
    Token name = sentence.token(noun.head());
    boolean places =
        PLACES.stream().anyMatch(l -> noun.entity().endsWith(l) && name.entity().endsWith(l));
    if (!isNominal(noun) || !isNominal(name) || places) {
      return;
    }
    String be = index.language() == io.newsgraph.text.Language.ENGLISH ? "is" : "est";
    add(
        phrases.text(phrases.tokens(name)),
        be,
        List.of(phrases.text(phrases.tokens(noun))),
        APPOSITION,
        Stance.asserted());
  }

  private void add(
      String subject, String relation, List<String> arguments, double confidence, Stance stance) {
    boolean empty =
        subject.isEmpty() || relation.isEmpty() || arguments.stream().anyMatch(String::isEmpty);
    if (!empty) {
      found.putIfAbsent(
          List.of(subject, relation, arguments),
          new OpenClaim(
              subject,
              relation,
              arguments,
              stance.negated(),
              stance.hearsay() || !stance.stated(),
              stance.planned(),
              confidence,
              sentence.index(),
              sentence.span()));
    }
  }
}
