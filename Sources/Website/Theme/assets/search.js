// Finds sections of the current texts: loaded by the search page alone, and the index only once somebody searches. The
// index comes as scripts, so that it needs neither a server nor leave to ask anybody.
"use strict";

{
  const form = document.querySelector("form.search");
  const field = form.querySelector("[type=search]");
  const said = document.querySelector(".found");
  const results = document.querySelector(".results");
  const allSections = document.querySelector(".all-sections");
  const words = form.dataset;

  // Words, as the index has them.

  const UNSPACED = "\\u0e01-\\u0eff\\u1000-\\u109f\\u1780-\\u17ff\\u3041-\\u30ff\\u31f0-\\u31ff\\u3400-\\u4dbf\\u4e00-\\u9fff\\uf900-\\ufaff\\u{20000}-\\u{3ffff}";
  const UNWRITTEN = "\\u00ad\\u0300-\\u036f\\u0591-\\u05bd\\u05bf-\\u05c7\\u064b-\\u065f\\u0670\\u200b-\\u200d\\u2060\\ufe00-\\ufe0f";
  const RUN = new RegExp(`[${UNSPACED}]+|(?:(?![${UNSPACED}])[\\p{L}\\p{N}\\p{M}${UNWRITTEN}])+`, "gu");
  const isUnspaced = (word) => new RegExp(`^[${UNSPACED}]`, "u").test(word);
  const ADDED = new RegExp(`(?<=[a-zα-ω\\u0621-\\u064a])[\\u0300-\\u036f\\u064b-\\u065f]+`, "gu");
  const LEFT = new RegExp(`[${UNWRITTEN}]+`, "gu");
  const SPECIAL = { ß: "ss", æ: "ae", œ: "oe", ı: "i", ς: "σ", ø: "o", đ: "d", ł: "l", ħ: "h", ŧ: "t" };

  /** A word without case and without what is added to its letters. */
  function fold(word) {
    const lower = word.toLowerCase();
    if (/^[\x20-\x7e]*$/.test(lower)) return lower;
    const bare = lower.normalize("NFD").replace(ADDED, "").normalize("NFC").replace(LEFT, "");
    return bare.replace(/[ßæœıςøđłħŧ]/g, (letter) => SPECIAL[letter]);
  }

  /** What is looked for: the words' beginnings, and every pair of neighbours where no spaces are written. A last `s` may
      be missing, as plurals of many languages have one. */
  function terms(query) {
    const found = new Set();
    for (const [run] of query.matchAll(RUN)) {
      const letters = [...fold(run)];
      if (!isUnspaced(run) || letters.length < 2) found.add(letters.slice(0, 32).join(""));
      else for (let at = 1; at < letters.length; at++) found.add(letters[at - 1] + letters[at]);
    }
    found.delete("");
    return [...found];
  }

  // The index and its parts, each asked for once.

  const parts = new Map();
  const takers = new Map();
  globalThis.searchPart = (name, data) => takers.get(name)?.(data);

  function part(name, stamp) {
    if (!parts.has(name)) {
      parts.set(
        name,
        new Promise((done, failed) => {
          takers.set(name, done);
          const script = document.createElement("script");
          script.src = `${words.home}search/${name}.js${stamp ? `?${stamp}` : ""}`;
          script.addEventListener("error", () => {
            parts.delete(name);
            failed(new Error(script.src));
          });
          document.head.append(script);
        }),
      );
    }
    return parts.get(name);
  }

  let loading;

  /** The list of documents, with the number of each one's first section, and of the parts. */
  function index() {
    loading ??= part(words.index).then(
      ({ documents, parts }) => {
        let start = 0;
        const known = documents.map(([id, title, count, stamp]) => {
          start += count;
          return { id, title, stamp, start: start - count, end: start };
        });
        return { documents: known, parts, count: start };
      },
      (error) => {
        loading = undefined;
        throw error;
      },
    );
    return loading;
  }

  const lists = new Map();

  /** Words and places of a part, in two lists. */
  async function list(number, stamp) {
    const text = await part(`${words.index}/words/${number}`, stamp);
    if (!lists.has(number)) {
      const all = text.split(" ");
      lists.set(number, { words: all.filter((_, at) => at % 2 === 0), places: all.filter((_, at) => at % 2 === 1) });
    }
    return lists.get(number);
  }

  const DIGITS = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
  /** By how a word stands in a section: under a heading that has it, once, more often, in its heading, in the title. */
  const WEIGHTS = [0.3, 1, 1.5, 4, 8];

  function eachPlace(text, take) {
    let section = 0;
    let value = 0;
    let scale = 1;
    for (const character of text) {
      const digit = DIGITS.indexOf(character);
      value += (digit % 32) * scale;
      scale *= 32;
      if (digit >= 32) continue;
      section += Math.floor(value / 5);
      take(section, value % 5);
      value = 0;
      scale = 1;
    }
  }

  const singular = (term) => (/^.{3,}s$/u.test(term) ? term.slice(0, -1) : term);

  /** How much a word is like a term: 0 for not at all. */
  const likeness = (word, term) =>
    word === term ? 1 : word.startsWith(term) ? 0.7 : word === singular(term) ? 0.5 : 0;

  /** The sections that have a word like a term: how much it weighs in each. */
  async function lookUp(term, { parts, count }) {
    const start = singular(term);
    const wanted = parts
      .map(([first, stamp], number) => ({ first, stamp, number, next: parts[number + 1]?.[0] }))
      .filter(({ first, next }) => (next === undefined || next >= start) && (first <= term || first.startsWith(term)));
    const found = new Map();
    for (const { words, places } of await Promise.all(wanted.map(({ number, stamp }) => list(number, stamp)))) {
      for (let at = firstFrom(words, start); at < words.length && words[at].startsWith(start); at++) {
        const like = likeness(words[at], term);
        if (like === 0) continue;
        eachPlace(places[at], (section, weight) => {
          const known = found.get(section);
          const next = { weight: WEIGHTS[weight] * like, isOwn: weight > 0, isTitle: weight === 4 };
          if (!known || known.weight < next.weight) found.set(section, next);
        });
      }
    }
    // A word that few sections have says more than one that many have.
    const rarity = Math.log(1 + count / (found.size || 1));
    for (const place of found.values()) place.weight *= rarity;
    return { found, rarity };
  }

  function firstFrom(sorted, term) {
    let [low, high] = [0, sorted.length];
    while (low < high) {
      const middle = (low + high) >> 1;
      if (sorted[middle] < term) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The sections that have all terms, of their own, above them or in the document's title; without any, those that come
      closest. Best first. */
  async function search(terms) {
    const known = await index();
    const looked = await Promise.all(terms.map((term) => lookUp(term, known)));
    const sections = new Set(looked.flatMap(({ found }) => [...found.keys()]));
    const hits = [];
    for (const document of known.documents) {
      for (let section = document.start; section < document.end; section++) {
        if (!sections.has(section)) continue;
        const hit = { document, section: section - document.start, score: 0, count: 0, isOwn: false };
        for (const { found, rarity } of looked) {
          const place = found.get(section);
          const isTitled = found.get(document.start)?.isTitle;
          if (!place && !isTitled) continue;
          hit.count += 1;
          hit.isOwn ||= Boolean(place?.isOwn);
          hit.score += place?.weight ?? WEIGHTS[0] * rarity;
        }
        if (hit.isOwn) hits.push(hit);
      }
    }
    const whole = hits.filter(({ count }) => count === terms.length);
    hits.sort((one, other) => other.score - one.score);
    whole.sort((one, other) => other.score - one.score);
    return whole.length > 0 ? { hits: whole, isPartial: false } : { hits: hits.slice(0, 10), isPartial: true };
  }

  // What is shown.

  /** How many documents are shown, and how many sections of each, until more are asked for. */
  const FEW = { documents: 8, sections: 4 };
  /** How many characters a snippet has. */
  const LENGTH = 220;

  /** Where terms stand in a text: from, to and which. */
  function places(text, terms) {
    const found = [];
    for (const { 0: run, index } of text.matchAll(RUN)) {
      if (isUnspaced(run)) {
        for (const [number, term] of terms.entries()) {
          for (let at = run.indexOf(term); at >= 0; at = run.indexOf(term, at + 1)) {
            found.push({ from: index + at, to: index + at + term.length, number });
          }
        }
      } else {
        const word = fold(run);
        const number = terms.findIndex((term) => likeness(word, term) > 0);
        if (number >= 0) found.push({ from: index, to: index + run.length, number });
      }
    }
    return found.sort((one, other) => one.from - other.from);
  }

  /** The text from one place to another with what was found marked. */
  function marked(element, text, found, from = 0, to = text.length) {
    let at = from;
    for (const place of found) {
      if (place.from < at || place.to > to) continue;
      const mark = document.createElement("mark");
      mark.textContent = text.slice(place.from, place.to);
      element.append(text.slice(at, place.from), mark);
      at = place.to;
    }
    element.append(text.slice(at, to));
  }

  /** The stretch of the text that has the most of the terms. */
  function snippet(text, terms) {
    const found = places(text, terms);
    let best = { count: 0, from: 0 };
    for (const [number, { from }] of found.entries()) {
      const near = new Set();
      for (let at = number; at < found.length && found[at].to < from + LENGTH - 60; at++) near.add(found[at].number);
      if (near.size > best.count) best = { count: near.size, from };
    }
    let start = Math.max(0, best.from - 60);
    if (start > 0) start = text.indexOf(" ", start) + 1 || start;
    if (start > best.from) start = best.from;
    let end = Math.min(text.length, start + LENGTH);
    if (end < text.length) end = Math.max(text.lastIndexOf(" ", end), start + LENGTH / 2);
    const element = document.createElement("p");
    if (start > 0) element.append("… ");
    marked(element, text, found, start, end);
    if (end < text.length) element.append(" …");
    return element;
  }

  function link(address, text, found) {
    const element = document.createElement("a");
    element.href = words.home + address;
    marked(element, text, found);
    return element;
  }

  /** A section's headings, from the uppermost. */
  function headings(sections, number) {
    const path = [];
    for (let at = number; at > 0; at = sections[at][2]) path.unshift(sections[at][1]);
    return path.join(" › ");
  }

  function entry(document_, sections, hit, terms) {
    const item = document.createElement("li");
    const [anchor, , , text] = sections[hit.section] ?? ["", "", 0, ""];
    if (hit.section > 0 && anchor) {
      const heading = headings(sections, hit.section);
      item.append(link(`${document_.id}/#${encodeURIComponent(anchor)}`, heading, places(heading, terms)));
    }
    if (text) item.append(snippet(text, terms));
    return item;
  }

  function group(document_, hits, sections, terms, isWhole) {
    const group = document.createElement("section");
    const title = document.createElement("h2");
    title.append(link(`${document_.id}/`, document_.title, places(document_.title, terms)));
    const entries = document.createElement("ul");
    for (const hit of isWhole ? hits : hits.slice(0, FEW.sections)) {
      const item = entry(document_, sections, hit, terms);
      if (item.childNodes.length > 0) entries.append(item);
    }
    group.append(title, entries);
    return group;
  }

  let asked = 0;

  /** Searches for what the field says; only the last search is shown. */
  async function update(isWhole = false) {
    const wanted = terms(field.value);
    const number = ++asked;
    const address = new URL(location.href);
    if (field.value.trim()) address.searchParams.set("q", field.value);
    else address.searchParams.delete("q");
    history.replaceState(null, "", address);
    if (wanted.length === 0) {
      allSections.hidden = false;
      results.replaceChildren();
      said.textContent = "";
      return;
    }
    try {
      const { hits, isPartial } = await search(wanted);
      const byDocument = Map.groupBy ? Map.groupBy(hits, (hit) => hit.document) : grouped(hits);
      const shown = [...byDocument].slice(0, isWhole ? undefined : FEW.documents);
      const texts = await Promise.all(shown.map(([{ id, stamp }]) => part(`${words.index}/texts/${id}`, stamp)));
      if (number !== asked) return;
      const groups = shown.map(([found, hits], at) => group(found, hits, texts[at], wanted, isWhole));
      const isCut = byDocument.size > shown.length || [...byDocument.values()].some((hits) => hits.length > FEW.sections);
      results.replaceChildren(...groups, ...(isCut && !isWhole ? [more()] : []));
      allSections.hidden = true;
      said.textContent =
        hits.length === 0 ? words.none
        : isPartial ? words.partly
        : words.many.replace("{count}", hits.length);
    } catch {
      if (number !== asked) return;
      allSections.hidden = false;
      results.replaceChildren();
      said.textContent = words.failed;
    }
  }

  function grouped(hits) {
    const groups = new Map();
    for (const hit of hits) groups.set(hit.document, [...(groups.get(hit.document) ?? []), hit]);
    return groups;
  }

  function more() {
    const button = document.createElement("button");
    button.type = "button";
    button.className = "more";
    button.textContent = words.all;
    button.addEventListener("click", async () => {
      const place = results.querySelectorAll("a").length;
      await update(true);
      (results.querySelectorAll("a")[place] ?? field).focus();
    });
    return button;
  }

  // The keyboard: down from the field into the results, up again, Escape to the field.

  function move(event) {
    if (event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || event.isComposing) return;
    const stops = [field, ...results.querySelectorAll("a, button")];
    const at = stops.indexOf(document.activeElement);
    if (at < 0) return;
    const next = { ArrowDown: at + 1, ArrowUp: at - 1, Escape: 0 }[event.key];
    if (next === undefined || next < 0 || next >= stops.length || (at === 0 && event.key === "Escape")) return;
    event.preventDefault();
    stops[next].focus();
    if (next === 0) field.select();
  }

  form.addEventListener("submit", (event) => {
    event.preventDefault();
    results.querySelector("a")?.focus();
  });
  field.addEventListener("focus", () => index().catch(() => {}), { once: true });
  field.addEventListener("input", () => update());
  document.addEventListener("keydown", move);
  addEventListener("pageshow", () => field.value && update());
  const query = new URLSearchParams(location.search).get("q");
  if (query) field.value = query;
  if (!location.hash) field.focus({ preventScroll: true });
  if (query) update();
}
