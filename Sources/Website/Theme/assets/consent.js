// Asks what the site may store on the reader's device, and keeps the answer in local storage: nothing else, and nothing
// before it. The answer is { version, choice, accepted, on }, and `signal` where it was given in spite of Global Privacy
// Control. It holds for twelve months, and as long as the site asks for the same.
//
// For the site's owner: files that `site.yml` names under `consent.scripts` run once their category is accepted. Each
// answer, on every page, is also an event of the document: `codicil:consent` with `detail.accepted`, the ids of categories.
"use strict";

{
  const root = document.documentElement;
  const version = document.currentScript.dataset.version;
  const KEY = "consent";
  const MONTHS = 12;
  /** Whether the browser asks every site for privacy. An answer from before that does not hold against it. */
  const signal = navigator.globalPrivacyControl === true;
  /** What was answered on this page where nothing can be kept. */
  let unkept = null;
  /** The categories whose scripts run on this page. */
  const running = new Set();

  function isOver(on) {
    const end = new Date(on);
    end.setUTCMonth(end.getUTCMonth() + MONTHS);
    return !(end > new Date());
  }

  /** What is kept; undefined where nothing can be. What cannot be read or has had its time is thrown away. */
  function kept() {
    let storage;
    try {
      storage = localStorage;
    } catch {
      return undefined;
    }
    try {
      const answer = JSON.parse(storage.getItem(KEY));
      if (answer && Array.isArray(answer.accepted) && !isOver(answer.on)) return answer;
    } catch {}
    storage.removeItem(KEY);
    return null;
  }

  /** The answer that holds now, whether one is wanted, and why. */
  function standing() {
    const last = unkept ?? kept();
    const answer = last && last.version === version && (last.signal || !signal) ? last : null;
    if (answer) return { answer, asks: false, because: answer.choice };
    if (signal) return { answer, asks: false, because: "signal" };
    return { answer, asks: last !== undefined, because: last ? "changed" : "" };
  }

  function show() {
    const { asks, because } = standing();
    root.dataset.consentBecause = because;
    if (asks) root.dataset.consent = "asked";
    else delete root.dataset.consent;
  }

  // Before the page is drawn, so that nothing moves when the question appears.
  show();

  document.addEventListener("DOMContentLoaded", () => {
    const panel = document.getElementById("Consent");
    const title = document.getElementById("Consent-title");
    const said = document.getElementById("Consent-said");
    const boxes = [...panel.querySelectorAll("input[type=checkbox]")];
    let opener = null;

    /** What the panel says of the answer, and what is ticked: never anything that was not accepted. */
    function fill() {
      const { answer } = standing();
      for (const box of boxes) box.checked = answer?.accepted.includes(box.value) ?? false;
      if (!answer) return;
      // In English with the day first, as all dates of the site.
      const language = root.lang === "en" ? "en-GB" : root.lang;
      const day = new Date(answer.on).toLocaleDateString(language, { dateStyle: "long", timeZone: "UTC" });
      for (const place of panel.querySelectorAll(".consent-on")) place.textContent = day;
    }

    function say(text) {
      said.textContent = text;
      clearTimeout(say.timer);
      say.timer = setTimeout(() => (said.textContent = ""), 4000);
    }

    /** Runs what was accepted, in the order of site.yml, and tells other scripts. */
    function tell() {
      const { answer, asks } = standing();
      if (asks) return;
      const accepted = answer?.accepted ?? [];
      for (const category of panel.querySelectorAll("[data-scripts]")) {
        const id = category.dataset.category;
        if (!accepted.includes(id) || running.has(id)) continue;
        running.add(id);
        for (const src of category.dataset.scripts.split(" ")) {
          document.head.append(Object.assign(document.createElement("script"), { src, async: false }));
        }
      }
      document.dispatchEvent(new CustomEvent("codicil:consent", { detail: { accepted } }));
    }

    /** Removes what a category may have stored, as far as a page can: cookies and storage of the names in the register. */
    function forget(category) {
      const parts = location.hostname.split(".");
      const domains = ["", ...parts.map((_, index) => `; Domain=${parts.slice(index).join(".")}`)];
      for (const { dataset } of panel.querySelectorAll(`[data-category="${category}"] [data-name]`)) {
        for (const store of [localStorage, sessionStorage]) store.removeItem(dataset.name);
        if (!/^[\w.!#$&*+^|~-]+$/.test(dataset.name)) continue;
        for (const domain of domains) document.cookie = `${dataset.name}=; Max-Age=0; Path=/${domain}`;
      }
    }

    function give(choice) {
      const chosen = { accept: () => true, reject: () => false, choose: (box) => box.checked }[choice];
      const accepted = boxes.filter(chosen).map((box) => box.value);
      const answer = { version, choice, accepted, on: new Date().toISOString().slice(0, 10) };
      if (signal) answer.signal = true;
      try {
        localStorage.setItem(KEY, JSON.stringify(answer));
        unkept = null;
        for (const box of boxes) if (!accepted.includes(box.value)) forget(box.value);
      } catch {
        unkept = answer;
      }
      // What runs cannot be stopped but by leaving the page.
      if (!unkept && [...running].some((category) => !accepted.includes(category))) return location.reload();
      close();
      say(said.dataset[unkept ? "unkept" : choice]);
      tell();
    }

    function open(event) {
      opener = event.currentTarget;
      said.textContent = "";
      if (root.dataset.consent !== "asked") root.dataset.consent = "open";
      fill();
      panel.querySelector("details").open = true;
      panel.scrollIntoView();
      title.focus({ preventScroll: true });
    }

    /** Leads back to where the reader was: the button in the footer, or the text that the question stood above. */
    function close() {
      const hadFocus = panel.contains(document.activeElement);
      show();
      fill();
      panel.querySelector("details").open = false;
      if (!hadFocus) return;
      const main = document.getElementById("Main");
      main.tabIndex = -1;
      if (opener?.isConnected) opener.focus();
      else main.focus({ preventScroll: true });
      opener = null;
    }

    panel.addEventListener("click", (event) => {
      const button = event.target.closest("button");
      if (button?.dataset.answer) give(button.dataset.answer);
      else if (button) close();
    });
    panel.addEventListener("keydown", (event) => {
      // To leave is no answer: an open question stays.
      if (event.key === "Escape" && root.dataset.consent === "open") close();
    });
    for (const button of document.querySelectorAll(".consent-open")) button.addEventListener("click", open);
    // Answered in another window, or before the reader came back to this page.
    const refresh = () => {
      if (root.dataset.consent !== "open") show();
      fill();
      tell();
    };
    addEventListener("storage", (event) => (event.key === KEY || event.key === null) && refresh());
    addEventListener("pageshow", (event) => event.persisted && refresh());
    fill();
    tell();
  });
}
