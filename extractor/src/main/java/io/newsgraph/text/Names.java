package io.newsgraph.text;

import java.text.Normalizer;
import java.util.Locale;

/** Folds names so that spelling variants of one name become equal. */
public final class Names {

  private Names() {}

  /**
   * The name without case, accents, ligatures, typographic signs, punctuation and abbreviating
   * dots: "Société Générale" and "SOCIETE GENERALE", "S.N.C.F." and "SNCF", "L’Oréal" and "L'Oreal"
   * fold to the same. Letters of other scripts stay; {@code + & %} stay, for they tell names apart.
   */
  public static String fold(String name) {
    String decomposed = Normalizer.normalize(ligaturesSpelled(name), Normalizer.Form.NFKD);
    return decomposed
        .replaceAll("\\p{M}+", "")
        .toLowerCase(Locale.ROOT)
        .replaceAll("(?<![0-9])\\.|\\.(?![0-9])", "")
        .replaceAll("([+&%])", " $1 ")
        .replaceAll("[^\\p{L}\\p{N}+&%]+", " ")
        .strip();
  }

  private static String ligaturesSpelled(String name) {
    return name.replace("œ", "oe")
        .replace("Œ", "Oe")
        .replace("æ", "ae")
        .replace("Æ", "Ae")
        .replace("ø", "o")
        .replace("Ø", "O")
        .replace("ß", "ss")
        .replace("ł", "l")
        .replace("Ł", "L")
        .replace("đ", "d")
        .replace("Đ", "D");
  }
}
