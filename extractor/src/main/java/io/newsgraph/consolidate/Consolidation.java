package io.newsgraph.consolidate;

import io.newsgraph.store.Graphs;
import io.newsgraph.store.Store;
import io.newsgraph.text.Sha256;
import io.newsgraph.vocabulary.Ng;
import io.newsgraph.vocabulary.Prefixes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.sparql.core.DatasetGraph;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;

/**
 * Decides which entities of different articles are one, and keeps the decisions in the graph {@link
 * Graphs#CONSOLIDATION}, from which queries and exports take what counts as what.
 *
 * <p>It rather leaves two names for one than takes two for one: a short name is merged only if a
 * single entity of the store has the long one, both share a partner in a statement, no article
 * mentions both, no link tells them apart, and the user has not kept them apart.
 */
public final class Consolidation {

  private static final int HASH_DIGITS = 20;

  private final Store store;

  /** Consolidates this store. */
  public Consolidation(Store store) {
    this.store = store;
  }

  /** What it would decide now, by the IRI of the merged entity; changes nothing. */
  public List<Decision> decide() {
    return store.read(
        dataset -> {
          Profiles profiles = Profiles.of(dataset);
          List<Decision> decisions = new ArrayList<>();
          for (Profile profile : profiles.all()) {
            decision(profile, profiles)
                .filter(decision -> !areKeptApart(decision, dataset))
                .ifPresent(decisions::add);
          }
          return decisions;
        });
  }

  /** Replaces what was decided before. */
  public void keep(List<Decision> decisions) {
    store.edit(
        Graphs.CONSOLIDATION,
        graph -> {
          graph.clear();
          decisions.forEach(decision -> write(decision, graph));
        });
  }

  /** Forgets all decisions: every entity is its own again. */
  public void undo() {
    keep(List.of());
  }

  private static Optional<Decision> decision(Profile profile, Profiles profiles) {
    return withoutLegalForm(profile, profiles)
        .or(() -> shortName(profile, profiles))
        .or(() -> otherName(profile, profiles));
  }

  private static Optional<Decision> withoutLegalForm(Profile profile, Profiles profiles) {
    if (!profile.classes().equals(Set.of(Ng.term("Organization"))) || profile.names().size() != 1) {
      return Optional.empty();
    }
    String name = profile.names().iterator().next();
    return NameRules.withoutLegalForm(name)
        .flatMap(plain -> single(others(profile, profiles.named(plain))))
        .filter(profile::mayBe)
        .map(kept -> decision(profile, kept, "the names differ in the legal form only"));
  }

  private static Optional<Decision> shortName(Profile profile, Profiles profiles) {
    if (!profile.classes().equals(Set.of(Ng.term("Person")))) {
      return Optional.empty();
    }
    List<Profile> longer =
        profile.names().stream()
            .flatMap(
                brief ->
                    profiles.withLastWord(brief).stream()
                        .filter(
                            p ->
                                p.names().stream()
                                    .anyMatch(full -> NameRules.isShortPerson(brief, full))))
            .distinct()
            .toList();
    return inContext(
        profile,
        others(profile, longer),
        "no other person of the store has this last name",
        profiles);
  }

  private static Optional<Decision> otherName(Profile profile, Profiles profiles) {
    List<Profile> called =
        profile.names().stream()
            .flatMap(name -> profiles.alsoCalled(name).stream())
            .filter(p -> p.names().stream().noneMatch(profile.names()::contains))
            .distinct()
            .toList();
    return inContext(
        profile, others(profile, called), "articles call only this one so, too", profiles);
  }

  /** Those of the same kind, whether or not they may be the same. */
  private static List<Profile> others(Profile profile, List<Profile> found) {
    return found.stream()
        .filter(p -> !p.entity().equals(profile.entity()))
        .filter(p -> p.classes().equals(profile.classes()))
        .toList();
  }

  private static Optional<Profile> single(List<Profile> candidates) {
    return candidates.size() == 1 ? Optional.of(candidates.get(0)) : Optional.empty();
  }

  private static Optional<Decision> inContext(
      Profile profile, List<Profile> candidates, String why, Profiles profiles) {
    return single(candidates)
        .filter(profile::mayBe)
        .flatMap(
            kept ->
                profiles.inCommon(profile, kept).stream()
                    .findFirst()
                    .map(shared -> decision(profile, kept, why + ", and both go with " + shared)));
  }

  private static Decision decision(Profile merged, Profile kept, String reason) {
    return new Decision(merged.entity().getURI(), kept.entity().getURI(), reason);
  }

  private static boolean areKeptApart(Decision decision, DatasetGraph dataset) {
    Node merged = NodeFactory.createURI(decision.merged());
    Node kept = NodeFactory.createURI(decision.kept());
    Node different = OWL.differentFrom.asNode();
    return dataset.contains(Graphs.CURATED, merged, different, kept)
        || dataset.contains(Graphs.CURATED, kept, different, merged);
  }

  /** The triple that counts, and a statement about it that tells why. */
  private static void write(Decision decision, Graph graph) {
    Node merged = NodeFactory.createURI(decision.merged());
    Node kept = NodeFactory.createURI(decision.kept());
    String hash = Sha256.of(decision.merged() + "\n" + decision.kept()).substring(0, HASH_DIGITS);
    Node why = NodeFactory.createURI(Prefixes.DATA + "decision/" + hash);
    graph.add(merged, Ng.CANONICAL, kept);
    graph.add(why, RDF.type.asNode(), RDF.Statement.asNode());
    graph.add(why, RDF.subject.asNode(), merged);
    graph.add(why, RDF.predicate.asNode(), Ng.CANONICAL);
    graph.add(why, RDF.object.asNode(), kept);
    graph.add(why, RDFS.comment.asNode(), NodeFactory.createLiteralLang(decision.reason(), "en"));
  }
}
