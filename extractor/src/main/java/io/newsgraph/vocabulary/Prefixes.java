package io.newsgraph.vocabulary;

import org.apache.jena.shared.PrefixMapping;
import org.apache.jena.vocabulary.OWL;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.apache.jena.vocabulary.SKOS;
import org.apache.jena.vocabulary.XSD;

/** The prefixes that exports write and that queries may use without declaring them. */
public final class Prefixes {

  /** The namespace of the data unless the user names another. */
  public static final String DATA = "https://newsgraph.example/";

  private Prefixes() {}

  /**
   * The prefixes with the entities of this namespace as {@code e:}.
   *
   * @param base namespace of the data, ending in a slash
   */
  public static PrefixMapping with(String base) {
    return PrefixMapping.Factory.create()
        .setNsPrefix("doc", base + "document/")
        .setNsPrefix("e", base + "entity/")
        .setNsPrefix("qty", base + "quantity/")
        .setNsPrefix("stmt", base + "statement/")
        .setNsPrefix("fr", DATA + "lexicon/fr#")
        .setNsPrefix("en", DATA + "lexicon/en#")
        .setNsPrefix("itsrdf", Nif.ITSRDF)
        .setNsPrefix("ng", Ng.NS)
        .setNsPrefix("nif", Nif.NS)
        .setNsPrefix("owl", OWL.getURI())
        .setNsPrefix("prov", Prov.NS)
        .setNsPrefix("rdf", RDF.getURI())
        .setNsPrefix("rdfs", RDFS.getURI())
        .setNsPrefix("schema", Schema.NS)
        .setNsPrefix("skos", SKOS.getURI())
        .setNsPrefix("wd", "http://www.wikidata.org/entity/")
        .setNsPrefix("xsd", XSD.getURI())
        .lock();
  }

  /** The prefixes for data of the default namespace. */
  public static PrefixMapping all() {
    return with(DATA);
  }
}
