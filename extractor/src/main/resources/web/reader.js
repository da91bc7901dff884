/* The article reader: the text with its facts marked by certainty, and what each marked stretch says. */
"use strict";
(function (ng) {
  const { el, t } = ng;

  /** Cuts a text into stretches that share the same statements; offsets count code points. */
  ng.stretches = (text, statements) => {
    const points = Array.from(text);
    const borders = new Set([0, points.length]);
    statements.forEach(s => s.places.forEach(([begin, end]) => { borders.add(begin); borders.add(end); }));
    const sorted = [...borders].sort((a, b) => a - b);
    return sorted.slice(0, -1).map((begin, i) => ({
      text: points.slice(begin, sorted[i + 1]).join(""),
      statements: statements.filter(s => s.places.some(([b, e]) => b <= begin && sorted[i + 1] <= e))
    }));
  };

  const STRENGTH = ["Asserted", "Negated", "Planned", "Reported"];
  const strongest = statements => STRENGTH.find(c => statements.some(s => s.certainty === c));

  ng.mountReader = (root, openEntity) => {
    let offset = 0;
    let wanted = "";
    let current = null;
    const list = el("div");
    const page = el("div", { "aria-live": "polite" });
    const box = el("input", { type: "search", "data-t-placeholder": "filterArticles", "data-t-label": "filterArticles",
      oninput: e => { wanted = e.target.value; offset = 0; load(); } });
    root.replaceChildren(el("div", { class: "split" }, el("div", {}, box, list), page));

    async function load() {
      try {
        const found = await ng.fetchJson("/api/articles", { q: wanted, offset });
        const turn = (key, to, possible) => el("button", { type: "button", disabled: !possible, onclick: () => { offset = to; load(); } }, t(key));
        list.replaceChildren(
          el("ul", { class: "pick" }, ...found.articles.map(a => el("li", {},
            el("button", { type: "button", class: "link", onclick: () => open(a.iri) }, a.title || a.id), el("br"), el("small", {}, [a.publisher, a.published].filter(x => x).join(", "))))),
          el("p", {}, turn("previous", Math.max(0, offset - 50), offset > 0), " ", turn("next", offset + 50, offset + 50 < found.total), " ", `${found.total}`));
        if (!current) page.replaceChildren(el("p", {}, t("pickArticle")));
      } catch (e) { list.replaceChildren(el("p", { class: "problem" }, t("failed") + e.message)); }
    }

    async function open(iri) {
      try { current = await ng.fetchJson("/api/article", { iri }); show(); } catch (e) { page.replaceChildren(el("p", { class: "problem" }, t("failed") + e.message)); }
    }

    function show() {
      const said = el("ul", { id: "said" });
      const tell = statements => said.replaceChildren(...statements.map(s => el("li", {}, ng.chip(s.certainty), " ",
        el("button", { type: "button", class: "link", onclick: () => openEntity(s.s) }, s.subject), " ", el("em", {}, ng.lang === "fr" ? s.fr : s.en), " ",
        s.o && !s.o.includes("/quantity/") ? el("button", { type: "button", class: "link", onclick: () => openEntity(s.o) }, s.object) : s.object,
        Object.entries(s.qualifiers).map(([k, v]) => ` · ${k}: ${v}`).join(""), s.source ? ` — ${t("by")} ${s.source}` : "", s.cue ? ` — ${t("cue")} “${s.cue}”` : "")));
      const body = el("div", { class: "text", lang: current.language }, ...ng.stretches(current.text, current.statements).map(stretch => {
        if (!stretch.statements.length) return stretch.text;
        const span = el("button", { type: "button", class: "fact " + strongest(stretch.statements), onclick: () => {
          body.querySelectorAll(".chosen").forEach(e => e.classList.remove("chosen"));
          span.classList.add("chosen");
          tell(stretch.statements);
        } }, stretch.text);
        return span;
      }));
      tell(current.statements);
      page.replaceChildren(el("h2", { lang: current.language }, current.title || current.id), el("p", { class: "source" }, [current.publisher, current.published, current.id].filter(x => x).join(", ")),
        el("p", { class: "key" }, ...STRENGTH.map(c => el("span", { class: "fact " + c }, t(c)))), body, el("h3", {}, t("statementsIn")), said);
    }

    document.addEventListener("newsgraph-language", () => { load(); if (current) show(); });
    return { load, open };
  };
})(window.newsgraph);
