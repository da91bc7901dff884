package io.newsgraph.rdf;

import io.newsgraph.extract.Value;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import org.apache.jena.datatypes.xsd.XSDDatatype;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;

/** Literals in the one spelling that newsgraph writes. */
final class Terms {

  private static final int CONFIDENCE_DIGITS = 2;

  private Terms() {}

  static Node string(String text) {
    return NodeFactory.createLiteralString(text);
  }

  static Node words(String text, String language) {
    return NodeFactory.createLiteralLang(text, language);
  }

  static Node offset(int codePoints) {
    return NodeFactory.createLiteralDT(
        Integer.toString(codePoints), XSDDatatype.XSDnonNegativeInteger);
  }

  static Node yes() {
    return NodeFactory.createLiteralDT("true", XSDDatatype.XSDboolean);
  }

  static Node confidence(double confidence) {
    return decimal(
        BigDecimal.valueOf(confidence).setScale(CONFIDENCE_DIGITS, RoundingMode.HALF_UP));
  }

  static Node decimal(BigDecimal number) {
    String plain = plain(number);
    return NodeFactory.createLiteralDT(
        plain.contains(".") ? plain : plain + ".0", XSDDatatype.XSDdecimal);
  }

  /** A count: an integer where it is one. */
  static Node number(BigDecimal number) {
    String plain = plain(number);
    return plain.contains(".")
        ? decimal(number)
        : NodeFactory.createLiteralDT(plain, XSDDatatype.XSDinteger);
  }

  static String plain(BigDecimal number) {
    return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
  }

  static Node date(LocalDate date) {
    return NodeFactory.createLiteralDT(date.toString(), XSDDatatype.XSDdate);
  }

  static Node duration(Value.Duration duration) {
    return NodeFactory.createLiteralDT(duration.iso(), XSDDatatype.XSDduration);
  }

  /** A date of day, month or year precision; words that are no date stay a string. */
  static Node date(Value.Date date) {
    try {
      return switch (date.iso().length()) {
        case 4 -> NodeFactory.createLiteralDT(date.iso(), XSDDatatype.XSDgYear);
        case 7 ->
            NodeFactory.createLiteralDT(
                YearMonth.parse(date.iso()).toString(), XSDDatatype.XSDgYearMonth);
        default -> date(LocalDate.parse(date.iso()));
      };
    } catch (DateTimeException e) {
      return string(date.iso());
    }
  }
}
