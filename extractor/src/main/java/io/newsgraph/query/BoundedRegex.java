package io.newsgraph.query;

import java.util.List;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import java.util.regex.PatternSyntaxException;
import org.apache.jena.query.Query;
import org.apache.jena.query.QueryCancelledException;
import org.apache.jena.sparql.expr.E_Regex;
import org.apache.jena.sparql.expr.E_StrReplace;
import org.apache.jena.sparql.expr.Expr;
import org.apache.jena.sparql.expr.ExprEvalException;
import org.apache.jena.sparql.expr.ExprFunctionN;
import org.apache.jena.sparql.expr.ExprList;
import org.apache.jena.sparql.expr.ExprTransformCopy;
import org.apache.jena.sparql.expr.NodeValue;
import org.apache.jena.sparql.syntax.syntaxtransform.ElementTransformCopyBase;
import org.apache.jena.sparql.syntax.syntaxtransform.QueryTransformOps;

/**
 * REGEX and REPLACE that give up: Java's expressions may try a number of ways that doubles with
 * each letter, and know no time limit. Here every look at a letter counts, and a query has a fixed
 * number.
 */
final class BoundedRegex extends ExprFunctionN {

  /** Some seconds of matching. */
  private static final long LOOKS = 100_000_000;

  private final boolean replacing;
  private final Budget budget;

  private BoundedRegex(String name, boolean replacing, ExprList arguments, Budget budget) {
    super(name, arguments);
    this.replacing = replacing;
    this.budget = budget;
  }

  /** The query with every REGEX and REPLACE bounded; together they share one budget. */
  static Query bound(Query query) {
    Budget budget = new Budget();
    return QueryTransformOps.transform(
        query,
        new ElementTransformCopyBase(),
        new ExprTransformCopy() {
          @Override
          public Expr transform(ExprFunctionN function, ExprList arguments) {
            if (function instanceof E_Regex || function instanceof E_StrReplace) {
              boolean replaces = function instanceof E_StrReplace;
              return new BoundedRegex(
                  function.getFunctionSymbol().getSymbol(), replaces, arguments, budget);
            }
            return super.transform(function, arguments);
          }
        });
  }

  @Override
  public NodeValue eval(List<NodeValue> values) {
    Pattern pattern = pattern(text(values, 1), flags(values));
    if (!replacing) {
      return NodeValue.booleanReturn(
          pattern.matcher(new Counted(string(values.get(0)), budget)).find());
    }
    String replacement = text(values, 2);
    return withText(
        values.get(0), text -> pattern.matcher(new Counted(text, budget)).replaceAll(replacement));
  }

  private static String string(NodeValue value) {
    if (!value.isString() && !value.isLangString()) {
      throw new ExprEvalException("no string: " + value);
    }
    return value.asNode().getLiteralLexicalForm();
  }

  private static String text(List<NodeValue> values, int position) {
    return position < values.size() && values.get(position) != null
        ? string(values.get(position))
        : "";
  }

  private int flags(List<NodeValue> values) {
    int flags = 0;
    for (char flag : text(values, replacing ? 3 : 2).toCharArray()) {
      flags |=
          switch (flag) {
            case 'i' -> Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
            case 'm' -> Pattern.MULTILINE;
            case 's' -> Pattern.DOTALL;
            case 'x' -> Pattern.COMMENTS;
            case 'q' -> Pattern.LITERAL;
            default -> throw new ExprEvalException("no such flag: " + flag);
          };
    }
    return flags;
  }

  private static Pattern pattern(String expression, int flags) {
    try {
      return Pattern.compile(expression, flags);
    } catch (PatternSyntaxException e) {
      throw new ExprEvalException("no regular expression: " + expression, e);
    }
  }

  /** A string of the same language or kind with the changed text. */
  private static NodeValue withText(NodeValue value, UnaryOperator<String> change) {
    String text = string(value);
    String language = value.asNode().getLiteralLanguage();
    try {
      String changed = change.apply(text);
      return language.isEmpty()
          ? NodeValue.makeString(changed)
          : NodeValue.makeLangString(changed, language);
    } catch (IndexOutOfBoundsException | IllegalArgumentException e) {
      throw new ExprEvalException("no replacement text", e);
    }
  }

  @Override
  public Expr copy(ExprList arguments) {
    return new BoundedRegex(getFunctionSymbol().getSymbol(), replacing, arguments, budget);
  }

  /** How many letters a query may still look at. */
  private static final class Budget {
    private long left = LOOKS;

    void spend() {
      if (--left < 0 || (left % 1024 == 0 && Thread.currentThread().isInterrupted())) {
        throw new QueryCancelledException();
      }
    }
  }

  /** Text that counts the looks at its letters. */
  private record Counted(CharSequence text, Budget budget) implements CharSequence {

    @Override
    public char charAt(int index) {
      budget.spend();
      return text.charAt(index);
    }

    @Override
    public int length() {
      return text.length();
    }

    @Override
    public CharSequence subSequence(int start, int end) {
      return new Counted(text.subSequence(start, end), budget);
    }

    @Override
    public String toString() {
      return text.toString();
    }
  }
}
