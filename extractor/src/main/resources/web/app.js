/* The served page: its tabs, and what they show. */
"use strict";
(function (ng) {
  const { el, t } = ng;
  const $ = id => document.getElementById(id);
  const TABS = { explore: "explore", articles: "articlesTab", questions: "questionsTab", sparql: "sparqlTab", export: "exportTab", statistics: "statisticsTab" };
  const opened = {};
  let viewer = null;

  function show(name) {
    Object.keys(TABS).forEach(tab => {
      $(tab).hidden = tab !== name;
      const button = $("tab-" + tab);
      button.setAttribute("aria-selected", String(tab === name));
      button.tabIndex = tab === name ? 0 : -1;
    });
    if (!opened[name] && openers[name]) { opened[name] = true; openers[name](); ng.applyWords(); }
    else if (name === "sparql" && ng.yasgui) ng.yasgui.getTab().getYasqe().refresh(); // it drew nothing while it was hidden
  }

  const problem = e => el("p", { class: "problem" }, t("failed") + e.message);
  const openEntity = id => { show("explore"); if (viewer) viewer.goTo(id); };

  /** A table of an answer: one column a thing, by its label where the answer has one; entities lead to the graph. */
  function table(answer) {
    if (answer.yes !== undefined) return el("p", {}, answer.yes ? t("yes") : t("no"));
    if (!answer.rows || !answer.rows.length) return el("p", {}, t("nothing"));
    const columns = answer.columns;
    const other = ng.lang === "fr" ? "_en" : "_fr";
    const kept = columns.map((c, i) => ({ c, i })).filter(({ c }) => !c.endsWith(other) && !(columns.includes(c + "_" + ng.lang)));
    const cell = (row, { c, i }) => {
      const value = row[i];
      const text = value.text !== undefined ? value.text : value.iri ? value.iri.replace(/.*[#/]/, "") : "";
      if (/(^c|C)ertainty$/.test(c) && ng.strings[ng.lang][text]) return ng.chip(text);
      const base = c.replace(/_(fr|en)$/, "");
      const iri = value.iri || (base !== c && columns.includes(base) ? row[columns.indexOf(base)].iri : null);
      return iri && iri.includes("/entity/") ? el("button", { type: "button", class: "link", onclick: () => openEntity(iri) }, text) : text;
    };
    return el("div", {}, el("p", {}, t("rows", answer.rows.length), answer.truncated ? " — " + t("truncated") : ""),
      el("table", {}, el("thead", {}, el("tr", {}, ...kept.map(k => el("th", { scope: "col" }, k.c.replace(/_(fr|en)$/, ""))))),
        el("tbody", {}, ...answer.rows.map(row => el("tr", {}, ...kept.map(k => el("td", {}, cell(row, k))))))));
  }

  /** The answer to a question in words: what was found, how sure, and the sentences behind it. */
  function findings(answer) {
    if (!answer.findings.length) return [el("p", {}, t("nobodySays"))];
    const verdict = answer.truth ? [el("p", { class: "verdict" }, t("verdict" + answer.findings[0].certainty))] : [];
    return [...verdict, el("ol", { class: "statements" }, ...answer.findings.map(f => el("li", {},
      f.label ? el("strong", {}, f.label) : null, " ", ng.chip(f.certainty),
      el("ul", {}, ...f.statements.slice(0, 5).map(s => ng.statement(s.article, s))))))];
  }

  async function ask(event) {
    event.preventDefault();
    const box = $("answer");
    box.hidden = false;
    try {
      const answer = await ng.fetchJson("/api/ask", { q: $("question").value });
      box.replaceChildren(...findings(answer), el("details", {}, el("summary", {}, t("showQuery")), el("pre", {}, answer.sparql)));
    } catch (e) { box.replaceChildren(problem(e)); }
  }

  async function questions() {
    const root = $("questions");
    let all = [];
    try { all = await ng.fetchJson("/api/questions"); } catch (e) { return root.replaceChildren(problem(e)); }
    const page = el("div", { "aria-live": "polite" });
    function open(q) {
      const result = el("div");
      const fields = q.parameters.flatMap(p => [
        el("label", { for: "p-" + p.name }, ng.label(p) + (p.optional ? ` (${t("optional")})` : "")),
        el("input", { id: "p-" + p.name, name: p.name, required: !p.optional, type: p.type === "integer" ? "number" : "text" })]);
      const form = el("form", { class: "fields", onsubmit: async e => {
        e.preventDefault();
        try { result.replaceChildren(table(await ng.fetchJson("/api/answer", { question: q.name, ...Object.fromEntries(new FormData(form)) }))); }
        catch (fault) { result.replaceChildren(problem(fault)); }
      } }, ...fields, el("button", { type: "submit" }, t("ask")));
      page.replaceChildren(el("h2", {}, ng.label(q)), form, el("details", {}, el("summary", {}, t("showQuery")), el("pre", {}, q.sparql)), result);
    }
    const list = el("ul", { class: "pick" });
    const fill = () => {
      list.replaceChildren(...all.map(q => el("li", {}, el("button", { type: "button", class: "link", "data-question": q.name, onclick: () => open(q) }, ng.label(q)))));
      page.replaceChildren(el("p", {}, t("pickQuestion")));
    };
    fill();
    document.addEventListener("newsgraph-language", fill);
    root.replaceChildren(el("div", { class: "split" }, list, page));
  }

  const START_QUERY = "PREFIX ng: <https://newsgraph.example/ontology#>\nPREFIX rdf: <http://www.w3.org/1999/02/22-rdf-syntax-ns#>\n"
    + "PREFIX rdfs: <http://www.w3.org/2000/01/rdf-schema#>\n\nSELECT ?who ?firm WHERE {\n  ?who ng:ceoOf ?firm .\n}\nLIMIT 20";

  function script(src) {
    return new Promise((done, failed) => document.head.append(el("script", { src, onload: done, onerror: () => failed(new Error(src)) })));
  }

  async function sparql() {
    const root = $("sparql");
    const editor = el("div", { id: "editor" });
    root.replaceChildren(editor);
    document.head.append(el("link", { rel: "stylesheet", href: "/web/lib/yasgui.min.css" }));
    try {
      await script("/web/lib/yasgui.min.js");
      const endpoint = location.origin + "/sparql";
      ng.yasgui = new Yasgui(editor, { requestConfig: { endpoint, method: "GET" }, copyEndpointOnNewTab: true,
        endpointCatalogueOptions: { getData: () => [{ endpoint }] }, yasqe: { value: START_QUERY, autocompleters: ["variables"] } });
    } catch (e) { plain(editor, e); }
  }

  /** What remains when the large editor does not load. */
  function plain(root) {
    const text = el("textarea", { "data-t-label": "showQuery", spellcheck: "false" });
    text.value = START_QUERY;
    const result = el("div", { "aria-live": "polite" });
    root.replaceChildren(text, el("button", { type: "button", "data-t": "run", onclick: async () => {
      try {
        const json = await ng.fetchJson("/sparql", { query: text.value, format: "json" });
        const columns = json.head.vars || [];
        result.replaceChildren(table(json.boolean !== undefined ? { yes: json.boolean } : { columns,
          rows: json.results.bindings.map(b => columns.map(c => !b[c] ? {} : b[c].type === "uri" ? { iri: b[c].value } : { text: b[c].value })) }));
      } catch (e) { result.replaceChildren(problem(e)); }
    } }, t("run")), result);
  }

  function exporting() {
    const formats = ["ttl", "trig", "nt", "nq", "jsonld", "rdfxml", "ttl12", "ttlstar", "gexf", "graphml", "yed", "cyjs", "sif", "dot", "svg", "png", "csv", "csv-nodes", "cypher", "html"];
    const field = (name, type) => [el("label", { for: "x-" + name, "data-t": name }, t(name)), el("input", { id: "x-" + name, name, type, min: type === "number" ? 1 : null })];
    $("export").replaceChildren(el("form", { class: "fields", action: "/export", method: "get", onsubmit: e => {
      [...e.target.elements].forEach(f => { f.disabled = f.value === "" && f.name; });
      setTimeout(() => [...e.target.elements].forEach(f => { f.disabled = false; }), 0);
    } },
      el("label", { for: "x-format", "data-t": "format" }, t("format")), el("select", { id: "x-format", name: "format" }, ...formats.map(f => el("option", { value: f }, f))),
      ...field("focus", "text"), ...field("hops", "number"), ...field("top", "number"), el("button", { type: "submit", "data-t": "download" }, t("download"))));
  }

  async function statistics() {
    try {
      const s = await ng.fetchJson("/api/statistics");
      const fill = () => {
        const bars = (title, items) => {
          const most = Math.max(1, ...items.map(i => i.n));
          return el("div", {}, el("h3", {}, t(title)), el("table", { class: "bars" }, el("tbody", {}, ...items.map(i => el("tr", {}, el("th", { scope: "row" }, i.name), el("td", {}, String(i.n)),
            el("td", { "aria-hidden": "true" }, el("i", { style: `width:${Math.round(100 * i.n / most)}%` })))))));
        };
        const total = (key, n) => [el("dt", {}, t(key)), el("dd", {}, n.toLocaleString(ng.lang))];
        $("statistics").replaceChildren(
          el("dl", {}, ...total("articleCount", s.articles), ...total("entities", s.entities), ...total("factCount", s.facts), ...total("triples", s.triples)),
          bars("byClass", Object.entries(s.classes).map(([name, n]) => ({ name, n }))),
          bars("byCertainty", Object.entries(s.certainties).map(([name, n]) => ({ name: t(name), n }))),
          bars("byRelation", s.relations.map(r => ({ name: ng.label(r), n: r.count }))));
      };
      fill();
      document.addEventListener("newsgraph-language", fill);
    } catch (e) { $("statistics").replaceChildren(problem(e)); }
  }

  const openers = { articles: () => ng.mountReader($("articles"), openEntity).load(), questions, sparql, export: exporting, statistics };

  async function start() {
    ng.theme.start();
    ng.lang = (navigator.language || "en").startsWith("fr") ? "fr" : "en";
    $("tabs").replaceChildren(...Object.entries(TABS).map(([name, key]) => el("button", { type: "button", role: "tab", id: "tab-" + name, "aria-controls": name, "data-t": key, onclick: () => { $("answer").hidden = true; show(name); } })));
    $("tabs").addEventListener("keydown", e => {
      const names = Object.keys(TABS);
      const at = names.findIndex(n => $("tab-" + n) === document.activeElement);
      const step = { ArrowRight: 1, ArrowLeft: -1 }[e.key];
      if (at >= 0 && step) { const next = names[(at + step + names.length) % names.length]; show(next); $("tab-" + next).focus(); }
    });
    $("language").addEventListener("click", () => ng.setLanguage(ng.lang === "fr" ? "en" : "fr"));
    $("theme").addEventListener("click", ng.theme.toggle);
    $("ask").addEventListener("submit", ask);
    show("explore");
    ng.setLanguage(ng.lang);
    try {
      const [begin, styles] = await Promise.all([ng.fetchJson("/api/start"), ng.fetchJson("/api/styles")]);
      $("ask").hidden = !begin.asks;
      viewer = await ng.mountViewer($("viewer"), ng.serverSource(begin, styles));
      ng.mountSearch($("search"), viewer.search, viewer.goTo);
      const wanted = new URLSearchParams(location.hash.slice(1)).get("entity");
      if (wanted) viewer.goTo(wanted);
    } catch (e) { $("viewer").replaceChildren(problem(e)); }
    ng.setLanguage(ng.lang);
    document.body.dataset.ready = "true";
  }
  start();
})(window.newsgraph);
