/* The words that only the served page needs. */
"use strict";
(function (ng) {
  Object.assign(ng.strings.en, {
    explore: "Graph", articlesTab: "Articles", questionsTab: "Questions", sparqlTab: "SPARQL", exportTab: "Export", statisticsTab: "Statistics",
    ask: "Ask", askHint: "Ask in words: Who runs …? What did … buy?", yes: "Yes.", no: "No.", nothing: "Nothing was found.",
    rows: n => `${n} ${n === 1 ? "row" : "rows"}`, truncated: "There is more; ask for less.", filterArticles: "Find an article", previous: "Previous", next: "Next",
    showQuery: "The query", run: "Run", optional: "optional", format: "Format", focus: "Around (name)", hops: "Steps", top: "Best connected only (number)",
    download: "Download", entities: "Entities", factCount: "Facts between entities", triples: "Triples", articleCount: "Articles", pickArticle: "Choose an article.",
    statementsIn: "What it says", openInGraph: "show in the graph", pickQuestion: "Choose a question.", plainEditor: "Plain editor", byClass: "Entities by kind", byCertainty: "Statements by certainty", byRelation: "Statements by relation",
    nobodySays: "No article says so.", verdictAsserted: "Yes, as a fact:", verdictReported: "Only as a rumour:", verdictPlanned: "It is planned:", verdictNegated: "No:"
  });
  Object.assign(ng.strings.fr, {
    explore: "Graphe", articlesTab: "Articles", questionsTab: "Questions", sparqlTab: "SPARQL", exportTab: "Exporter", statisticsTab: "Statistiques",
    ask: "Demander", askHint: "Posez votre question : Qui dirige … ? Qu’a acheté … ?", yes: "Oui.", no: "Non.", nothing: "Rien n’a été trouvé.",
    rows: n => `${n} ${n > 1 ? "lignes" : "ligne"}`, truncated: "Il y en a plus ; demandez moins.", filterArticles: "Chercher un article", previous: "Précédents", next: "Suivants",
    showQuery: "La requête", run: "Exécuter", optional: "facultatif", format: "Format", focus: "Autour de (nom)", hops: "Pas", top: "Les mieux reliées seulement (nombre)",
    download: "Télécharger", entities: "Entités", factCount: "Faits entre entités", triples: "Triplets", articleCount: "Articles", pickArticle: "Choisissez un article.",
    statementsIn: "Ce qu’il dit", openInGraph: "montrer dans le graphe", pickQuestion: "Choisissez une question.", plainEditor: "Éditeur simple", byClass: "Entités par sorte", byCertainty: "Énoncés par certitude", byRelation: "Énoncés par relation",
    nobodySays: "Aucun article ne le dit.", verdictAsserted: "Oui, c’est un fait :", verdictReported: "Seulement une rumeur :", verdictPlanned: "C’est un projet :", verdictNegated: "Non :"
  });

  /** Asks the server; a fault's short text becomes the error's message. */
  ng.fetchJson = async (path, values) => {
    const query = new URLSearchParams(Object.entries(values || {}).filter(([, v]) => v !== "" && v !== undefined)).toString();
    const response = await fetch(path + (query ? "?" + query : ""), { headers: { Accept: "application/json" } });
    if (!response.ok) throw new Error((await response.text()).trim() || response.statusText);
    return response.json();
  };

  /** The server as the viewer's source: parts are fetched when they are wanted. */
  ng.serverSource = (start, styles) => {
    const fetched = new Set();
    const around = async (id, model, hops) => {
      if (fetched.has(id)) return;
      const data = await ng.fetchJson("/api/graph", { focus: id, hops });
      fetched.add(id);
      data.total = start.total;
      model.add(data);
    };
    return {
      styles,
      async load(model) {
        model.total = { ...start.total };
        if (start.start) await around(start.start, model, 2);
        return start.start && model.nodes.has(start.start) ? start.start : null;
      },
      around: (id, model) => around(id, model, 1),
      search: text => ng.fetchJson("/api/search", { q: text })
    };
  };
})(window.newsgraph);
