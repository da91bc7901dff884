package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Puts the names of a document together that mean one entity: equal names, short forms of persons
 * ("Musk"), of organizations ("Larkin" for "Larkin & Sons") and acronyms.
 */
final class NameClusters {

  private static final Set<String> SMALL =
      Set.of("de", "d'", "du", "des", "la", "le", "les", "l'", "of", "the", "and", "et", "a", "&");

  private static final Set<String> ARTICLES = Set.of("the", "le", "la", "les");

  private final LexiconIndex index;
  private final List<Sentence> sentences;

  NameClusters(LexiconIndex index, List<Sentence> sentences) {
    this.index = index;
    this.sentences = sentences;
  }

  List<NameCluster> cluster(Mentions mentions) {
    NameEvidence evidence = new NameEvidence(index, mentions);
    Map<Integer, TypeVotes> frames = new FrameEvidence(index, mentions).votes(sentences);
    Map<String, NameCluster> byName = new LinkedHashMap<>();
    for (Mention mention : mentions.all()) {
      if (mention.kind() != Mention.Kind.NAME) {
        continue;
      }
      List<String> words = nameWords(mention);
      TypeVotes votes = evidence.votes(sentences.get(mention.sentence()), mention);
      votes.addAll(frames.getOrDefault(mention.id(), new TypeVotes()));
      byName
          .computeIfAbsent(String.join(" ", words), k -> new NameCluster(mention, words))
          .add(mention, votes);
    }
    List<NameCluster> clusters = new ArrayList<>(byName.values());
    clusters.forEach(cluster -> namedAfter(cluster, byName));
    List<NameCluster> longestFirst = new ArrayList<>(clusters);
    longestFirst.sort(Comparator.comparingInt((NameCluster c) -> c.words().size()).reversed());
    List<NameCluster> kept = new ArrayList<>();
    for (NameCluster cluster : longestFirst) {
      Optional<NameCluster> fuller = fullerForm(cluster, kept);
      if (fuller.isPresent()) {
        fuller.get().absorb(cluster);
      } else {
        kept.add(cluster);
      }
    }
    kept.sort(Comparator.comparing(c -> c.mentions().get(0).span()));
    return kept;
  }

  /**
   * "Kering Beauté" beside "Kering": what begins with an organization's name is hardly a person.
   */
  private static void namedAfter(NameCluster cluster, Map<String, NameCluster> byName) {
    for (int n = 1; n < cluster.words().size(); n++) {
      NameCluster prefix = byName.get(String.join(" ", cluster.words().subList(0, n)));
      if (prefix != null && prefix.entityClass() == EntityClass.ORGANIZATION) {
        cluster.votes().add(EntityClass.ORGANIZATION, 1.5);
        return;
      }
    }
  }

  private static List<String> nameWords(Mention mention) {
    List<String> words = Words.ofName(mention.text());
    while (words.size() > 1 && ARTICLES.contains(words.get(0))) {
      words = words.subList(1, words.size());
    }
    if (words.size() > 1 && words.get(0).startsWith("l'")) {
      words = new ArrayList<>(words);
      words.set(0, words.get(0).substring(2));
    }
    return words.isEmpty() ? List.of(mention.text()) : words;
  }

  private Optional<NameCluster> fullerForm(NameCluster small, List<NameCluster> candidates) {
    List<NameCluster> fits = new ArrayList<>();
    for (NameCluster big : candidates) {
      if (big.words().size() > small.words().size()
          ? isShortFormOf(small, big)
          : isAcronymOf(small, big)) {
        fits.add(big);
      } else if (big.words().size() <= small.words().size() && isAcronymOf(small, big)) {
        fits.add(big);
      }
    }
    if (fits.size() > 1 && small.entityClass() == EntityClass.ORGANIZATION) {
      List<NameCluster> organizations =
          fits.stream().filter(c -> c.entityClass() == EntityClass.ORGANIZATION).toList();
      if (organizations.size() == 1) {
        return Optional.of(organizations.get(0));
      }
    }
    return fits.size() == 1 ? Optional.of(fits.get(0)) : nearest(small, fits);
  }

  /**
   * Of two persons with one surname the one the article is about is meant: the one in the headline,
   * else the one named most, else the one named last before.
   */
  private Optional<NameCluster> nearest(NameCluster small, List<NameCluster> fits) {
    if (fits.isEmpty() || !fits.stream().allMatch(c -> c.entityClass() == EntityClass.PERSON)) {
      return Optional.empty();
    }
    int at = small.mentions().get(0).span().begin();
    return fits.stream()
        .filter(c -> c.mentions().get(0).span().begin() < at)
        .max(
            Comparator.comparing((NameCluster c) -> inHeading(c))
                .thenComparing(c -> c.mentions().size())
                .thenComparing(c -> lastBefore(c, at)));
  }

  private boolean inHeading(NameCluster cluster) {
    return cluster.mentions().stream().anyMatch(m -> sentences.get(m.sentence()).heading());
  }

  private static int lastBefore(NameCluster cluster, int at) {
    return cluster.mentions().stream()
        .mapToInt(m -> m.span().begin())
        .filter(begin -> begin < at)
        .max()
        .orElse(-1);
  }

  private boolean isShortFormOf(NameCluster small, NameCluster big) {
    if (isAcronymOf(small, big)) {
      return true;
    }
    List<String> s = small.words();
    List<String> b = big.words();
    boolean suffix = b.subList(b.size() - s.size(), b.size()).equals(s);
    boolean prefix = b.subList(0, s.size()).equals(s);
    if (big.entityClass() == EntityClass.PERSON) {
      boolean particle = b.size() - s.size() >= 1;
      boolean firstName =
          prefix
              && s.size() == 1
              && index.cue(io.newsgraph.lexicon.Cue.Kind.PERSON_WORD, small.text()).isPresent();
      return (suffix || firstName) && particle && !looksLikeOther(small);
    }
    if (together(small, big) || isPlaceOf(small, b) || isParent(small, big)) {
      return false;
    }
    boolean first = comesFirst(big, small);
    boolean restIsGeneric = b.stream().filter(w -> !s.contains(w)).allMatch(this::isGeneric);
    if (prefix) {
      return (first || restIsGeneric) && !isAmbiguous(small, big);
    }
    boolean inside = suffix || java.util.Collections.indexOfSubList(b, s) >= 0;
    return inside && first && startsGeneric(b, s);
  }

  /** "Airbus Helicopters … la filiale d'Airbus": who possesses a part is not that part. */
  private boolean isParent(NameCluster small, NameCluster big) {
    return big.entityClass() == EntityClass.ORGANIZATION
        && small.mentions().stream().anyMatch(m -> owns(sentences.get(m.sentence()), m));
  }

  private boolean owns(Sentence sentence, Mention name) {
    Token head = sentence.token(name.head());
    boolean possessor = head.isRelation("nmod") || head.isRelation("nmod:poss");
    if (!possessor || head.head() == 0) {
      return false;
    }
    return new RoleNouns(index)
        .predicative(sentence, sentence.token(head.head())).stream()
            .map(s -> index.property(s.property()))
            .anyMatch(
                p ->
                    p.domain().equals(Set.of(EntityClass.ORGANIZATION))
                        && p.range().equals(Set.of(EntityClass.ORGANIZATION))
                        && p.whenEnded().isEmpty()
                        && !p.symmetric());
  }

  /** "hôpital de Besançon" is not meant by "Besançon". */
  private static boolean isPlaceOf(NameCluster small, List<String> big) {
    int at = java.util.Collections.indexOfSubList(big, small.words());
    return at > 0 && SMALL.contains(big.get(at - 1)) && small.entityClass() == EntityClass.PLACE;
  }

  private boolean looksLikeOther(NameCluster small) {
    return small.votes().of(EntityClass.ORGANIZATION) > small.votes().of(EntityClass.PERSON) + 1.2
        || small.votes().of(EntityClass.PRODUCT) > small.votes().of(EntityClass.PERSON) + 1.2;
  }

  private boolean isAmbiguous(NameCluster small, NameCluster big) {
    EntityClass a = small.entityClass();
    EntityClass b = big.entityClass();
    boolean place = a == EntityClass.PLACE && small.votes().lead(b) > 1.0 && b != a;
    boolean person = a == EntityClass.PERSON && small.votes().lead(b) > 1.0 && b != a;
    return place || person || (b == EntityClass.AWARD && a != b);
  }

  /** "RC Lens" – "Lens", "biscuiterie Kermadec" – "Kermadec": what precedes is a generic word. */
  private boolean startsGeneric(List<String> big, List<String> small) {
    int at = java.util.Collections.indexOfSubList(big, small);
    return big.subList(0, at).stream().allMatch(w -> isGeneric(w) || w.length() <= 3);
  }

  private boolean isGeneric(String word) {
    return SMALL.contains(word) || index.cue(Cue.Kind.ORGANIZATION_WORD, word).isPresent();
  }

  private boolean together(NameCluster small, NameCluster big) {
    return small.mentions().stream()
        .anyMatch(m -> !sentences.get(m.sentence()).heading() && big.isIn(m.sentence()));
  }

  private boolean comesFirst(NameCluster big, NameCluster small) {
    return firstInBody(big) <= firstInBody(small);
  }

  private int firstInBody(NameCluster cluster) {
    return cluster.mentions().stream()
        .filter(m -> !sentences.get(m.sentence()).heading())
        .mapToInt(m -> m.span().begin())
        .min()
        .orElse(Integer.MAX_VALUE - 1);
  }

  /**
   * "SNE" – "Syndicat national de l'édition": initials of the words, small words left out or in.
   */
  private static boolean isAcronymOf(NameCluster small, NameCluster big) {
    if (small.words().size() != 1 || big.words().size() < 2 || !Words.isAcronym(small.text())) {
      return false;
    }
    String acronym = small.words().get(0);
    StringBuilder all = new StringBuilder();
    StringBuilder content = new StringBuilder();
    for (String word : big.words()) {
      String core = word.replaceFirst("^[ldn]'", "");
      all.append(core.charAt(0));
      if (!SMALL.contains(word)) {
        content.append(core.charAt(0));
      }
    }
    return acronym.length() >= 2 && (acronym.contentEquals(all) || acronym.contentEquals(content));
  }

  /** True for a word that may stand between an entity's long and short form in brackets. */
  static boolean isBracket(io.newsgraph.text.Token token) {
    return token.upos() == Upos.PUNCT && token.form().equals("(");
  }
}
