/* What is told of an edge or an entity: the sentence with the evidence marked, its source, the facts. */
"use strict";
(function (ng) {
  const { el } = ng;

  /** The quote with each of these words marked, as nodes; marks never overlap. */
  ng.marked = (quote, words) => {
    const marks = [];
    words.filter(w => w.text).forEach(({ text, kind }) => {
      const at = quote.indexOf(text);
      if (at >= 0 && marks.every(m => at >= m.end || at + text.length <= m.begin)) {
        marks.push({ begin: at, end: at + text.length, kind });
      }
    });
    marks.sort((a, b) => a.begin - b.begin);
    const nodes = [];
    let done = 0;
    marks.forEach(mark => {
      nodes.push(quote.slice(done, mark.begin), el("mark", { class: mark.kind }, quote.slice(mark.begin, mark.end)));
      done = mark.end;
    });
    nodes.push(quote.slice(done));
    return nodes;
  };

  ng.chip = certainty => el("span", { class: "chip " + certainty }, ng.t(certainty));

  /** A statement of an article as an item of a list. */
  ng.statement = (article, s) => {
    const words = [{ text: s.subject, kind: "end" }, { text: s.object, kind: "end" }, { text: s.cue, kind: "cue" },
      { text: s.source, kind: "who" }];
    const about = [article.title || article.id, article.publisher, article.published].filter(x => x).join(", ");
    const url = /^https?:\/\//.test(article.iri) && !article.iri.includes("newsgraph.example") ? article.iri : null;
    return el("li", {},
      el("blockquote", { lang: article.language }, ...(s.quotes.length ? s.quotes : [""]).flatMap((q, i) => [...(i ? [" … "] : []), ...ng.marked(q, words)])),
      el("p", { class: "source" }, ng.chip(s.certainty), " ",
        s.source ? `${ng.t("by")} ${s.source} — ` : "",
        url ? el("a", { href: url, rel: "noopener noreferrer" }, about) : el("cite", {}, about),
        ` — ${ng.t("confidence")} ${s.confidence.toFixed(2)}`,
        s.cue ? ` — ${ng.t("cue")} “${s.cue}”` : ""),
      Object.keys(s.qualifiers).length
        ? el("p", { class: "qualifiers" }, Object.entries(s.qualifiers).map(([k, v]) => `${k}: ${v}`).join(" · ")) : null);
  };

  /** An edge: who does what to whom, and every sentence behind it. */
  ng.edgeDetails = (model, edge, goTo) => {
    const name = id => el("button", { type: "button", class: "link", onclick: () => goTo(id) }, ng.label(model.nodes.get(id)));
    return [
      el("h3", {}, name(edge.s), " ", el("em", {}, ng.label(edge)), " ", name(edge.o), " ", ng.chip(model.certainty(edge))),
      edge.date || edge.until ? el("p", {}, [edge.date && `${ng.t("date")}: ${edge.date}`, edge.until && `${ng.t("until")}: ${edge.until}`].filter(x => x).join(" · ")) : null,
      el("ol", { class: "statements" }, ...model.statements(edge).map(s => ng.statement(model.articles.get(s.article), s)))
    ].filter(x => x);
  };

  /** An entity: its facts, each leading to its edge. */
  ng.nodeDetails = (model, node, actions) => {
    const edges = [...model.neighbours.get(node.id)].map(key => model.edges.get(key)).filter(edge => model.passes(edge))
      .sort((a, b) => ng.label(a).localeCompare(ng.label(b)) || (a.id < b.id ? -1 : 1));
    const kind = model.classes[node.type];
    const fact = edge => el("li", {},
      el("button", { type: "button", class: "link", onclick: () => actions.edge(edge.id) },
        edge.s === node.id ? `${ng.label(edge)} ${ng.label(model.nodes.get(edge.o))}`
          : `${ng.label(model.nodes.get(edge.s))} ${ng.label(edge)} …`), " ", ng.chip(model.certainty(edge)));
    const values = Object.entries(node.values || {});
    return [
      el("h3", {}, ng.label(node)),
      el("p", {}, kind ? ng.label(kind.label) : node.type, " · ", ng.t("facts", edges.length)),
      el("p", { class: "actions" },
        el("button", { type: "button", onclick: () => actions.expand(node.id) }, ng.t("expand")),
        el("button", { type: "button", onclick: () => actions.center(node.id) }, ng.t("center")),
        el("button", { type: "button", onclick: () => actions.hide(node.id) }, ng.t("hide"))),
      values.length ? el("h4", {}, ng.t("values")) : null,
      values.length ? el("dl", {}, ...values.flatMap(([k, v]) => [el("dt", {}, model.properties[k] ? ng.label(model.properties[k]) : k), el("dd", {}, v)])) : null,
      el("ul", { class: "facts" }, ...edges.slice(0, 200).map(fact), edges.length > 200 ? el("li", {}, ng.t("more", edges.length - 200)) : null)
    ].filter(x => x);
  };
})(window.newsgraph);
