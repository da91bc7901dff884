CREATE CONSTRAINT entity_iri IF NOT EXISTS FOR (n:Entity) REQUIRE n.iri IS UNIQUE;
UNWIND [
  {iri: 'https://newsgraph.example/entity/42xcf92800a2b-organization', p: {label: 'Дом "42"', class: 'Organization', iri: 'https://newsgraph.example/entity/42xcf92800a2b-organization', degree: 1}},
  {iri: 'https://newsgraph.example/entity/Altair-organization', p: {label: 'Altair', class: 'Organization', iri: 'https://newsgraph.example/entity/Altair-organization', degree: 1}},
  {iri: 'https://newsgraph.example/entity/Hyperlink_X-organization', p: {label: '=HYPERLINK("x")', class: 'Organization', iri: 'https://newsgraph.example/entity/Hyperlink_X-organization', degree: 1}},
  {iri: 'https://newsgraph.example/entity/Lyre-organization', p: {label: 'Lyre', class: 'Organization', iri: 'https://newsgraph.example/entity/Lyre-organization', degree: 1}},
  {iri: 'https://newsgraph.example/entity/Orbital-organization', p: {label: 'Orbital', class: 'Organization', iri: 'https://newsgraph.example/entity/Orbital-organization', degree: 1}},
  {iri: 'https://newsgraph.example/entity/Vega-organization', p: {label: 'Vega', class: 'Organization', iri: 'https://newsgraph.example/entity/Vega-organization', degree: 3}}
] AS row
MERGE (n:Entity {iri: row.iri}) SET n += row.p, n:Organization;
UNWIND [
  {iri: 'https://newsgraph.example/entity/O_Neil_X_And-person', p: {label: 'O’Neil <"x"> \\ & 🚀', class: 'Person', iri: 'https://newsgraph.example/entity/O_Neil_X_And-person', degree: 2}}
] AS row
MERGE (n:Entity {iri: row.iri}) SET n += row.p, n:Person;
UNWIND [
  {s: 'https://newsgraph.example/entity/Vega-organization', o: 'https://newsgraph.example/entity/Altair-organization', p: {label: 'acquired', property: 'acquired', certainty: 'planned', confidence: 0.9, date: '2025', published: '2024-04-10', sources: 1, articles: 'en/denial.txt', evidence: 'Vega plans to buy Altair for $40 million in 2025.'}},
  {s: 'https://newsgraph.example/entity/Vega-organization', o: 'https://newsgraph.example/entity/Lyre-organization', p: {label: 'acquired', property: 'acquired', certainty: 'negated', confidence: 0.9, published: '2024-04-10', sources: 1, attributedTo: 'Jean Roux', articles: 'en/denial.txt', evidence: 'Vega has not bought Lyre, Jean Roux said.'}}
] AS row
MATCH (s:Entity {iri: row.s}), (o:Entity {iri: row.o}) MERGE (s)-[r:acquired]->(o) SET r += row.p;
UNWIND [
  {s: 'https://newsgraph.example/entity/O_Neil_X_And-person', o: 'https://newsgraph.example/entity/42xcf92800a2b-organization', p: {label: 'CEO of', property: 'ceoOf', certainty: 'asserted', confidence: 0.9, published: '2024-01-01', sources: 1, articles: 'fr/a b<c>"d".txt', evidence: 'A<b> & "c" \\n \\' + 'u0041 \'d\'\r\n  ‏ 🚀 $x ${y} {z} é é </script><!--.'}}
] AS row
MATCH (s:Entity {iri: row.s}), (o:Entity {iri: row.o}) MERGE (s)-[r:ceoOf]->(o) SET r += row.p;
UNWIND [
  {s: 'https://newsgraph.example/entity/Orbital-organization', o: 'https://newsgraph.example/entity/Vega-organization', p: {label: 'supplies', property: 'suppliedTo', certainty: 'reported', confidence: 0.9, published: '2024-04-10', sources: 1, attributedTo: 'Two people close to the talks', articles: 'en/denial.txt', evidence: 'Two people close to the talks said Orbital supplied Vega.'}}
] AS row
MATCH (s:Entity {iri: row.s}), (o:Entity {iri: row.o}) MERGE (s)-[r:suppliedTo]->(o) SET r += row.p;
UNWIND [
  {s: 'https://newsgraph.example/entity/O_Neil_X_And-person', o: 'https://newsgraph.example/entity/Hyperlink_X-organization', p: {label: 'works for', property: 'worksFor', certainty: 'reported', confidence: 0.9, published: '2024-01-01', sources: 1, articles: 'fr/a b<c>"d".txt', evidence: 'A<b> & "c" \\n \\' + 'u0041 \'d\'\r\n  ‏ 🚀 $x ${y} {z} é é </script><!--.'}}
] AS row
MATCH (s:Entity {iri: row.s}), (o:Entity {iri: row.o}) MERGE (s)-[r:worksFor]->(o) SET r += row.p;
