package io.newsgraph.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.international.french.process.FrenchTokenizer;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.nndep.DependencyParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import io.newsgraph.corenlp.repair.Repairs;
import io.newsgraph.corenlp.repair.WordLists;
import io.newsgraph.text.Sentence;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** French: UD tagger and parser, WikiNER names, dictionary lemmas. */
final class FrenchPipeline implements Pipeline {

  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TOKENIZER =
      "invertible,splitCompounds=false,splitContractions=false,quotes=ORIGINAL,"
          + "untokenizable=noneKeep";

  private final LinePatterns lines = LinePatterns.read("lines-fr.tsv");
  private final Contractions contractions = new Contractions("contractions-fr.tsv");
  private final FrenchDictionary dictionary = new FrenchDictionary();
  private final WordLists lists = new WordLists(Tables.read("words-fr.tsv"));
  private final FrenchTags retagger = new FrenchTags(dictionary, lists);
  private final Clauses clauses =
      new Clauses(new FrenchVerbTags(dictionary, new ClosedWords("closed-fr.tsv"))::isFinite);
  private final FrenchMorphology morphology = new FrenchMorphology(dictionary);
  private final TokenRules rules =
      new TokenRules(
          new Prefixes("prefixes-fr.tsv"),
          new Phrases("phrases-fr.tsv"),
          new ClosedWords("closed-fr.tsv").forms(),
          dictionary::contains);
  private final Repairs repairs = Repairs.french(lists);
  private final TokenizerFactory<CoreLabel> tokenizer =
      FrenchTokenizer.factory(new CoreLabelTokenFactory(), TOKENIZER);
  private final MaxentTagger tagger;
  private final MaxentTagger contractionTagger;
  private final CRFClassifier<CoreLabel> names;
  private final DependencyParser parser;

  private FrenchPipeline(
      MaxentTagger tagger,
      MaxentTagger contractionTagger,
      CRFClassifier<CoreLabel> names,
      DependencyParser parser) {
    this.tagger = tagger;
    this.contractionTagger = contractionTagger;
    this.names = names;
    this.parser = parser;
  }

  /** Reads the models, the two large ones side by side. */
  static FrenchPipeline load() {
    CompletableFuture<CRFClassifier<CoreLabel>> names =
        CompletableFuture.supplyAsync(
            () -> Models.names(MODELS + "ner/french-wikiner-4class.crf.ser.gz"));
    DependencyParser parser =
        DependencyParser.loadFromModelFile(MODELS + "parser/nndep/UD_French.gz");
    MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/french-ud.tagger");
    MaxentTagger contractions = new MaxentTagger(MODELS + "mwt/french/french-mwt.tagger");
    return new FrenchPipeline(tagger, contractions, names.join(), parser);
  }

  @Override
  public LinePatterns linePatterns() {
    return lines;
  }

  @Override
  public List<Word> tokenize(String text, int begin, int end) {
    return rules.apply(Models.tokenize(tokenizer, text, begin, end), text);
  }

  @Override
  public List<Word> expand(List<Word> sentence, String text, boolean heading) {
    List<Word> words = new ArrayList<>();
    List<String> tags = List.of();
    for (int i = 0; i < sentence.size(); i++) {
      Word word = sentence.get(i);
      if (contractions.isAmbiguous(word) && tags.isEmpty()) {
        tags = Models.tags(contractionTagger, sentence);
      }
      boolean one =
          !contractions.contains(word)
              || (contractions.isAmbiguous(word)
                  && (!tags.get(i).equals("ADP_DET")
                      || retagger.isArticleAfterVerb(sentence, tags, i)));
      words.addAll(one ? List.of(word) : contractions.split(word));
    }
    return rules.merge(words, text);
  }

  @Override
  public boolean endsAt(List<Word> words, int semicolon) {
    return clauses.areSeparate(words, semicolon);
  }

  @Override
  public Parse parse(List<Word> words, boolean heading) {
    List<String> tags = retagger.mend(words, Models.tags(tagger, words));
    Tree tree = Models.parse(parser, Models.tagged(words, tags));
    List<String> entities = Models.entities(names, Word.inputs(words));
    return new Parse(words, tags, tree, EntityLabels.mend(words, tags, tree, entities));
  }

  @Override
  public List<Analysis> analyse(Parse parse) {
    return morphology.analyse(parse);
  }

  @Override
  public Sentence repair(Sentence sentence) {
    return repairs.apply(sentence);
  }
}
