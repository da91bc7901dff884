package io.newsgraph.consolidate;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NameRulesTest {

  @ParameterizedTest
  @CsvSource({
    "optique marchand sa,optique marchand",
    "larkin estates co ltd,larkin estates",
    "larkin estates,''",
    "sa,''",
    "company of heroes,''"
  })
  void legalForms(String name, String plain) {
    assertThat(NameRules.withoutLegalForm(name).orElse("")).isEqualTo(plain);
  }

  @ParameterizedTest
  @CsvSource({
    "dumas,claire dumas,true",
    "c. dumas,claire dumas,true",
    "c dumas,claire dumas,true",
    "p. dumas,claire dumas,false",
    "claire dumas,claire dumas,false",
    "claire dumas,claire marie dumas,false",
    "dumas,dumas,false",
    "claire,claire dumas,false"
  })
  void shortNamesOfPersons(String brief, String full, boolean isShort) {
    assertThat(NameRules.isShortPerson(brief, full)).isEqualTo(isShort);
  }
}
