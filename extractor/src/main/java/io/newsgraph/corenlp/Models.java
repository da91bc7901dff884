package io.newsgraph.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.Tokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructure;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.ArrayCoreMap;
import edu.stanford.nlp.util.CoreMap;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;

/** How models of Stanford CoreNLP are read and called, the same for every language. */
final class Models {

  private Models() {}

  /**
   * Reads a named-entity model. A model learns lower-case words while it runs unless told not to:
   * then the labels of a document would depend on what was read before it.
   */
  static CRFClassifier<CoreLabel> names(String path) {
    Properties properties = new Properties();
    properties.setProperty("maxAdditionalKnownLCWords", "0");
    try {
      return CRFClassifier.getClassifier(path, properties);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ClassNotFoundException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Tokenizes part of a text; offsets are those of the whole text. */
  static List<Word> tokenize(TokenizerFactory<CoreLabel> factory, String text, int begin, int end) {
    Tokenizer<CoreLabel> tokenizer =
        factory.getTokenizer(new StringReader(text.substring(begin, end)));
    List<Word> words = new ArrayList<>();
    for (CoreLabel label : tokenizer.tokenize()) {
      int from = begin + label.beginPosition();
      int to = begin + label.endPosition();
      words.add(Word.of(from, to, text.substring(from, to)).withInput(label.word()));
    }
    return words;
  }

  /** The words as CoreNLP wants them. */
  static List<CoreLabel> labels(List<String> words) {
    List<CoreLabel> labels = new ArrayList<>();
    for (int i = 0; i < words.size(); i++) {
      CoreLabel label = new CoreLabel();
      label.setWord(words.get(i));
      label.setValue(words.get(i));
      label.setOriginalText(words.get(i));
      label.setIndex(i + 1);
      labels.add(label);
    }
    return labels;
  }

  /** The part of speech of each word, in the tagger's own tag set. */
  static List<String> tags(MaxentTagger tagger, List<Word> words) {
    List<CoreLabel> labels = labels(Word.inputs(words));
    tagger.tagCoreLabels(labels);
    return labels.stream().map(CoreLabel::tag).toList();
  }

  /** The words with these tags as a parser wants them. */
  static List<CoreLabel> tagged(List<Word> words, List<String> tags) {
    List<CoreLabel> labels = labels(Word.inputs(words));
    for (int i = 0; i < labels.size(); i++) {
      labels.get(i).setTag(tags.get(i));
    }
    return labels;
  }

  /** The entity labels of a sentence, {@code O} or {@code B-}/{@code I-} and a type. */
  static List<String> entities(CRFClassifier<CoreLabel> model, List<String> words) {
    List<String> result = new ArrayList<>();
    String previous = "O";
    for (CoreLabel label : model.classifySentence(labels(words))) {
      String type = entityType(label.get(CoreAnnotations.AnswerAnnotation.class));
      result.add(type.equals("O") ? type : (type.equals(previous) ? "I-" : "B-") + type);
      previous = type;
    }
    return result;
  }

  private static String entityType(String answer) {
    return switch (answer.startsWith("I-") || answer.startsWith("B-")
        ? answer.substring(2)
        : answer) {
      case "PER", "PERSON" -> "PER";
      case "ORG", "ORGANIZATION" -> "ORG";
      case "LOC", "LOCATION" -> "LOC";
      case "MISC" -> "MISC";
      default -> "O";
    };
  }

  /** Parses tagged words. */
  static Tree parse(DependencyParser parser, List<CoreLabel> tagged) {
    CoreMap sentence = new ArrayCoreMap();
    sentence.set(CoreAnnotations.TokensAnnotation.class, tagged);
    return tree(parser.predict(sentence), tagged.size());
  }

  /** The basic dependencies of a structure; a word no arc reaches has head 0 and relation dep. */
  static Tree tree(GrammaticalStructure structure, int size) {
    int[] heads = new int[size];
    String[] relations = new String[size];
    Arrays.fill(relations, "dep");
    for (TypedDependency dependency : structure.typedDependencies()) {
      int word = dependency.dep().index() - 1;
      heads[word] = dependency.gov().index();
      relations[word] = heads[word] == 0 ? "root" : dependency.reln().toString();
    }
    return new Tree(heads, relations);
  }
}
