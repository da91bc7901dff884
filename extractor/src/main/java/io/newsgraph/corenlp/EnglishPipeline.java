package io.newsgraph.corenlp;

import edu.stanford.nlp.ie.crf.CRFClassifier;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.parser.shiftreduce.ShiftReduceParser;
import edu.stanford.nlp.process.CoreLabelTokenFactory;
import edu.stanford.nlp.process.PTBTokenizer;
import edu.stanford.nlp.process.TokenizerFactory;
import edu.stanford.nlp.tagger.maxent.MaxentTagger;
import edu.stanford.nlp.trees.GrammaticalStructureFactory;
import edu.stanford.nlp.util.Filters;
import io.newsgraph.corenlp.repair.Repairs;
import io.newsgraph.corenlp.repair.WordLists;
import io.newsgraph.text.Sentence;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** English: Penn tags, shift-reduce constituents converted to Universal Dependencies, names. */
final class EnglishPipeline implements Pipeline {

  private static final String MODELS = "edu/stanford/nlp/models/";
  private static final String TOKENIZER = "invertible,quotes=ORIGINAL,untokenizable=noneKeep";

  private final LinePatterns lines = LinePatterns.read("lines-en.tsv");
  private final EnglishMorphology morphology = new EnglishMorphology();
  private final TokenRules rules =
      new TokenRules(
          new Prefixes("prefixes-en.tsv"),
          new Phrases("phrases-en.tsv"),
          new ClosedWords("closed-en.tsv").forms(),
          word -> false);
  private final WordLists lists = new WordLists(Tables.read("words-en.tsv"));
  private final EnglishTags retagger = new EnglishTags(lists);
  private final Repairs repairs = Repairs.english(lists);
  private final TokenizerFactory<CoreLabel> tokenizer =
      PTBTokenizer.factory(new CoreLabelTokenFactory(), TOKENIZER);
  private final MaxentTagger tagger;
  private final CRFClassifier<CoreLabel> names;
  private final CRFClassifier<CoreLabel> moreNames;
  private final ShiftReduceParser parser;
  private final GrammaticalStructureFactory structures;

  private EnglishPipeline(
      MaxentTagger tagger,
      CRFClassifier<CoreLabel> names,
      CRFClassifier<CoreLabel> moreNames,
      ShiftReduceParser parser) {
    this.tagger = tagger;
    this.names = names;
    this.moreNames = moreNames;
    this.parser = parser;
    this.structures =
        parser
            .treebankLanguagePack()
            .grammaticalStructureFactory(
                Filters.acceptFilter(), parser.getTLPParams().typedDependencyHeadFinder());
  }

  /** Reads the models, the two large ones side by side. */
  static EnglishPipeline load() {
    CompletableFuture<CRFClassifier<CoreLabel>> names =
        CompletableFuture.supplyAsync(
            () -> Models.names(MODELS + "ner/english.all.3class.distsim.crf.ser.gz"));
    CompletableFuture<CRFClassifier<CoreLabel>> moreNames =
        names.thenApply(
            first -> Models.names(MODELS + "ner/english.conll.4class.distsim.crf.ser.gz"));
    ShiftReduceParser parser = ShiftReduceParser.loadModel(MODELS + "srparser/englishSR.ser.gz");
    MaxentTagger tagger = new MaxentTagger(MODELS + "pos-tagger/english-left3words-distsim.tagger");
    return new EnglishPipeline(tagger, names.join(), moreNames.join(), parser);
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
    List<Word> merged = rules.merge(sentence, text);
    // Tagging once more is not free: only for sentences in which a future may be found.
    return EnglishTags.mayHoldFuture(merged)
        ? retagger.futures(merged, Models.tags(tagger, merged), heading)
        : merged;
  }

  @Override
  public Parse parse(List<Word> words, boolean heading) {
    List<String> inputs = Word.inputs(words);
    List<String> tags = retagger.mend(words, Models.tags(tagger, words), heading);
    List<String> entities =
        EntityUnion.of(Models.entities(names, inputs), Models.entities(moreNames, inputs), tags);
    if (!heading) {
      tags = retagger.insideNames(words, tags, entities);
    }
    List<CoreLabel> labels = Models.tagged(words, tags);
    Tree tree = Models.tree(structures.newGrammaticalStructure(parser.apply(labels)), words.size());
    return new Parse(words, tags, tree, entities);
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
