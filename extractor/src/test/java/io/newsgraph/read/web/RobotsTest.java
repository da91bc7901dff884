package io.newsgraph.read.web;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RobotsTest {

  private static final String FILE =
      """
      # A site's rules
      User-agent: *
      Disallow: /private
      Allow: /private/open
      Disallow: /*.pdf$
      Disallow: /a*b
      Disallow:

      User-agent: Greedybot
      User-agent: Otherbot
      Disallow: /
      Allow: /robots-only
      """;

  @ParameterizedTest
  @CsvSource({
    "newsgraph,/,true",
    "newsgraph,/private/x,false",
    "newsgraph,/private/open/x,true",
    "newsgraph,/x.pdf,false",
    "newsgraph,/x.pdf?y,true",
    "newsgraph,/axxb,false",
    "newsgraph,/axxc,true",
    "greedybot,/x,false",
    "otherbot,/robots-only/x,true",
    "otherbot,/private,false",
  })
  void theLongestRuleOfTheGroupDecides(String robot, String path, boolean allowed) {
    assertThat(Robots.parse(FILE.getBytes(UTF_8), robot).allow(path)).isEqualTo(allowed);
  }

  @Test
  void anEmptyOrStrangeFileAllowsAll() {
    assertThat(Robots.parse(new byte[0], "x").allow("/")).isTrue();
    assertThat(Robots.parse("<html>Disallow: /</html>".getBytes(UTF_8), "x").allow("/")).isTrue();
    assertThat(Robots.NOTHING.allow("/x")).isFalse();
  }
}
