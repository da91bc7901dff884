import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Properties;

/**
 * Stanford CoreNLP by itself, with the annotators and models that newsgraph uses: what an
 * extraction would cost if everything after the models were free.
 *
 * <p>{@code RawAnnotation fr|en FILE…} prints the number of tokens.
 */
final class RawAnnotation {

  private static final String MODELS = "edu/stanford/nlp/models/";

  private RawAnnotation() {}

  /** Annotates the files, one document each. */
  public static void main(String[] arguments) throws IOException {
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties(arguments[0]), false);
    long tokens = 0;
    for (String file : Arrays.asList(arguments).subList(1, arguments.length)) {
      CoreDocument document = new CoreDocument(Files.readString(Path.of(file)));
      pipeline.annotate(document);
      tokens += document.tokens().size();
    }
    System.out.println(tokens);
  }

  private static Properties properties(String language) {
    Properties properties = new Properties();
    properties.setProperty("ner.applyFineGrained", "false");
    properties.setProperty("ner.applyNumericClassifiers", "false");
    properties.setProperty("ner.useSUTime", "false");
    properties.setProperty("ner.buildEntityMentions", "false");
    if (language.equals("fr")) {
      french(properties);
    } else {
      english(properties);
    }
    return properties;
  }

  private static void french(Properties properties) {
    properties.setProperty("annotators", "tokenize,mwt,pos,ner,depparse");
    properties.setProperty("tokenize.language", "fr");
    properties.setProperty("mwt.mappingFile", MODELS + "mwt/french/french-mwt.tsv");
    properties.setProperty("mwt.pos.model", MODELS + "mwt/french/french-mwt.tagger");
    properties.setProperty(
        "mwt.statisticalMappingFile", MODELS + "mwt/french/french-mwt-statistical.tsv");
    properties.setProperty("mwt.preserveCasing", "false");
    properties.setProperty("pos.model", MODELS + "pos-tagger/french-ud.tagger");
    properties.setProperty("ner.model", MODELS + "ner/french-wikiner-4class.crf.ser.gz");
    properties.setProperty("depparse.model", MODELS + "parser/nndep/UD_French.gz");
  }

  private static void english(Properties properties) {
    properties.setProperty("annotators", "tokenize,pos,lemma,ner,parse");
    properties.setProperty("pos.model", MODELS + "pos-tagger/english-left3words-distsim.tagger");
    properties.setProperty(
        "ner.model",
        MODELS
            + "ner/english.all.3class.distsim.crf.ser.gz,"
            + MODELS
            + "ner/english.conll.4class.distsim.crf.ser.gz");
    properties.setProperty("parse.model", MODELS + "srparser/englishSR.ser.gz");
    properties.setProperty("parse.binaryTrees", "false");
  }
}
