package io.newsgraph.extract;

import io.newsgraph.lexicon.EntityClass;
import io.newsgraph.lexicon.Place;
import io.newsgraph.text.Sentence;
import io.newsgraph.text.Token;
import io.newsgraph.text.Upos;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Where organizations are, as far as the claims read so far tell: "the Dundee company" is not the
 * one that is based in Selby.
 */
final class Seats {

  private final LexiconIndex index;
  private final Mentions mentions;
  private final Bindings bindings;
  private final List<Seat> seats = new ArrayList<>();

  private record Seat(int organization, int place, int sentence) {}

  Seats(LexiconIndex index, Mentions mentions, Bindings bindings, List<Claim> known) {
    this.index = index;
    this.mentions = mentions;
    this.bindings = bindings;
    for (Claim claim : known) {
      boolean seat =
          index.property(claim.property()).demonymOf().contains(EntityClass.ORGANIZATION);
      if (seat
          && claim.object() instanceof Value.Entity place
          && place.chain() < bindings.names().size()
          && !claim.negated()) {
        seats.add(new Seat(claim.subject().chain(), place.chain(), claim.sentences().get(0)));
      }
    }
  }

  /** True unless the noun is said to be of one town and the entity of another. */
  boolean agree(Sentence sentence, Token noun, int entity) {
    Set<Integer> own = new TreeSet<>();
    seats.stream()
        .filter(s -> s.organization() == entity && s.sentence() != sentence.index())
        .forEach(s -> own.add(s.place()));
    Optional<Integer> said = town(sentence, noun);
    return said.isEmpty()
        || own.isEmpty()
        || own.contains(said.get())
        || own.stream().noneMatch(this::isTown);
  }

  private Optional<Integer> town(Sentence sentence, Token noun) {
    return sentence.children(noun).stream()
        .filter(c -> c.id() < noun.id() && c.isRelation("compound"))
        .map(c -> mentions.nameAt(sentence.index(), c.id()))
        .flatMap(Optional::stream)
        .map(bindings::of)
        .flatMap(Optional::stream)
        .filter(e -> bindings.name(e).entityClass() == EntityClass.PLACE && isTown(e))
        .findFirst();
  }

  private boolean isTown(int place) {
    return index.place(bindings.name(place).text()).map(Place::kind).orElse(Place.Kind.CITY)
        == Place.Kind.CITY;
  }

  /** "the Selby-based generator": whatever is based somewhere is an organization. */
  static boolean isBased(Sentence sentence, Token noun) {
    return sentence.children(noun, "amod").stream()
        .anyMatch(
            a ->
                a.id() < noun.id()
                    && a.id() > 2
                    && Voice.isPastParticiple(a)
                    && sentence.token(a.id() - 1).form().equals("-")
                    && sentence.token(a.id() - 2).upos() == Upos.PROPN);
  }
}
