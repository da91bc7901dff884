package io.newsgraph.corenlp.repair;

import io.newsgraph.text.Features;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;

/**
 * A hand-made tree after a repair. The words of a tree are written {@code form|UPOS|head|relation}
 * with {@code |lemma}, {@code |Feature=Value+…} and {@code |entity} where they matter.
 */
final class MendedTree {

  /** What stands in the tables of French, as far as the tests need it. */
  static final WordLists FRENCH =
      new WordLists(
          List.of(
              new String[] {"perfect", "avoir"},
              new String[] {"unaccusative", "devenir naître"},
              new String[] {"naming", "nommer"},
              new String[] {"predicative", "être devenir baptiser"},
              new String[] {"passive", "être"},
              new String[] {"title", "M. Me"},
              new String[] {"neither", "ni"},
              new String[] {"name", "nom"},
              new String[] {"time", "mardi an dimanche"},
              new String[] {"clausal", "idée"},
              new String[] {"relative", "que"},
              new String[] {"existential", "y"},
              new String[] {"dative", "à"},
              new String[] {"agent", "par"},
              new String[] {"partitive", "de"},
              new String[] {"month", "mars"},
              new String[] {"state", "demeurer"}));

  /** What stands in the tables of English. */
  static final WordLists ENGLISH =
      new WordLists(
          List.of(
              new String[] {"naming", "elect"},
              new String[] {"time", "friday week"},
              new String[] {"position", "chair director"},
              new String[] {"postposed", "worth"},
              new String[] {"dative", "from for"},
              new String[] {"agent", "by"},
              new String[] {"role", "as"}));

  private final Sentence sentence;

  private MendedTree(Sentence sentence) {
    this.sentence = sentence;
  }

  /** Mends a tree. */
  static MendedTree of(Repair repair, String words) {
    return of(repair, words, false);
  }

  /** Mends the tree of a headline. */
  static MendedTree ofHeadline(Repair repair, String words) {
    return of(repair, words, true);
  }

  private static MendedTree of(Repair repair, String words, boolean heading) {
    Graph graph = new Graph(sentence(words, heading));
    repair.apply(graph);
    return new MendedTree(graph.toSentence());
  }

  private static Sentence sentence(String words, boolean heading) {
    List<Token> tokens = new ArrayList<>();
    for (String word : words.strip().split("\\s+")) {
      String[] columns = word.split("\\|", -1);
      int id = tokens.size() + 1;
      String lemma = columns.length > 4 && !columns[4].isEmpty() ? columns[4] : columns[0];
      Features feats = Features.parse(columns.length > 5 ? columns[5].replace('+', '|') : "");
      String entity = columns.length > 6 ? columns[6] : "O";
      tokens.add(
          new Token(
              id,
              columns[0],
              lemma,
              Upos.valueOf(columns[1]),
              feats,
              Integer.parseInt(columns[2]),
              columns[3],
              new Span(2 * id, 2 * id + 1),
              entity));
    }
    return new Sentence(0, heading, new Span(0, 2 * tokens.size() + 1), tokens);
  }

  /** The governor's form and the relation of the first word with this form. */
  String arc(String form) {
    Token token = token(form);
    String head = sentence.head(token).map(Token::form).orElse("ROOT");
    return head + ":" + token.deprel();
  }

  /** The first word with this form. */
  Token token(String form) {
    return sentence.tokens().stream().filter(t -> t.form().equals(form)).findFirst().orElseThrow();
  }

  /** The mended sentence. */
  Sentence sentence() {
    return sentence;
  }
}
