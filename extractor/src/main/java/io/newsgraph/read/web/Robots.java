package io.newsgraph.read.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * What a site's robots.txt lets us read (RFC 9309): of the group that names us, else of that for
 * all, the rule with the longest path decides, and permission wins over refusal of equal length.
 */
final class Robots {

  /** Robots that may read everything. */
  static final Robots ALL = new Robots(List.of());

  /** Robots that may read nothing. */
  static final Robots NOTHING = new Robots(List.of(new Rule("/", false)));

  private final List<Rule> rules;

  private Robots(List<Rule> rules) {
    this.rules = rules;
  }

  private record Rule(String path, boolean allows) {

    boolean matches(String asked) {
      String body = path.endsWith("$") ? path.substring(0, path.length() - 1) : path;
      StringBuilder pattern = new StringBuilder();
      for (String part : body.split("\\*+", -1)) {
        pattern.append(pattern.length() == 0 ? "" : ".*?").append(Pattern.quote(part));
      }
      Pattern compiled = Pattern.compile(pattern.toString(), Pattern.DOTALL);
      return path.endsWith("$")
          ? compiled.matcher(asked).matches()
          : compiled.matcher(asked).lookingAt();
    }
  }

  /**
   * Reads a robots.txt.
   *
   * @param robot the name that a group may have for us, without version
   */
  static Robots parse(byte[] file, String robot) {
    List<Rule> ours = new ArrayList<>();
    List<Rule> everyones = new ArrayList<>();
    boolean named = false;
    boolean inOurs = false;
    boolean inEveryones = false;
    boolean namesJustRead = false;
    for (String line : new String(file, StandardCharsets.UTF_8).split("\\R")) {
      String[] parts = line.replaceFirst("#.*", "").split(":", 2);
      if (parts.length < 2) {
        continue;
      }
      String key = parts[0].strip().toLowerCase(Locale.ROOT);
      String value = parts[1].strip();
      if (key.equals("user-agent")) {
        inOurs = (namesJustRead && inOurs) || value.equalsIgnoreCase(robot);
        inEveryones = (namesJustRead && inEveryones) || value.equals("*");
        named |= inOurs;
        namesJustRead = true;
      } else if (key.equals("allow") || key.equals("disallow")) {
        namesJustRead = false;
        if (!value.isEmpty()) {
          Rule rule = new Rule(value, key.equals("allow"));
          if (inOurs) {
            ours.add(rule);
          }
          if (inEveryones) {
            everyones.add(rule);
          }
        }
      }
    }
    return new Robots(List.copyOf(named ? ours : everyones));
  }

  /**
   * Whether a path may be read.
   *
   * @param path with the query, as it is sent
   */
  boolean allow(String path) {
    int longest = -1;
    boolean allowed = true;
    for (Rule rule : rules) {
      int length = rule.path().length();
      if ((length > longest || (length == longest && rule.allows())) && rule.matches(path)) {
        longest = length;
        allowed = rule.allows();
      }
    }
    return allowed;
  }
}
