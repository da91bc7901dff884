package io.newsgraph.extract;

import io.newsgraph.lexicon.Argument;
import io.newsgraph.lexicon.LexiconReader;
import io.newsgraph.lexicon.PartOfSpeech;
import io.newsgraph.lexicon.Sense;
import io.newsgraph.text.AnnotatedDocument;
import io.newsgraph.text.Conllu;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * Development tool: shows for each sentence of CoNLL-U files its tree, the predicates found and how
 * their arguments are filled. Arguments: ontology folder, language, folder, document names.
 */
public final class TraceConllu {

  private TraceConllu() {}

  /** Prints to standard output. */
  public static void main(String[] args) throws IOException {
    Language language = Language.ofTag(args[1]).orElseThrow();
    LexiconIndex index = new LexiconIndex(LexiconReader.of(Path.of(args[0])).read(language));
    for (String name : List.of(args).subList(3, args.length)) {
      AnnotatedDocument parsed =
          Conllu.read(name, language, Files.readString(Path.of(args[2], name + ".conllu")));
      Document document =
          new Document(
              name,
              Files.readString(Path.of(args[2], name + ".txt")),
              language,
              parsed.document().metadata());
      trace(index, new AnnotatedDocument(document, parsed.sentences()));
    }
  }

  private static void trace(LexiconIndex index, AnnotatedDocument annotated) {
    List<Sentence> sentences = annotated.sentences();
    Mentions mentions = MentionFinder.find(index, annotated);
    Entities named = Entities.ofNames(new NameClusters(index, sentences).cluster(mentions));
    Entities entities = new Coreference(index, sentences, mentions, named, List.of()).resolve();
    for (int i = 0; i < entities.names().size(); i++) {
      NameCluster c = entities.names().get(i);
      System.out.println(
          "ENTITY "
              + i
              + " "
              + c.entityClass()
              + " "
              + c.text()
              + " "
              + c.votes()
              + " "
              + c.mentions().stream().map(Mention::text).distinct().toList());
    }
    for (Sentence sentence : sentences) {
      System.out.println("\n### " + annotated.document().quote(sentence.span()));
      StringBuilder tree = new StringBuilder();
      for (Token t : sentence.tokens()) {
        String e =
            mentions
                .at(sentence.index(), t.id())
                .flatMap(entities::of)
                .map(x -> "=" + x)
                .orElse("");
        tree.append(t.id())
            .append(':')
            .append(t.form())
            .append('/')
            .append(t.lemma())
            .append('/')
            .append(t.upos())
            .append('/')
            .append(t.deprel())
            .append("->")
            .append(t.head())
            .append(e)
            .append("  ");
      }
      System.out.println(tree);
      VerbArguments verbs = new VerbArguments(sentence);
      NounArguments nouns =
          new NounArguments(
              index, sentence, mentions, entities.appositions(mentions, new RoleNouns(index)));
      for (Predicate p : new PredicateFinder(index, mentions).find(sentence)) {
        Stance stance = new StanceReader(index, sentence).read(p);
        for (Sense sense : p.entry().senses()) {
          System.out.println(
              "  "
                  + sense.iri().replaceAll(".*/", "")
                  + " @"
                  + p.head().id()
                  + " "
                  + (stance.stated() ? "" : "VOID ")
                  + (stance.negated() ? "NEG " : "")
                  + (stance.hearsay() ? "HEARSAY " : "")
                  + (stance.planned() ? "PLAN " : "")
                  + stance.cue().orElse("")
                  + " src="
                  + stance.source().map(Token::form).orElse("-")
                  + " S="
                  + fill(p, sense, sense.subject(), verbs, nouns)
                  + " O="
                  + fill(p, sense, sense.object(), verbs, nouns));
        }
      }
    }
  }

  private static String fill(
      Predicate p,
      Sense sense,
      List<Argument> arguments,
      VerbArguments verbs,
      NounArguments nouns) {
    StringBuilder out = new StringBuilder();
    for (Argument a : arguments) {
      List<Token> tokens =
          p.entry().partOfSpeech() == PartOfSpeech.VERB
              ? verbs.fill(p, sense, a)
              : nouns.fill(p, sense, a);
      out.append(a).append(tokens.stream().map(t -> t.id() + t.form()).toList()).append(' ');
    }
    return out.toString();
  }
}
