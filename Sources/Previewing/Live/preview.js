// Added to pages by `codicil serve`, never to a site that is built. Reloads the page when it has changed, and shows what
// was found in its sources.
(() => {
  "use strict";

  const mine = document.currentScript.dataset.version;
  const absent = "absent";
  const page = location.pathname;
  const scrollKey = "codicil-scroll " + page;
  const dismissedKey = "codicil-dismissed";

  // Without what a private window may forbid, a page merely starts at its top.
  const memory = {
    get(key) { try { return sessionStorage.getItem(key); } catch { return null; } },
    set(key, value) { try { sessionStorage.setItem(key, value); } catch { /* nothing is kept */ } },
    remove(key) { try { sessionStorage.removeItem(key); } catch { /* nothing was kept */ } },
  };

  // The browser's own memory of the place goes by height, which may not be there yet when it looks.
  const place = memory.get(scrollKey);
  memory.remove(scrollKey);
  if (place !== null) {
    history.scrollRestoration = "manual";
    const [x, y] = place.split(",").map(Number);
    const restore = () => scrollTo({ left: x, top: y, behavior: "instant" });
    restore();
    addEventListener("load", () => { restore(); history.scrollRestoration = "auto"; });
  }

  function reload() {
    memory.set(scrollKey, `${scrollX},${scrollY}`);
    location.reload();
  }

  function element(name, properties = {}, children = []) {
    const made = Object.assign(document.createElement(name), properties);
    made.append(...children);
    return made;
  }

  const host = document.createElement("codicil-preview");
  const shadow = host.attachShadow({ mode: "open" });
  const style = element("link", { rel: "stylesheet", href: "/.codicil/preview.css" });
  const status = element("p", { className: "status" });
  status.setAttribute("role", "status");
  const list = element("ol");
  const drafts = element("p", { className: "drafts" });
  const dismiss = element("button", { type: "button", textContent: "Dismiss" });
  const panel = element("section", { className: "panel", hidden: true }, [
    element("div", { className: "head" }, [status, dismiss]), list,
  ]);
  panel.setAttribute("aria-label", "Findings of the preview");
  const bar = element("nav", { className: "bar", hidden: true }, [drafts]);
  bar.setAttribute("aria-label", "Preview");
  // Shown when its style is there.
  panel.style.display = bar.style.display = "none";
  style.addEventListener("load", () => { panel.style.display = bar.style.display = ""; });
  shadow.append(style, panel, bar);

  let shown = "";

  dismiss.addEventListener("click", () => close());
  shadow.addEventListener("keydown", (event) => { if (event.key === "Escape") close(); });

  function close() {
    memory.set(dismissedKey, shown);
    panel.hidden = true;
  }

  function count(items, severity) {
    const number = items.filter((item) => item.severity === severity).length;
    return number === 0 ? [] : [`${number} ${severity}${number === 1 ? "" : "s"}`];
  }

  function item(finding) {
    const head = element("p", {}, [
      element("strong", { className: finding.severity, textContent: finding.severity }), " ",
      element("span", { className: "message", textContent: finding.message }),
    ]);
    if (finding.rule) head.append(" ", element("code", { className: "rule", textContent: `[${finding.rule}]` }));
    const parts = [head];
    if (finding.place) parts.push(element("p", { className: "place" }, [element("code", { textContent: finding.place })]));
    if (finding.excerpt.trim()) parts.push(element("pre", { textContent: finding.excerpt.trim() }));
    if (finding.help) parts.push(element("p", { className: "help", textContent: `Help: ${finding.help}` }));
    return element("li", {}, parts);
  }

  function showFindings(news) {
    const isGone = news.version === absent && mine !== absent;
    const summary = [...count(news.items, "error"), ...count(news.items, "warning")].join(" and ");
    const notes = [];
    if (summary) notes.push(summary + " on this page.");
    if (isGone) notes.push("The site no longer has this page; below it is as it was.");
    else if (news.isHeld && news.items.length > 0) notes.push("Below is the last good version.");
    const next = notes.length === 0 ? "" : JSON.stringify([notes, news.items]);
    if (next === shown) return;
    shown = next;
    // An unchanged live region says nothing.
    if (status.textContent !== notes.join(" ")) status.textContent = notes.join(" ");
    list.replaceChildren(...news.items.map(item));
    panel.hidden = shown === "" || memory.get(dismissedKey) === shown;
    if (shown === "") memory.remove(dismissedKey);
  }

  function showDrafts(news) {
    bar.hidden = news.drafts.length === 0;
    drafts.replaceChildren("Drafts: ");
    news.drafts.forEach((draft, index) => {
      const link = element("a", { href: draft.path, textContent: draft.title });
      if (draft.path === page) link.setAttribute("aria-current", "page");
      drafts.append(index === 0 ? "" : ", ", link);
    });
  }

  function take(news) {
    if (news.version !== mine && news.version !== absent) {
      reload();
      return;
    }
    if (!host.isConnected) document.body.append(host);
    showFindings(news);
    showDrafts(news);
  }

  // A browser allows a server few connections at a time: pages that nobody sees give theirs up.
  let source = null;

  function listen() {
    if (source !== null) return;
    source = new EventSource("/.codicil/news?" + page);
    source.onmessage = (event) => take(JSON.parse(event.data));
  }

  function rest() {
    source?.close();
    source = null;
  }

  document.addEventListener("visibilitychange", () => { document.hidden ? rest() : listen(); });
  addEventListener("pagehide", rest);
  addEventListener("pageshow", () => { if (!document.hidden) listen(); });
})();
