/* The interface's words in both languages, and the few means by which all pages build themselves. */
"use strict";
window.newsgraph = { lang: "en" };
(function (ng) {
  ng.strings = {
    en: {
      search: "Find an entity", noMatch: "No entity has that name.", language: "Français", theme: "Dark or light",
      filters: "Filters and legend", classes: "Kinds of entities", certainty: "How sure", relations: "Relations",
      sources: "Published by", time: "Published", from: "from", to: "to", all: "all", none: "none",
      Asserted: "asserted", Reported: "reported", Planned: "planned", Negated: "denied", Inferred: "inferred",
      graph: "Graph. Arrow keys move from entity to entity, Enter shows the facts, plus and minus zoom.",
      showing: (n, m, e, f) => `Showing ${n} of ${m} entities and ${e} of ${f} facts`,
      fit: "Fit", bigger: "Zoom in", smaller: "Zoom out", showAll: "Show all", restart: "Start again", picture: "Save picture",
      list: "List of the facts shown", subject: "Subject", relation: "Relation", object: "Object", sure: "Certainty",
      articles: "Articles", evidence: "Evidence", details: "Details",
      hint: "Choose an edge to read the sentence it rests on, or an entity to see what is said of it.",
      confidence: "confidence", by: "according to", cue: "because of the words", date: "when", until: "until",
      facts: n => `${n} ${n === 1 ? "fact" : "facts"}`, expand: "Show its neighbours", center: "Show it alone with its neighbours",
      hide: "Hide it", values: "Numbers and dates", more: n => `${n} more`, tooMany: "Too many to draw at once; the best connected are shown.",
      failed: "That did not work: "
    },
    fr: {
      search: "Chercher une entité", noMatch: "Aucune entité ne porte ce nom.", language: "English", theme: "Sombre ou clair",
      filters: "Filtres et légende", classes: "Sortes d’entités", certainty: "Degré de certitude", relations: "Relations",
      sources: "Publié par", time: "Publié", from: "du", to: "au", all: "toutes", none: "aucune",
      Asserted: "affirmé", Reported: "rapporté", Planned: "prévu", Negated: "démenti", Inferred: "déduit",
      graph: "Graphe. Les flèches vont d’une entité à l’autre, Entrée montre les faits, plus et moins changent l’échelle.",
      showing: (n, m, e, f) => `${n} entités sur ${m} et ${e} faits sur ${f}`,
      fit: "Cadrer", bigger: "Agrandir", smaller: "Réduire", showAll: "Tout montrer", restart: "Recommencer", picture: "Enregistrer l’image",
      list: "Liste des faits montrés", subject: "Sujet", relation: "Relation", object: "Objet", sure: "Certitude",
      articles: "Articles", evidence: "Preuve", details: "Détails",
      hint: "Choisissez une arête pour lire la phrase qui la fonde, ou une entité pour voir ce qui en est dit.",
      confidence: "confiance", by: "selon", cue: "à cause des mots", date: "quand", until: "jusqu’à",
      facts: n => `${n} ${n > 1 ? "faits" : "fait"}`, expand: "Montrer ses voisins", center: "La montrer seule avec ses voisins",
      hide: "La cacher", values: "Nombres et dates", more: n => `${n} de plus`, tooMany: "Trop pour un seul dessin ; les mieux reliées sont montrées.",
      failed: "Échec : "
    }
  };

  /** The words for a key; functions get the arguments. */
  ng.t = (key, ...args) => {
    const words = ng.strings[ng.lang][key];
    return typeof words === "function" ? words(...args) : words === undefined ? key : words;
  };

  /** An element with attributes and children; text is only ever set as text. */
  ng.el = (tag, attributes, ...children) => {
    const element = document.createElement(tag);
    for (const [name, value] of Object.entries(attributes || {})) {
      if (name.startsWith("on")) element.addEventListener(name.slice(2), value);
      else if (value === true) element.setAttribute(name, "");
      else if (value !== false && value !== null && value !== undefined) element.setAttribute(name, value);
    }
    element.append(...children.filter(child => child !== null && child !== undefined));
    return element;
  };

  /** Lower case without accents, for comparing names. */
  ng.fold = text => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

  /** The label of something that has one in both languages. */
  ng.label = thing => thing[ng.lang] || thing.en || thing.fr || "";

  const root = document.documentElement;

  ng.theme = {
    start() {
      let chosen = null;
      try { chosen = localStorage.getItem("newsgraph-theme"); } catch (e) { /* a file has no storage */ }
      const dark = window.matchMedia && matchMedia("(prefers-color-scheme: dark)").matches;
      root.dataset.theme = chosen || (dark ? "dark" : "light");
    },
    toggle() {
      root.dataset.theme = root.dataset.theme === "dark" ? "light" : "dark";
      try { localStorage.setItem("newsgraph-theme", root.dataset.theme); } catch (e) { /* likewise */ }
      document.dispatchEvent(new Event("newsgraph-theme"));
    },
    /** A colour of a line, made lighter where the page is dark. */
    line: colour => root.dataset.theme !== "dark" ? colour
      : "#" + [1, 3, 5].map(i => Math.round(parseInt(colour.slice(i, i + 2), 16) * 0.6 + 102).toString(16).padStart(2, "0")).join(""),
    colour: name => getComputedStyle(root).getPropertyValue(name).trim()
  };

  /** Writes the words of the interface into the elements that ask for them. */
  ng.applyWords = () => {
    document.querySelectorAll("[data-t]").forEach(e => { e.textContent = ng.t(e.dataset.t); });
    document.querySelectorAll("[data-t-label]").forEach(e => e.setAttribute("aria-label", ng.t(e.dataset.tLabel)));
    document.querySelectorAll("[data-t-placeholder]").forEach(e => { e.placeholder = ng.t(e.dataset.tPlaceholder); });
  };

  /** Changes the language of the interface and of all labels. */
  ng.setLanguage = lang => {
    ng.lang = lang === "fr" ? "fr" : "en";
    root.lang = ng.lang;
    ng.applyWords();
    document.dispatchEvent(new Event("newsgraph-language"));
  };
})(window.newsgraph);
