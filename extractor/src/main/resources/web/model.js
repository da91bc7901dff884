/* What is known of the graph and which part of it is shown; knows nothing of drawing. */
"use strict";
(function (ng) {
  const STRENGTH = ["Asserted", "Negated", "Planned", "Reported", "Inferred"];
  const MOST_AT_START = 60;

  ng.Model = class {
    constructor() {
      this.nodes = new Map();
      this.edges = new Map();
      this.articles = new Map();
      this.neighbours = new Map();
      this.classes = {};
      this.properties = {};
      this.total = { nodes: 0, edges: 0 };
      this.shown = new Set();
      this.off = { class: new Set(), certainty: new Set(), relation: new Set(), source: new Set() };
      this.since = "";
      this.until = "";
    }

    /** Takes in what a file or the server tells. */
    add(data) {
      data.articles.forEach(article => this.articles.set(article.iri, article));
      Object.assign(this.classes, data.classes);
      Object.assign(this.properties, data.properties);
      data.nodes.forEach(node => {
        const known = this.nodes.get(node.id);
        this.nodes.set(node.id, known ? Object.assign(known, node, { degree: Math.max(known.degree, node.degree) }) : node);
        if (!this.neighbours.has(node.id)) this.neighbours.set(node.id, new Set());
      });
      data.edges.forEach(edge => {
        edge.id = edge.s + "\n" + edge.p + "\n" + edge.o;
        this.edges.set(edge.id, edge);
        this.neighbours.get(edge.s).add(edge.id);
        this.neighbours.get(edge.o).add(edge.id);
      });
      this.total.nodes = Math.max(data.total.nodes, this.nodes.size);
      this.total.edges = Math.max(data.total.edges, this.edges.size);
    }

    source(statement) {
      const article = this.articles.get(statement.article);
      return article.publisher || article.id;
    }

    /** The statements of an edge that the filters leave. */
    statements(edge) {
      return edge.statements.filter(s => {
        const day = this.articles.get(s.article).published || "";
        return !this.off.certainty.has(s.certainty) && !this.off.source.has(this.source(s))
          && (!this.since || day >= this.since) && (!this.until || (day && day <= this.until + "~"));
      });
    }

    /** How sure an edge is by the statements that are left. */
    certainty(edge) {
      const left = this.statements(edge).map(s => STRENGTH.indexOf(s.certainty));
      return STRENGTH[Math.min(...left)] || edge.certainty;
    }

    passes(edge) {
      return !this.off.relation.has(edge.p) && this.statements(edge).length > 0
        && this.isOn(edge.s) && this.isOn(edge.o);
    }

    isOn(id) {
      return !this.off.class.has(this.nodes.get(id).type);
    }

    /** The nodes and edges to draw now. */
    visible(keep) {
      const edges = [];
      const joined = new Set();
      for (const id of this.shown) {
        for (const key of this.neighbours.get(id)) {
          const edge = this.edges.get(key);
          if (edge.s === id && this.shown.has(edge.o) && this.passes(edge)) {
            edges.push(edge);
            joined.add(edge.s).add(edge.o);
          }
        }
      }
      if (keep && this.shown.has(keep)) joined.add(keep);
      return { nodes: [...joined].sort().map(id => this.nodes.get(id)), edges };
    }

    /** The entities within so many steps, nearest and best connected first. */
    around(id, hops, most) {
      const reached = new Set([id]);
      let border = [id];
      for (let hop = 0; hop < hops && reached.size < most; hop++) {
        const next = new Set();
        border.forEach(from => this.neighbours.get(from).forEach(key => {
          const edge = this.edges.get(key);
          if (this.passes(edge)) next.add(edge.s === from ? edge.o : edge.s);
        }));
        border = [...next].filter(n => !reached.has(n))
          .sort((a, b) => this.nodes.get(b).degree - this.nodes.get(a).degree || (a < b ? -1 : 1));
        border.slice(0, most - reached.size).forEach(n => reached.add(n));
      }
      return reached;
    }

    /** Where a reader begins: two steps around the best connected entity. */
    startAt(id) {
      this.shown = id ? this.around(id, 2, MOST_AT_START) : new Set();
    }

    search(text) {
      const wanted = ng.fold(text);
      return [...this.nodes.values()]
        .map(node => ({ node, at: ng.fold(ng.label(node)).indexOf(wanted) }))
        .filter(found => found.at >= 0)
        .sort((a, b) => a.at - b.at || b.node.degree - a.node.degree || (a.node.id < b.node.id ? -1 : 1))
        .slice(0, 12).map(found => found.node);
    }

    values(list) {
      return [...new Set(list)].filter(v => v).sort();
    }

    relationNames() {
      const names = new Map();
      this.edges.forEach(edge => names.set(edge.p, edge));
      return [...names.values()].sort((a, b) => ng.label(a).localeCompare(ng.label(b)));
    }
  };

  /** All of the graph at hand: the source of an exported file. */
  ng.fileSource = data => ({
    async load(model) { model.add(data); return data.start; },
    async search(text, model) { return model.search(text); },
    async around() { /* everything is there already */ },
    whole: true
  });
})(window.newsgraph);
