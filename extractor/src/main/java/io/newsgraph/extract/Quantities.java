package io.newsgraph.extract;

import io.newsgraph.lexicon.Cue;
import io.newsgraph.text.Document;
import io.newsgraph.text.Language;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Span;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Numbers, percentages and sums of money of a sentence, with the bounds the text gives. */
final class Quantities {

  private static final String BLANK = "[ \\u00a0\\u202f]";

  private final Language language;
  private final Map<String, BigDecimal> multipliers;
  private final Map<String, BigDecimal> words;
  private final Map<String, String> currencies;
  private final Map<String, String> bounds;
  private final Pattern pattern;

  Quantities(LexiconIndex index) {
    this.language = index.language();
    this.multipliers = numbers(index, Cue.Kind.MULTIPLIER);
    this.words = numbers(index, Cue.Kind.NUMBER_WORD);
    this.currencies = CueText.data(index, Cue.Kind.CURRENCY, "code");
    this.bounds = CueText.data(index, Cue.Kind.BOUND, "bound");
    this.pattern = compile();
  }

  private static Map<String, BigDecimal> numbers(LexiconIndex index, Cue.Kind kind) {
    Map<String, BigDecimal> numbers = new TreeMap<>();
    CueText.data(index, kind, "value")
        .forEach((word, value) -> numbers.put(word, new BigDecimal(value)));
    return numbers;
  }

  private Pattern compile() {
    String bound = alternatives(bounds) + BLANK + "*(?:les |the |de |des |d')?";
    String number =
        "\\d{1,3}(?:"
            + (language == Language.FRENCH ? "[ \\u00a0\\u202f.]" : ",")
            + "\\d{3})+(?!\\d)(?:[.,]\\d+)?"
            + "|\\d+(?:[.,]\\d+)?|\\b(?:"
            + alternatives(words)
            + ")\\b";
    String symbols =
        currencies.keySet().stream()
            .filter(s -> !s.matches("[\\p{L} ]{2,}"))
            .map(Pattern::quote)
            .collect(Collectors.joining("|"));
    String codes =
        CueText.alternatives(
            currencies.keySet().stream().filter(s -> s.matches("[\\p{L} ]{2,}")).toList());
    String money = "(?:" + symbols + "|(?:" + codes + ")s?\\b)";
    return CueText.compile(
        "(?:(?<bound>"
            + bound
            + ")"
            + BLANK
            + "*)?(?<pre>(?:"
            + symbols
            + "))?"
            + BLANK
            + "*(?<number>"
            + number
            + ")"
            + "(?:(?:"
            + BLANK
            + "|-)*(?<mult>(?:"
            + alternatives(multipliers)
            + "))s?(?![\\p{L}]))?"
            + "(?:"
            + BLANK
            + "*(?:d'|d’|de |of )?(?<post>"
            + money
            + "))?"
            + "(?:"
            + BLANK
            + "*(?<percent>%|pour cent|per cent|percent|pc\\b))?");
  }

  private static String alternatives(Map<String, ?> words) {
    return CueText.alternatives(words.keySet()).replace(" ", "\\E" + BLANK + "\\Q");
  }

  /** The quantities of the sentence in order of the text. */
  List<Value.Quantity> of(Document document, Sentence sentence) {
    String text = document.quote(sentence.span()).replace('’', '\'');
    List<Value.Quantity> found = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      int before = matcher.start("number") - 1;
      boolean inWord =
          before >= 0
              && (Character.isLetter(text.charAt(before)) || text.charAt(before) == '-')
              && matcher.group("pre") == null;
      int after = matcher.end();
      boolean runsOn =
          after < text.length()
              && Character.isLetterOrDigit(text.charAt(after))
              && Character.isDigit(text.charAt(after - 1));
      if (!inWord && !runsOn) {
        quantity(matcher, sentence, text).ifPresent(found::add);
      }
    }
    return found;
  }

  private Optional<Value.Quantity> quantity(Matcher m, Sentence sentence, String text) {
    BigDecimal amount = number(m.group("number"));
    if (amount == null) {
      return Optional.empty();
    }
    if (m.group("mult") != null) {
      BigDecimal factor = multipliers.get(CueText.lower(m.group("mult")));
      amount = factor == null ? amount : amount.multiply(factor);
    }
    String unit = "";
    if (m.group("percent") != null) {
      unit = "%";
    } else if (m.group("pre") != null) {
      unit = currency(m.group("pre"));
    } else if (m.group("post") != null) {
      unit = currency(m.group("post"));
    }
    int begin = sentence.span().begin() + text.codePointCount(0, m.start());
    int end = sentence.span().begin() + text.codePointCount(0, m.end());
    String bound = m.group("bound") == null ? "" : bound(m.group("bound"));
    return Optional.of(
        new Value.Quantity(
            amount.stripTrailingZeros(),
            unit,
            bound.equals("Minimum") ? Optional.of(amount) : Optional.empty(),
            bound.equals("Maximum") ? Optional.of(amount) : Optional.empty(),
            bound.equals("Approximate"),
            new Span(begin, end)));
  }

  private String bound(String words) {
    String w = CueText.lower(words).strip();
    return bounds.entrySet().stream()
        .filter(e -> w.startsWith(e.getKey()))
        .max(Comparator.comparingInt(e -> e.getKey().length()))
        .map(Map.Entry::getValue)
        .orElse("");
  }

  private String currency(String words) {
    String w = CueText.lower(words);
    String code = currencies.get(w);
    if (code == null && w.endsWith("s")) {
      code = currencies.get(w.substring(0, w.length() - 1));
    }
    return code == null ? "" : code;
  }

  private BigDecimal number(String digits) {
    BigDecimal word = words.get(CueText.lower(digits));
    if (word != null) {
      return word;
    }
    String plain = digits.replaceAll(BLANK, "");
    if (language == Language.FRENCH) {
      plain =
          plain.matches("\\d{1,3}(\\.\\d{3})+") ? plain.replace(".", "") : plain.replace(',', '.');
    } else {
      plain = plain.replace(",", "");
    }
    return plain.matches("\\d+(\\.\\d+)?") ? new BigDecimal(plain) : null;
  }
}
