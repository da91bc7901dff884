package io.newsgraph.corenlp;

import edu.stanford.nlp.process.Morphology;
import io.newsgraph.text.Features;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Universal part of speech, lemma and features of English words from their Penn tags. */
final class EnglishMorphology {

  private static final Set<String> ARTICLES = Set.of("the", "a", "an", "every", "no");

  private final ClosedWords closed = new ClosedWords("closed-en.tsv");

  /** A lemmatiser is not made for several threads. */
  private final ThreadLocal<Morphology> lemmas = ThreadLocal.withInitial(Morphology::new);

  /** Part of speech, lemma and features of each word. */
  List<Analysis> analyse(Parse parse) {
    List<Analysis> result = new ArrayList<>();
    for (int i = 0; i < parse.size(); i++) {
      String tag = parse.tags().get(i);
      Word word = parse.words().get(i);
      Upos upos = word.upos().orElse(upos(tag, parse, i));
      String input = word.input();
      Analysis analysis = closed.find(input, upos).orElseGet(() -> analysis(input, tag, upos));
      result.add(
          word.lemma().map(l -> new Analysis(upos, l, analysis.features())).orElse(analysis));
    }
    return result;
  }

  private Analysis analysis(String word, String tag, Upos upos) {
    Features features = upos == Upos.ADP ? Features.none() : features(tag);
    return new Analysis(upos, lemma(word, tag, upos), features);
  }

  private String lemma(String word, String tag, Upos upos) {
    return switch (upos) {
      case PROPN -> word;
      case ADP, SCONJ, CCONJ -> word.toLowerCase(Locale.ROOT);
      default -> lemmas.get().lemma(word, tag, true);
    };
  }

  private static Upos upos(String tag, Parse parse, int i) {
    return switch (tag) {
      case "CC" -> Upos.CCONJ;
      case "CD" -> Upos.NUM;
      case "DT", "PDT", "WDT", "PRP$", "WP$" -> determiner(tag, parse, i);
      case "EX", "PRP", "WP" -> Upos.PRON;
      case "FW", "LS", "XX", "ADD", "GW" -> Upos.X;
      case "IN" -> parse.isRelation(i, "mark") ? Upos.SCONJ : Upos.ADP;
      case "RP" -> Upos.ADP;
      case "JJ", "JJR", "JJS", "AFX" -> Upos.ADJ;
      case "MD" -> Upos.AUX;
      case "NN", "NNS" -> Upos.NOUN;
      case "NNP", "NNPS" -> Upos.PROPN;
      case "POS" -> Upos.PART;
      case "RB", "RBR", "RBS", "WRB" -> Upos.ADV;
      case "TO" -> parse.isRelation(i, "case") ? Upos.ADP : Upos.PART;
      case "UH" -> Upos.INTJ;
      case "$", "#", "SYM" -> Upos.SYM;
      case "VB", "VBD", "VBG", "VBN", "VBP", "VBZ" -> verb(parse, i);
      default -> tag.startsWith("NFP") ? Upos.SYM : Upos.PUNCT;
    };
  }

  /** "according to", "including" are prepositions. */
  private static Upos verb(Parse parse, int i) {
    if (parse.isRelation(i, "case")) {
      return Upos.ADP;
    }
    return parse.isRelation(i, "aux") || parse.isRelation(i, "cop") ? Upos.AUX : Upos.VERB;
  }

  /** "this" and "both" can stand alone, articles cannot. */
  private static Upos determiner(String tag, Parse parse, int i) {
    boolean determines = parse.isRelation(i, "det") || parse.isRelation(i, "nmod:poss");
    boolean article = ARTICLES.contains(parse.words().get(i).input().toLowerCase(Locale.ROOT));
    return tag.endsWith("$") || !(determines || article) ? Upos.PRON : Upos.DET;
  }

  private static Features features(String tag) {
    return Features.parse(
        switch (tag) {
          case "NN", "NNP" -> "Number=Sing";
          case "NNS", "NNPS" -> "Number=Plur";
          case "VB" -> "VerbForm=Inf";
          case "VBD" -> "Mood=Ind|Tense=Past|VerbForm=Fin";
          case "VBG" -> "VerbForm=Ger";
          case "VBN" -> "Tense=Past|VerbForm=Part";
          case "VBP" -> "Mood=Ind|Tense=Pres|VerbForm=Fin";
          case "VBZ" -> "Mood=Ind|Number=Sing|Person=3|Tense=Pres|VerbForm=Fin";
          case "MD" -> "VerbForm=Fin";
          case "JJR", "RBR" -> "Degree=Cmp";
          case "JJS", "RBS" -> "Degree=Sup";
          case "CD" -> "NumType=Card";
          default -> "";
        });
  }
}
