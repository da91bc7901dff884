package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Conllu;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Development tool: prints the candidates of every anaphor of texts with gold coreference, their
 * features and which is right, to fit {@code antecedents.tsv} from.
 *
 * <p>Arguments: ontology folder, language, folder of {@code .conllu}, {@code .txt} and {@code
 * .gold} files (begin, end in code points, chain), "strict" when all that refers is in the gold.
 */
public final class AnaphorTable {

  private final LexiconIndex index;
  private final boolean strict;

  private AnaphorTable(LexiconIndex index, boolean strict) {
    this.index = index;
    this.strict = strict;
  }

  /** Prints to standard output. */
  public static void main(String[] args) throws IOException {
    Language language = Language.ofTag(args[1]).orElseThrow();
    LexiconIndex index = new LexiconIndex(LexiconReader.of(Path.of(args[0])).read(language));
    AnaphorTable table = new AnaphorTable(index, args.length > 3);
    Path folder = Path.of(args[2]);
    try (Stream<Path> files = Files.list(folder)) {
      for (Path file : files.filter(f -> f.toString().endsWith(".conllu")).sorted().toList()) {
        String id = file.getFileName().toString().replace(".conllu", "");
        AnnotatedDocument parsed = Conllu.read(id, language, Files.readString(file));
        Document document =
            new Document(
                id,
                Files.readString(folder.resolve(id + ".txt")),
                language,
                parsed.document().metadata());
        List<Gold> gold = new ArrayList<>();
        for (String line : Files.readAllLines(folder.resolve(id + ".gold"))) {
          String[] c = line.split("\t");
          gold.add(new Gold(new Span(Integer.parseInt(c[0]), Integer.parseInt(c[1])), c[2]));
        }
        table.print(new AnnotatedDocument(document, parsed.sentences()), gold);
      }
    }
  }

  private record Gold(Span span, String chain) {}

  private static Optional<String> chain(List<Gold> gold, Span span, int slack) {
    return gold.stream()
        .filter(
            g ->
                g.span().begin() <= span.begin()
                    && g.span().end() >= span.end()
                    && span.begin() - g.span().begin() <= slack)
        .min(java.util.Comparator.comparingInt(g -> g.span().length()))
        .map(Gold::chain);
  }

  private void print(AnnotatedDocument document, List<Gold> gold) {
    List<Sentence> sentences = document.sentences();
    Mentions mentions = MentionFinder.find(index, document);
    Entities named = Entities.ofNames(new NameClusters(index, sentences).cluster(mentions));
    Entities resolved = new Coreference(index, sentences, mentions, named, List.of()).resolve();
    List<NameCluster> names = named.names();
    Map<Integer, String> chains = new HashMap<>();
    for (int e = 0; e < names.size(); e++) {
      Map<String, Long> votes =
          names.get(e).mentions().stream()
              .flatMap(m -> chain(gold, m.span(), 40).stream())
              .collect(Collectors.groupingBy(c -> c, Collectors.counting()));
      int entity = e;
      votes.entrySet().stream()
          .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
          .ifPresent(v -> chains.put(entity, v.getKey()));
    }
    RoleNouns roles = new RoleNouns(index);
    Appositions appositions = named.appositions(mentions, roles);
    Genders genders = new Genders(index, sentences, mentions, named, appositions);
    Bindings bindings = new Bindings(index, mentions, named);
    Agreement agreement =
        new Agreement(
            index, sentences, mentions, bindings, genders, roles, new Asides(index, sentences));
    Expectations expectations = new Expectations(index);
    Discourse discourse = new Discourse(sentences, names);
    AntecedentFeatures features = new AntecedentFeatures(sentences, names);
    for (Mention mention : mentions.all()) {
      if (mention.kind() == Mention.Kind.NAME) {
        named.of(mention).ifPresent(e -> features.mention(e, mention));
        named.of(mention).ifPresent(e -> discourse.mention(e, mention));
        continue;
      }
      Sentence sentence = sentences.get(mention.sentence());
      Token head = sentence.token(mention.head());
      Span span = head.span();
      Optional<String> chain =
          chain(gold, span, mention.kind() == Mention.Kind.NOMINAL ? 6 : 0)
              .filter(
                  c ->
                      mention.kind() == Mention.Kind.NOMINAL
                          || gold.stream()
                              .anyMatch(g -> g.chain().equals(c) && g.span().equals(span)));
      List<Integer> candidates =
          features.candidates(sentence.index(), head.id()).stream()
              .filter(e -> isPossible(e, sentence, head, mention, genders, roles, bindings))
              .toList();
      java.util.function.ToDoubleFunction<Discourse.Occurrence> fit =
          o ->
              mention.kind() == Mention.Kind.NOMINAL
                  ? 1
                  : agreement.of(
                      sentence,
                      head,
                      Pronouns.of(index.language(), head).orElseThrow(),
                      mention.kind() == Mention.Kind.PRONOUN
                          ? expectations.of(sentence, head)
                          : roles.otherSide(sentence, sentence.token(head.head())),
                      o);
      List<Discourse.Choice> salient =
          discourse.choices(sentence.index(), head.id(), Discourse.PRONOUN, fit);
      boolean attached =
          mention.kind() == Mention.Kind.NOMINAL && !appositions.namesOf(sentence, head).isEmpty();
      if (!attached
          && !candidates.isEmpty()
          && (strict || chain.isPresent())
          && isAnaphor(sentence, head, mention, roles)) {
        String group = document.document().id() + ":" + mention.id();
        Optional<Integer> chosen = resolved.of(mention).filter(e -> e < names.size());
        boolean any = false;
        for (int rank = 0; rank < candidates.size(); rank++) {
          int e = candidates.get(rank);
          boolean right = chain.isPresent() && chain.equals(Optional.ofNullable(chains.get(e)));
          any |= right;
          row(
              group,
              mention,
              e,
              right,
              chosen.equals(Optional.of(e)),
              features.of(sentence, head, e, rank, candidates.size(), salient));
        }
        row(
            group,
            mention,
            -1,
            !any,
            chosen.isEmpty(),
            features.ofNone(sentence, head, candidates.size(), salient));
      }
      if (attached) {
        named
            .of(appositions.namesOf(sentence, head).get(0))
            .ifPresent(
                e -> {
                  features.mention(e, mention);
                  discourse.mention(e, mention);
                });
      } else if (chain.isPresent()
          && chains.entrySet().stream()
              .anyMatch(
                  c ->
                      c.getValue().equals(chain.get())
                          && features
                              .candidates(sentence.index(), head.id())
                              .contains(c.getKey()))) {
        chains.entrySet().stream()
            .filter(c -> c.getValue().equals(chain.get()))
            .map(Map.Entry::getKey)
            .sorted()
            .filter(e -> features.candidates(sentence.index(), head.id()).contains(e))
            .findFirst()
            .ifPresent(
                e -> {
                  features.mention(e, mention);
                  discourse.mention(e, mention);
                });
      } else if (mention.kind() == Mention.Kind.NOMINAL
          && head.upos() == io.newsgraph.text.Upos.NOUN) {
        discourse.unnamed(mention);
      }
    }
  }

  private boolean isAnaphor(Sentence sentence, Token head, Mention mention, RoleNouns roles) {
    return switch (mention.kind()) {
      case NAME -> false;
      case PRONOUN -> !head.isRelation("expl");
      case POSSESSIVE -> true;
      case NOMINAL ->
          !roles.isEvent(sentence, head)
              && roles.refers(sentence, head)
              && sentence.children(head, "det").stream()
                  .map(d -> Words.fold(d.form()))
                  .anyMatch(d -> Set.of("le", "la", "l'", "ce", "cet", "cette", "the").contains(d));
    };
  }

  private boolean isPossible(
      int entity,
      Sentence sentence,
      Token head,
      Mention mention,
      Genders genders,
      RoleNouns roles,
      Bindings bindings) {
    if (mention.kind() == Mention.Kind.NOMINAL) {
      Set<EntityClass> classes = roles.classes(sentence, head);
      return !classes.isEmpty()
          && bindings.hasClass(entity, classes)
          && genders.agrees(entity, head);
    }
    return genders.agrees(entity, Pronouns.of(index.language(), head).orElseThrow());
  }

  private void row(
      String group,
      Mention mention,
      int entity,
      boolean right,
      boolean chosen,
      Map<String, Double> features) {
    System.out.println(
        String.join(
            "\t",
            group,
            mention.kind().toString(),
            Words.fold(mention.text()).replaceAll("\\s+", " "),
            Integer.toString(entity),
            right ? "1" : "0",
            chosen ? "1" : "0",
            features.entrySet().stream()
                .map(f -> f.getKey() + ":" + f.getValue())
                .collect(Collectors.joining("|"))));
  }
}
