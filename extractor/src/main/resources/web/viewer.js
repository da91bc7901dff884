/* The graph viewer: mounts itself into an element and draws what its source tells. */
"use strict";
(function (ng) {
  const { el, t } = ng;
  const DRAWN_AT_ONCE = 1500;
  const LAID_OUT_HERE = 500;

  function style(lines) {
    const c = ng.theme.colour;
    const sheet = [
      { selector: "node", style: { label: "data(label)", "background-color": "data(colour)", width: "data(size)", height: "data(size)",
        color: c("--text"), "font-size": 11, "text-valign": "bottom", "text-margin-y": 3, "text-wrap": "ellipsis", "text-max-width": 130,
        "text-outline-color": c("--page"), "text-outline-width": 2, "border-width": 1, "border-color": c("--text") } },
      { selector: "edge", style: { label: "data(label)", width: "data(width)", "curve-style": "bezier", "target-arrow-shape": "triangle",
        "font-size": 10, color: c("--text"), "text-rotation": "autorotate", "text-outline-color": c("--page"), "text-outline-width": 2, "arrow-scale": 0.8 } },
      { selector: ":selected", style: { "border-width": 4, "border-color": c("--accent"), "z-index": 9 } },
      { selector: "edge:selected", style: { width: 5, "line-color": c("--accent"), "target-arrow-color": c("--accent"), color: c("--text") } }
    ];
    Object.entries(lines).forEach(([certainty, line]) => {
      const colour = certainty === "Asserted" ? c("--text") : ng.theme.line(line.colour);
      sheet.splice(2, 0, { selector: `edge[certainty = "${certainty}"]`, style: { "line-style": line.pattern, "line-color": colour,
        "target-arrow-color": colour, "target-arrow-shape": certainty === "Negated" ? "tee" : certainty === "Inferred" ? "vee" : "triangle", opacity: certainty === "Reported" ? 0.75 : 1 } });
    });
    return sheet;
  }

  ng.mountViewer = async (root, source) => {
    const model = new ng.Model();
    let cy = null;
    let selected = null;
    const status = el("p", { role: "status", id: "status" });
    const canvas = el("div", { id: "cy", tabindex: "0", role: "application", "data-t-label": "graph" });
    const details = el("div", { id: "details-content", "aria-live": "polite" });
    const filters = el("div", { id: "filter-content" });
    const rows = el("tbody");
    const heads = ["subject", "relation", "object", "sure", "articles"];
    const button = (key, action) => el("button", { type: "button", "data-t": key, onclick: action });
    root.replaceChildren(
      el("details", { id: "filters", open: window.innerWidth > 900 }, el("summary", { "data-t": "filters" }), filters),
      el("section", { id: "drawing" },
        el("div", { class: "toolbar" }, status, button("fit", () => cy.fit(undefined, 30)), button("bigger", () => zoom(1.3)), button("smaller", () => zoom(1 / 1.3)),
          button("showAll", showAll), button("restart", restart), button("picture", picture)),
        canvas),
      el("aside", { id: "details", "data-t-label": "details" }, details),
      el("details", { id: "list", open: true }, el("summary", { "data-t": "list" }),
        el("table", {}, el("thead", {}, el("tr", {}, ...heads.map(h => el("th", { scope: "col", "data-t": h })))), rows)));

    const start = await source.load(model);
    const lines = model.lines = source.styles.lines;
    const colours = source.styles.classes;
    model.startAt(start);

    function elements() {
      const { nodes, edges } = model.visible(selected);
      return [
        ...nodes.map(n => ({ group: "nodes", data: { id: n.id, label: ng.label(n), colour: colours[n.type] || "#999999", size: 14 + 5 * Math.sqrt(n.degree) },
          ...(n.x === undefined ? {} : { position: { x: n.x, y: n.y } }) })),
        ...edges.map(e => ({ group: "edges", data: { id: e.id, source: e.s, target: e.o, label: ng.label(e), certainty: model.certainty(e),
          width: Math.min(6, 1 + e.statements.length) } }))];
    }

    function layout(fresh) {
      const placed = cy.nodes().every(n => model.nodes.get(n.id()).x !== undefined);
      if (cy.edges().length > LAID_OUT_HERE && placed) return cy.layout({ name: "preset", fit: true, padding: 30 }).run();
      if (cy.edges().length > LAID_OUT_HERE) return cy.layout({ name: "concentric", animate: false, fit: true }).run();
      return cy.layout({ name: "fcose", animate: false, randomize: fresh, quality: "default", nodeSeparation: 90, idealEdgeLength: 110, padding: 30 }).run();
    }

    /** Draws anew; what stays keeps its place. */
    function draw(fresh) {
      const before = new Map(cy ? cy.nodes().map(n => [n.id(), { ...n.position() }]) : []);
      const items = elements();
      if (!cy) {
        cy = cytoscape({ container: canvas, elements: items, style: style(lines) });
        cy.on("tap", "node", event => choose(event.target.id()));
        cy.on("tap", "edge", event => choose(event.target.id()));
        ng.cy = cy;
        new ResizeObserver(() => { cy.resize(); cy.fit(undefined, 30); }).observe(canvas);
      } else {
        cy.batch(() => { cy.elements().remove(); cy.add(items); });
        cy.nodes().forEach(n => { if (before.has(n.id())) n.position(before.get(n.id())); });
      }
      const unchanged = !fresh && cy.nodes().every(n => before.has(n.id()));
      if (!unchanged && cy.nodes().length) layout(fresh || before.size === 0);
      if (selected) cy.getElementById(selected).select();
      tell();
    }

    function tell() {
      const edges = cy.edges().map(e => model.edges.get(e.id()));
      status.textContent = t("showing", cy.nodes().length, model.total.nodes, edges.length, model.total.edges);
      rows.replaceChildren(...edges.slice(0, 500).map(edge => el("tr", { class: edge.id === selected ? "chosen" : null },
        el("td", {}, ng.label(model.nodes.get(edge.s))),
        el("td", {}, el("button", { type: "button", class: "link", onclick: () => choose(edge.id) }, ng.label(edge))),
        el("td", {}, ng.label(model.nodes.get(edge.o))),
        el("td", {}, ng.chip(model.certainty(edge))),
        el("td", {}, String(new Set(model.statements(edge).map(s => s.article)).size)))),
        ...(edges.length > 500 ? [el("tr", {}, el("td", { colspan: "5" }, t("more", edges.length - 500)))] : []));
    }

    /** Shows what is known of a node or an edge. */
    function choose(id) {
      selected = id;
      cy.elements().unselect();
      cy.getElementById(id).select();
      const edge = model.edges.get(id);
      const node = model.nodes.get(id);
      details.replaceChildren(...(edge ? ng.edgeDetails(model, edge, goTo)
        : node ? ng.nodeDetails(model, node, { edge: choose, expand, center, hide }) : [el("p", {}, t("hint"))]));
      rows.querySelectorAll("tr").forEach(row => row.classList.remove("chosen"));
    }

    async function attempt(work) {
      try { await work(); } catch (e) { status.textContent = t("failed") + e.message; }
    }

    /** Brings an entity into the picture and opens it. */
    function goTo(id) {
      return attempt(async () => {
        await source.around(id, model);
        if (!model.shown.has(id)) { model.around(id, 1, 25).forEach(n => model.shown.add(n)); draw(false); }
        choose(id);
        cy.animate({ center: { eles: cy.getElementById(id) } }, { duration: 200 });
      });
    }
    function expand(id) {
      return attempt(async () => {
        await source.around(id, model);
        model.around(id, 1, 80).forEach(n => model.shown.add(n));
        refresh(); draw(false); choose(id);
      });
    }
    function center(id) {
      return attempt(async () => {
        await source.around(id, model);
        model.shown = model.around(id, 1, 80);
        selected = id; refresh(); draw(true); choose(id);
      });
    }
    function hide(id) { model.shown.delete(id); choose(null); draw(false); }
    function restart() { selected = null; model.startAt(start); draw(true); choose(null); }
    function showAll() {
      const all = [...model.nodes.values()].sort((a, b) => b.degree - a.degree || (a.id < b.id ? -1 : 1));
      model.shown = new Set(all.slice(0, DRAWN_AT_ONCE).map(n => n.id));
      draw(true);
      if (all.length > DRAWN_AT_ONCE || model.total.nodes > all.length) status.textContent += " — " + t("tooMany");
    }
    function zoom(factor) { cy.zoom({ level: cy.zoom() * factor, renderedPosition: { x: cy.width() / 2, y: cy.height() / 2 } }); }
    function picture() {
      el("a", { href: cy.png({ full: true, scale: 2, bg: ng.theme.colour("--page") }), download: "newsgraph.png" }).click();
    }

    /** Builds the filters, which are the legend as well. */
    function refresh() {
      const box = (kind, value, label, sign) => el("label", {}, el("input", { type: "checkbox", checked: !model.off[kind].has(value),
        onchange: e => { e.target.checked ? model.off[kind].delete(value) : model.off[kind].add(value); draw(false); } }), sign || "", label);
      const swatch = type => el("span", { class: "swatch", style: `background:${colours[type] || "#999999"}`, "aria-hidden": "true" });
      const line = c => el("span", { class: "line", style: `border-top:3px ${lines[c].pattern} ${c === "Asserted" ? "currentColor" : ng.theme.line(lines[c].colour)}`, "aria-hidden": "true" });
      const group = (key, items, open) => el("details", { open: openBefore(key, open) , "data-group": key}, el("summary", { "data-t": key }, t(key)),
        el("fieldset", {}, el("legend", { class: "hidden" }, t(key)), ...items));
      const day = (key, name) => el("label", {}, t(key), el("input", { type: "date", value: model[name], onchange: e => { model[name] = e.target.value; draw(false); } }));
      const all = [...model.edges.values()];
      filters.replaceChildren(
        group("classes", model.values([...model.nodes.values()].map(n => n.type)).map(type =>
          box("class", type, model.classes[type] ? ng.label(model.classes[type].label) : type, swatch(type))), true),
        group("certainty", Object.keys(lines).sort().map(c => box("certainty", c, t(c), line(c))), true),
        group("time", [day("from", "since"), day("to", "until")], true),
        group("relations", model.relationNames().map(e => box("relation", e.p, ng.label(e))), false),
        group("sources", model.values(all.flatMap(e => e.statements.map(s => model.source(s)))).map(s => box("source", s, s)), false));
    }
    function openBefore(key, usual) {
      const before = filters.querySelector(`[data-group="${key}"]`);
      return before ? before.open : usual;
    }

    /** The nearest entity in a direction, for the arrow keys. */
    function towards(dx, dy) {
      const from = selected && cy.getElementById(selected).isNode() ? cy.getElementById(selected) : null;
      if (!from) return cy.nodes().length ? choose(cy.nodes().sort((a, b) => b.degree() - a.degree())[0].id()) : null;
      const at = from.position();
      const next = cy.nodes().map(n => ({ n, x: n.position().x - at.x, y: n.position().y - at.y }))
        .filter(p => p.n !== from && p.x * dx + p.y * dy > 0)
        .sort((a, b) => cost(a) - cost(b))[0];
      function cost(p) { const along = p.x * dx + p.y * dy; return Math.hypot(p.x, p.y) + 2 * Math.abs(p.x * dy - p.y * dx) - 0.5 * along; }
      if (next) { choose(next.n.id()); cy.animate({ center: { eles: next.n } }, { duration: 150 }); }
    }
    canvas.addEventListener("keydown", event => {
      const keys = { ArrowLeft: () => towards(-1, 0), ArrowRight: () => towards(1, 0), ArrowUp: () => towards(0, -1), ArrowDown: () => towards(0, 1),
        "+": () => zoom(1.3), "=": () => zoom(1.3), "-": () => zoom(1 / 1.3), Escape: () => choose(null),
        Enter: () => { const first = details.querySelector("button"); if (first) first.focus(); } };
      if (keys[event.key]) { event.preventDefault(); keys[event.key](); }
    });
    document.addEventListener("newsgraph-theme", () => { cy.style(style(lines)); refresh(); });
    document.addEventListener("newsgraph-language", () => { refresh(); const at = selected; draw(false); choose(at); });

    refresh();
    draw(true);
    choose(null);
    ng.setLanguage(ng.lang);
    return { model, goTo, search: text => source.search(text, model) };
  };

  /** A search box with a list of matches that arrow keys walk through. */
  ng.mountSearch = (root, search, open) => {
    const list = el("ul", { id: "matches", role: "listbox", hidden: true });
    const input = el("input", { type: "search", role: "combobox", "aria-expanded": "false", "aria-controls": "matches", autocomplete: "off",
      "data-t-placeholder": "search", "data-t-label": "search" });
    let at = -1;
    const close = () => { list.hidden = true; at = -1; input.setAttribute("aria-expanded", "false"); input.removeAttribute("aria-activedescendant"); };
    const pick = id => { close(); open(id); };
    async function look() {
      const text = input.value.trim();
      if (!text) return close();
      let found = [];
      try { found = await search(text); } catch (e) { /* the list then says that nothing was found */ }
      if (text !== input.value.trim()) return;
      list.replaceChildren(...(found.length ? found.map((n, i) => el("li", { role: "option", id: "match" + i, "data-id": n.id,
        onmousedown: e => { e.preventDefault(); pick(n.id); } }, ng.label(n), el("small", {}, " " + (n.type || "")))) : [el("li", { class: "none" }, t("noMatch"))]));
      list.hidden = false;
      at = -1;
      input.setAttribute("aria-expanded", "true");
    }
    input.addEventListener("input", look);
    input.addEventListener("blur", close);
    input.addEventListener("keydown", event => {
      const options = [...list.querySelectorAll("[role=option]")];
      if (event.key === "Escape") return close();
      if (event.key === "Enter" && options.length) { event.preventDefault(); return pick(options[Math.max(at, 0)].dataset.id); }
      if ((event.key === "ArrowDown" || event.key === "ArrowUp") && options.length) {
        event.preventDefault();
        at = (at + (event.key === "ArrowDown" ? 1 : -1) + options.length) % options.length;
        options.forEach((o, i) => o.setAttribute("aria-selected", String(i === at)));
        input.setAttribute("aria-activedescendant", options[at].id);
      }
    });
    root.replaceChildren(el("div", { class: "search" }, input, list));
  };
})(window.newsgraph);
