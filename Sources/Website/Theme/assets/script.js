// What pages can do with a script; without it they are complete. Nothing is sent anywhere, and nothing is stored unless
// the reader chooses a colour scheme other than the system's.
"use strict";

/** What the script says, in the page's language: attributes of its own element. */
const words = document.currentScript.dataset;

/** The element that an address leads to. */
function target(hash) {
  try {
    return document.getElementById(decodeURIComponent(hash.slice(1)));
  } catch {
    return null;
  }
}

/** Says what has just happened, for eye and ear. */
function notice(text) {
  const line = document.querySelector(".toast");
  line.textContent = text;
  clearTimeout(notice.timer);
  notice.timer = setTimeout(() => (line.textContent = ""), 4000);
}

/** The line for notices: there before it is needed, or screen readers would miss the first. */
function setUpNotices() {
  const line = document.createElement("p");
  line.className = "toast";
  line.setAttribute("role", "status");
  document.body.append(line);
}

/** What the reader chose of the colours, kept only while it differs from the system's. Storage may be forbidden: then the
    choice holds for the page. */
const scheme = {
  all: ["system", "light", "dark"],
  get stored() {
    try {
      const stored = localStorage.getItem("scheme");
      return scheme.all.includes(stored) ? stored : "system";
    } catch {
      return "system";
    }
  },
  set stored(chosen) {
    try {
      if (chosen === "system") localStorage.removeItem("scheme");
      else localStorage.setItem("scheme", chosen);
    } catch {}
  },
  get shown() {
    return document.documentElement.dataset.scheme ?? "system";
  },
  set shown(chosen) {
    if (chosen === "system") delete document.documentElement.dataset.scheme;
    else document.documentElement.dataset.scheme = chosen;
  },
};

/** The switch of colours: the system's, light, dark. */
function setUpScheme(button) {
  const label = () => {
    button.title = words[scheme.shown];
    button.setAttribute("aria-label", words[scheme.shown]);
  };
  label();
  button.addEventListener("click", () => {
    scheme.shown = scheme.all[(scheme.all.indexOf(scheme.shown) + 1) % scheme.all.length];
    scheme.stored = scheme.shown;
    label();
    notice(words[scheme.shown]);
  });
  addEventListener("storage", () => {
    scheme.shown = scheme.stored;
    label();
  });
}

/** Links to sections also copy their address. */
function setUpAnchors() {
  document.addEventListener("click", async (event) => {
    const anchor = event.target.closest?.("a.anchor");
    if (!anchor || event.ctrlKey || event.metaKey || event.shiftKey || event.altKey) return;
    try {
      await navigator.clipboard.writeText(anchor.href);
      notice(words.copied);
    } catch {
      // Not allowed here; the address bar has the link all the same.
    }
  });
}

/** Buttons that copy the text before them. */
function setUpCopy(button) {
  button.addEventListener("click", async () => {
    const text = button.closest("section").querySelector(".quote");
    try {
      await navigator.clipboard.writeText(text.textContent);
      notice(button.dataset.done);
    } catch {
      // Not allowed here: the text is selected, to be copied by hand.
      getSelection().selectAllChildren(text);
    }
  });
}

/** How far below the window's upper edge a part has to begin at most to be the one that is read, in pixels. */
const LINE = 80;

/** Marks in a list of links to parts of the page which of them is being read. */
function setUpPlace(list) {
  const links = new Map();
  for (const link of list.querySelectorAll('a[href^="#"]')) {
    const part = target(link.hash);
    if (part) links.set(part, link);
  }
  const parts = [...links.keys()];
  if (parts.length === 0) return;
  let marked;
  const mark = () => {
    // The last part that has begun above a line below the window's upper edge.
    let first = 0;
    let last = parts.length;
    while (first < last) {
      const middle = (first + last) >> 1;
      if (parts[middle].getBoundingClientRect().top < LINE) first = middle + 1;
      else last = middle;
    }
    const link = first > 0 ? links.get(parts[first - 1]) : undefined;
    if (link === marked) return;
    marked?.removeAttribute("aria-current");
    link?.setAttribute("aria-current", "location");
    marked = link;
    if (link) keepInSight(link);
  };
  // Scrolls the list alone, never the page.
  const keepInSight = (link) => {
    const box = list.getBoundingClientRect();
    const item = link.getBoundingClientRect();
    if (item.top < box.top + 24) list.scrollTop -= box.top + 24 - item.top;
    else if (item.bottom > box.bottom - 24) list.scrollTop += item.bottom - box.bottom + 24;
  };
  // All that lies above the line counts as seen, so that no leap goes unnoticed.
  let observer;
  const observe = () => {
    observer?.disconnect();
    observer = new IntersectionObserver(mark, { rootMargin: `9999999px 0px ${LINE - innerHeight}px 0px` });
    for (const part of parts) observer.observe(part);
  };
  observe();
  addEventListener("resize", observe);
}

/** On narrow windows the contents fold away once a section was chosen. */
function setUpFolding(details) {
  details.parentElement.addEventListener("click", (event) => {
    if (event.target.closest?.('a[href^="#"]')) details.open = false;
  });
}

/** Alt with an arrow leads from change to change. */
function setUpChanges(changes) {
  if (changes.length === 0) return;
  for (const change of changes) change.tabIndex = -1;
  document.addEventListener("keydown", (event) => {
    if (!event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (!step) return;
    event.preventDefault();
    const current = changes.findIndex((change) => change.contains(document.activeElement));
    const inSight = changes.findIndex((change) => change.getBoundingClientRect().bottom > innerHeight / 3);
    let next = current >= 0 ? current + step : inSight < 0 ? changes.length - 1 : step > 0 ? inSight : inSight - 1;
    next = Math.min(Math.max(next, 0), changes.length - 1);
    history.replaceState(null, "", `#${changes[next].id}`);
    changes[next].focus({ preventScroll: true });
    changes[next].scrollIntoView();
  });
}

/** Says of a table that is wider than the window at which edge there is more of it. */
function setUpTable(frame) {
  const look = () => {
    const left = Math.abs(frame.scrollLeft);
    const rest = frame.scrollWidth - frame.clientWidth - left;
    const isReversed = getComputedStyle(frame).direction === "rtl";
    frame.classList.toggle("more-left", (isReversed ? rest : left) > 1);
    frame.classList.toggle("more-right", (isReversed ? left : rest) > 1);
  };
  frame.addEventListener("scroll", look, { passive: true });
  new ResizeObserver(look).observe(frame);
}

/** Opens the folded passage that an address leads into, which not every browser does. */
function openTarget() {
  let folded = target(location.hash)?.closest("details:not([open])");
  while (folded) {
    folded.open = true;
    folded = folded.parentElement.closest("details:not([open])");
  }
}

/** The key `/` leads to the search, unless the reader has turned that off there (WCAG 2.1.4). */
const shortcut = {
  get isOn() {
    try {
      return localStorage.getItem("shortcut") !== "off";
    } catch {
      return true;
    }
  },
  set isOn(isOn) {
    try {
      if (isOn) localStorage.removeItem("shortcut");
      else localStorage.setItem("shortcut", "off");
    } catch {}
  },
};

function setUpShortcut() {
  const choice = document.getElementById("Shortcut");
  if (choice) {
    choice.checked = shortcut.isOn;
    choice.addEventListener("change", () => (shortcut.isOn = choice.checked));
  }
  document.addEventListener("keydown", (event) => {
    if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || !shortcut.isOn) return;
    if (event.target.closest?.("input, textarea, select, [contenteditable]")) return;
    const field = document.querySelector("form.search input");
    event.preventDefault();
    if (field) field.select();
    else document.querySelector("a.to-search")?.click();
  });
}

// Before the page is drawn, so that it never shows in other colours than those chosen.
scheme.shown = scheme.stored;

document.addEventListener("DOMContentLoaded", () => {
  setUpNotices();
  document.querySelectorAll("button.scheme").forEach(setUpScheme);
  document.querySelectorAll("button.copy").forEach(setUpCopy);
  document.querySelectorAll("button.print").forEach((button) => button.addEventListener("click", () => print()));
  document.querySelectorAll(".toc-list").forEach(setUpPlace);
  document.querySelectorAll(".toc details").forEach(setUpFolding);
  document.querySelectorAll(".table").forEach(setUpTable);
  setUpAnchors();
  setUpShortcut();
  setUpChanges([...document.querySelectorAll("section.change[id]")]);
  openTarget();
});
addEventListener("hashchange", openTarget);
