/// The files of `Site/templates` and `Site/assets`, for new sites. Written by its test from the sample's; not edited.
package enum StarterTheme {
  package static let files: [(path: String, text: String)] = [
    (
      "assets/icon.svg",
      ##"""
      <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#0b566b"/><path fill="none" stroke="#fff" stroke-width="2.4" stroke-linecap="round" d="M9 9h14M9 15h14M9 23h8"/><path fill="none" stroke="#86cbdd" stroke-width="2.4" stroke-linecap="round" d="m19 22 2.5 2.5L25 20"/></svg>

      """##
    ),
    (
      "assets/script.js",
      ##"""
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

      // Before the page is drawn, so that it never shows in other colours than those chosen.
      scheme.shown = scheme.stored;

      document.addEventListener("DOMContentLoaded", () => {
        setUpNotices();
        document.querySelectorAll("button.scheme").forEach(setUpScheme);
        document.querySelectorAll("button.print").forEach((button) => button.addEventListener("click", () => print()));
        document.querySelectorAll(".toc-list").forEach(setUpPlace);
        document.querySelectorAll(".toc details").forEach(setUpFolding);
        document.querySelectorAll(".table").forEach(setUpTable);
        setUpAnchors();
        setUpChanges([...document.querySelectorAll("section.change[id]")]);
        openTarget();
      });
      addEventListener("hashchange", openTarget);

      """##
    ),
    (
      "assets/style.css",
      ##"""
      /* Codicil's theme: one hand-written stylesheet; no motion, no fonts or requests from elsewhere.
         Order: values, base, site, document, contents, tables, lists of documents, timelines, redline, wide windows, contrast, paper.
         A site changes the values that follow in a sheet of its own; nothing below names a colour or a font. */

      :root {
        color-scheme: light dark;

        --font-text: Charter, "Bitstream Charter", "Charis SIL", "Sitka Text", Cambria, "Noto Serif", Georgia, serif;
        --font-heading: var(--font-text);
        --font-interface: system-ui, -apple-system, "Segoe UI", Roboto, "Noto Sans", "Liberation Sans", sans-serif;
        --font-code: ui-monospace, "Cascadia Mono", Menlo, Consolas, "DejaVu Sans Mono", monospace;

        /* Each in light and in dark. */
        --accent: light-dark(#0b566b, #86cbdd);
        --band: light-dark(#0b566b, #2d6f82);
        --paper: light-dark(#fff, #13191c);
        --wash: light-dark(#f4f6f6, #1b2327);
        --ink: light-dark(#1a2226, #e3e8e8);
        --soft: light-dark(#566269, #a3afb4);
        --line: light-dark(#d7dddf, #324046);
        --edge: light-dark(#7c888e, #73838a);
        --link: var(--accent);
        --seen: light-dark(#5a4a78, #bfaee2);
        --good: light-dark(#1c6b46, #7fcf9f);
        --soon: light-dark(#1f5a9e, #8fbdf0);
        --past: light-dark(#8a5a00, #e0b45c);
        --stop: light-dark(#a5281f, #f39b90);
        --inserted: light-dark(#0f6238, #86d6a6);
        --inserted-wash: light-dark(#e3f3e9, #17332a);
        --deleted: light-dark(#a3221f, #f5a198);
        --deleted-wash: light-dark(#fbe9e7, #3d2222);
        --moved: light-dark(#5b3f9e, #c3b1f5);
        --moved-wash: light-dark(#efebfa, #2c2645);

        /* The page, the column of a document with its tables, and its lines: 66 to 72 characters. */
        --page: 72rem;
        --column: 46rem;
        --measure: 38.5rem;
        --small: .875rem;
        --tiny: .8125rem;
        --gap: clamp(1.25rem, .75rem + 2vw, 2.5rem);
      }

      /* Chosen by the reader with the switch in the header. */
      :root[data-scheme="light"] { color-scheme: light; }
      :root[data-scheme="dark"] { color-scheme: dark; }

      /* Base */

      *, ::before, ::after { box-sizing: border-box; }

      html {
        scroll-padding-top: 1.5rem;
        -webkit-text-size-adjust: 100%;
        text-size-adjust: 100%;
      }

      body {
        margin: 0;
        min-height: 100vh;
        display: flex;
        flex-direction: column;
        background: var(--paper);
        color: var(--ink);
        font: 1.0625rem/1.6 var(--font-text);
        overflow-wrap: break-word;
      }

      main { flex: 1; padding-block: 1rem 5rem; }

      .wrap {
        inline-size: 100%;
        max-inline-size: var(--page);
        margin-inline: auto;
        padding-inline: clamp(1rem, 4vw, 2.5rem);
      }

      a { color: var(--link); text-underline-offset: .16em; text-decoration-thickness: .07em; }
      a:visited { color: var(--seen); }
      a:hover { text-decoration-thickness: .14em; }

      :focus-visible { outline: 3px solid var(--link); outline-offset: 3px; border-radius: 2px; }

      h1, h2, h3, h4, h5, h6 {
        margin: 2em 0 .5em;
        font-family: var(--font-heading);
        font-weight: 700;
        line-height: 1.25;
        text-wrap: balance;
        break-after: avoid;
      }
      h1 { font-size: clamp(1.75rem, 1.35rem + 1.9vw, 2.75rem); line-height: 1.12; letter-spacing: -.015em; margin: 0; }
      h2 { font-size: clamp(1.35rem, 1.2rem + .6vw, 1.625rem); letter-spacing: -.008em; }
      h3 { font-size: 1.1875rem; }
      h4 { font-size: 1.0625rem; }
      h5, h6 { font-size: 1rem; font-style: italic; }

      p, ul, ol, dl, blockquote, pre, figure, table { margin: 0 0 1rem; }
      ul, ol { padding-inline-start: 1.5rem; }
      li { margin-block: .3rem; }
      li::marker { color: var(--soft); }
      dl, dd { margin: 0; }
      hr { border: 0; border-block-start: 1px solid var(--line); margin: 2.5rem 0; }
      img { max-inline-size: 100%; block-size: auto; }
      figcaption, small { color: var(--soft); font: var(--small)/1.5 var(--font-interface); }
      code, pre { font-family: var(--font-code); font-size: .86em; }
      code { background: var(--wash); padding: .1em .3em; border-radius: 3px; }
      pre { background: var(--wash); padding: 1rem; white-space: pre-wrap; overflow-wrap: anywhere; border-radius: 4px; line-height: 1.5; }
      pre code { background: none; padding: 0; font-size: 1em; }
      blockquote { margin-inline: 0; padding-inline-start: 1.25rem; border-inline-start: 3px solid var(--line); }
      blockquote > :last-child { margin-block-end: 0; }
      summary { cursor: pointer; }
      time, .nobreak { white-space: nowrap; }

      .hidden, ins::before, ins::after, del::before, del::after, .moved::before, .moved::after {
        position: absolute;
        width: 1px;
        height: 1px;
        overflow: hidden;
        clip: rect(0 0 0 0);
        clip-path: inset(50%);
        white-space: nowrap;
      }
      .print-only { display: none; }
      kbd { padding: .05em .35em; border: 1px solid var(--edge); border-radius: 3px; font: var(--tiny)/1.2 var(--font-interface); }
      .note, .none { color: var(--soft); font-family: var(--font-interface); font-size: var(--small); }
      .nature { padding: .05rem .45rem; border: 1px solid var(--edge); border-radius: 3px; color: var(--soft); font: var(--tiny)/1.4 var(--font-interface); white-space: nowrap; }
      .none { font-style: italic; font-weight: 400; }
      .lead { font-size: 1.1875rem; line-height: 1.5; text-wrap: pretty; color: var(--soft); max-inline-size: var(--measure); }
      .kicker { margin: 0 0 .5rem; font: 600 var(--small)/1.4 var(--font-interface); color: var(--soft); }
      .kicker .sep { color: var(--edge); font-weight: 400; }
      .plain { list-style: none; padding: 0; }

      /* Site */

      .skip {
        position: absolute;
        inset: .5rem auto auto .5rem;
        z-index: 1;
        padding: .6rem 1rem;
        background: var(--ink);
        color: var(--paper);
        font: 600 1rem/1.4 var(--font-interface);
      }
      .skip:visited { color: var(--paper); }
      .skip:not(:focus) { clip-path: inset(50%); inline-size: 1px; block-size: 1px; padding: 0; overflow: hidden; white-space: nowrap; }

      .site-header { border-block-start: 4px solid var(--band); }
      .site-header, .site-footer { font: var(--small)/1.5 var(--font-interface); }
      .notice {
        margin: 0;
        padding: .45rem 1rem;
        background: var(--wash);
        border-block-end: 1px solid var(--line);
        text-align: center;
        text-wrap: balance;
        font-size: var(--tiny);
      }
      .bar {
        display: flex;
        flex-wrap: wrap;
        align-items: center;
        justify-content: space-between;
        gap: .25rem 1.5rem;
        padding-block: .75rem;
      }
      .site-title { font: 700 1.125rem/1.5 var(--font-heading); padding-block: .15rem; }
      .site-title, .site-title:visited { color: var(--ink); text-decoration: none; }
      .site-title:hover { text-decoration: underline; }
      .site-header ul, .site-footer ul, .jump ul, .legend-links { display: flex; flex-wrap: wrap; gap: .15rem 1.5rem; margin: 0; padding: 0; list-style: none; }
      .site-header li, .site-footer li, .jump li, .legend-links li { margin: 0; }
      .site-nav a, .site-footer li a, .jump a, .legend-links a, .breadcrumbs a, .toc a, .compare, .change-nav a, .record th a, .recent a, .plain a { display: inline-block; padding-block: .2rem; min-block-size: 24px; }
      .site-header { border-block-end: 1px solid var(--line); }
      .site-nav a { font-size: .9375rem; text-decoration: none; padding-block: .4rem; }
      .site-nav a, .site-nav a:visited { color: var(--ink); }
      .site-nav a:hover { text-decoration: underline; }
      .site-nav a[aria-current] { font-weight: 600; box-shadow: 0 2px var(--accent); }

      /* What needs a script is there only where one runs: known before the page is drawn, so that nothing moves. */
      .scheme, .print, .scripted { display: none; }
      @media (scripting: enabled) {
        .scheme, .print { display: inline-block; }
        .scripted { display: inline; }
      }
      .scheme { inline-size: 2.25rem; block-size: 2.25rem; margin-inline: auto -.5rem; padding: .5625rem; border: 0; background: none; color: var(--soft); cursor: pointer; }
      .scheme::before { content: ""; display: block; block-size: 100%; border: 2px solid; border-radius: 50%; background: linear-gradient(90deg, currentcolor 50%, transparent 0); }
      :root[data-scheme="light"] .scheme::before { background: none; }
      :root[data-scheme="dark"] .scheme::before { background: currentcolor; }
      .scheme:hover, .print:hover { color: var(--link); }
      .print { padding: .2rem 0; min-block-size: 24px; border: 0; background: none; color: var(--link); font: inherit; text-decoration: underline .07em; text-underline-offset: .16em; cursor: pointer; }
      .print:hover { text-decoration-thickness: .14em; }
      .toast { position: fixed; inset: auto 0 1.5rem; inline-size: fit-content; max-inline-size: calc(100% - 2rem); margin: 0 auto; padding: .5rem 1rem; border-radius: 4px; background: var(--ink); color: var(--paper); font: var(--small)/1.5 var(--font-interface); pointer-events: none; }
      .toast:empty { padding: 0; }

      .site-footer { background: var(--wash); border-block-start: 1px solid var(--line); color: var(--soft); }
      .site-footer .wrap { padding-block: 2rem 2.5rem; }
      .site-footer p { max-inline-size: 44rem; }

      .breadcrumbs { font: var(--small)/1.5 var(--font-interface); margin-block-end: var(--gap); }
      .breadcrumbs ol { display: flex; flex-wrap: wrap; margin: 0; padding: 0; list-style: none; }
      .breadcrumbs li { margin: 0; color: var(--soft); display: flex; align-items: center; }
      .breadcrumbs li:not(:last-child)::after { content: "/" / ""; margin-inline: .6em; color: var(--edge); }
      .breadcrumbs a, .breadcrumbs a:visited { color: var(--link); }

      .intro { margin-block: var(--gap) 2.5rem; }
      .breadcrumbs + .intro { margin-block-start: 0; }
      .lead { margin-block: .9rem 1.1rem; }
      .jump, .legend-links { font: var(--small)/1.5 var(--font-interface); }
      .jump a, .legend-links a { color: var(--link); }

      /* Document: head, legend */

      .document-head, .control, .text, .redline, .toc { max-inline-size: var(--column); }
      .document-head { margin-block-end: 2.5rem; }

      .banner {
        margin-block: 1.25rem 0;
        padding: .85rem 1.1rem;
        border: 1px solid var(--line);
        border-inline-start: 5px solid var(--tone, var(--edge));
        background: var(--wash);
        font: .9375rem/1.5 var(--font-interface);
      }
      .banner p { margin: 0; }
      .banner p + p { margin-block-start: .3rem; }
      .banner strong { color: var(--tone, inherit); }
      .banner-superseded, .banner-draft { --tone: var(--past); }
      .banner-scheduled, .banner-translation { --tone: var(--soon); }
      .banner-withdrawn, .banner-cancelled { --tone: var(--stop); }

      .status { --tone: var(--soft); white-space: nowrap; font-family: var(--font-interface); }
      .status::before {
        content: "";
        display: inline-block;
        margin-inline-end: .4em;
        border: .32em solid var(--tone);
        border-radius: 50%;
      }
      .status-scheduled::before, .status-draft::before { inline-size: .64em; block-size: .64em; border-width: .13em; }
      .status-superseded::before { inline-size: .64em; border-width: .13em 0 0; border-radius: 0; vertical-align: .22em; }
      .status-withdrawn::before, .status-cancelled::before { border-radius: 0; }
      .status-current { --tone: var(--good); }
      .status-scheduled { --tone: var(--soon); }
      .status-superseded, .status-draft { --tone: var(--past); }
      .status-withdrawn, .status-cancelled { --tone: var(--stop); }

      .legend { margin-block-start: 1.75rem; border-block: 1px solid var(--line); border-block-start: 2px solid var(--ink); font: .9375rem/1.45 var(--font-interface); font-variant-numeric: tabular-nums; }
      .legend dt, .item-data dt, .facts dt { color: var(--soft); }
      .legend dt { font-size: var(--tiny); }
      .legend-main, .legend-more { display: grid; grid-template-columns: repeat(2, minmax(0, 1fr)); gap: .85rem 1.5rem; padding-block: 1rem; }
      .legend-main { font-size: 1.0625rem; }
      .legend-main dd { font-weight: 600; }
      .legend-main .note { display: block; font-weight: 400; font-size: var(--tiny); }
      .legend-more { padding-block-start: 0; }
      .legend-more:not(:has(div)) { display: none; }
      .legend-more :is(.owner, .approvals) { grid-column: span 2; }
      .legend-more ul { list-style: none; margin: 0; padding: 0; }
      .legend-more li { margin: 0; }
      .legend .legend-links { padding-block: .6rem; border-block-start: 1px solid var(--line); }
      .overdue { color: var(--past); font-weight: 600; }

      /* Contents: folded above the text, beside it in wide windows. The list follows its <details>, so that a wide window can
         show it without: both work without scripts, everywhere. */

      .toc { font: var(--small)/1.4 var(--font-interface); margin-block-end: 2rem; }
      .toc summary { padding: .7rem 1rem; font-weight: 600; font-size: .9375rem; background: var(--wash); border: 1px solid var(--line); }
      .toc-title { display: none; margin: 0 0 .5rem 1.25rem; font-weight: 600; }
      .toc ol { list-style: none; margin: 0; padding: 0; }
      .toc details:not([open]) + .toc-list { display: none; }
      .toc-list { padding-block: .75rem; border: 1px solid var(--line); border-block-start: 0; }
      .toc li { margin: 0; }
      .toc a { display: block; padding: .3rem 1rem .3rem 1.125rem; border-inline-start: 2px solid transparent; text-decoration: none; }
      .toc li li a { padding-inline-start: 2.25rem; }
      .toc a, .toc a:visited { color: var(--ink); }
      .toc li li a, .toc li li a:visited { color: var(--soft); }
      .toc a:focus-visible { outline-offset: -2px; }
      .toc a:hover { text-decoration: underline; }
      .toc a[aria-current] { border-inline-start-color: var(--accent); color: var(--link); text-shadow: 0 0 .5px currentcolor; }

      /* Text */

      .former, .text:not(.redline) > :not(.table, pre, figure) { max-inline-size: var(--measure); }
      .text { hanging-punctuation: first allow-end; }
      .text > :first-child { margin-block-start: 0; }
      .text h2 { margin-block-start: 2.6em; }
      .text li > p { margin-block-end: .5rem; }
      .anchor {
        display: inline-block;
        min-inline-size: 24px;
        min-block-size: 24px;
        line-height: 24px;
        margin-inline-start: .15em;
        text-align: center;
        font-family: var(--font-interface);
        font-weight: 400;
        font-size: .85em;
        text-decoration: none;
        opacity: 0;
      }
      .anchor, .anchor:visited { color: var(--soft); }
      :is(h2, h3, h4, h5, h6):hover > .anchor, .anchor:focus-visible { opacity: 1; }
      .anchor:hover { color: var(--link); text-decoration: underline; }
      @media (hover: none) { .anchor { opacity: 1; } }
      :is(h2, h3, h4, h5, h6, li):target { background: linear-gradient(var(--moved-wash), var(--moved-wash)) no-repeat; box-shadow: -.5rem 0 var(--moved-wash), .5rem 0 var(--moved-wash); }

      .former, .control { margin-block-start: 3.5rem; }
      .former { padding-block-start: .25rem; border-block-start: 1px solid var(--line); }
      .control { border-block-start: 2px solid var(--ink); font: .9375rem/1.5 var(--font-interface); }
      .control h2, .former h2 { font: 700 1.25rem/1.3 var(--font-heading); margin-block: 1.75rem .75rem; }

      /* Tables */

      table { inline-size: 100%; border-collapse: collapse; font: .9375rem/1.45 var(--font-interface); font-variant-numeric: tabular-nums; }
      th, td { padding: .55rem .9rem .55rem 0; text-align: start; vertical-align: top; border-block-end: 1px solid var(--line); }
      th:last-child, td:last-child { padding-inline-end: 0; }
      th { font-weight: 600; }
      thead th { border-block-end: 1px solid var(--edge); vertical-align: bottom; font-size: var(--small); }
      caption { text-align: start; color: var(--soft); padding-block-end: .5rem; }
      .center { text-align: center; }
      .right { text-align: end; }
      .table {
        position: relative;
        overflow-x: auto;
        margin-block: 1.5rem;
      }
      /* The script says at which edge there is more to scroll to. */
      .more-left { box-shadow: inset 1rem 0 .75rem -.75rem var(--edge); }
      .more-right { box-shadow: inset -1rem 0 .75rem -.75rem var(--edge); }
      .more-left.more-right { box-shadow: inset 1rem 0 .75rem -.75rem var(--edge), inset -1rem 0 .75rem -.75rem var(--edge); }
      .table table { margin: 0; }
      .table :is(th, td) { min-inline-size: 5.25rem; }
      .data th { inline-size: 11rem; font-weight: 400; color: var(--soft); }
      .digest { overflow-wrap: anywhere; background: none; padding: 0; }
      .record th a { min-inline-size: 24px; margin-block: -.2rem; }
      .record th .none { white-space: nowrap; }
      .record .status { display: block; font-weight: 400; font-size: var(--tiny); }
      .record td .note:first-of-type::before { content: "\A"; white-space: pre; }
      .record td .note + .note::before { content: "· " / ""; }
      .record .compare { display: table; }
      .record .this { background: var(--wash); box-shadow: -.75rem 0 var(--wash), .75rem 0 var(--wash); }

      @media (max-width: 38rem) {
        .table { font-size: var(--small); }
        .table table { font-size: inherit; }
        .table :is(th, td) { padding-inline-end: .6rem; }
        .record thead { position: absolute; clip-path: inset(50%); }
        .record tbody, .record tr { display: block; }
        .record tr { padding-block: .75rem; border-block-end: 1px solid var(--line); }
        .record th, .record td { display: block; border: 0; padding: 0; }
        .record th .status { display: inline; margin-inline-start: .75rem; }
        .record [data-label]::before { content: attr(data-label) " "; color: var(--soft); font-size: var(--small); }
        .record [data-label] { display: inline-block; margin-inline-end: 1.25rem; font-size: var(--small); }
        .data th { inline-size: 8rem; }
      }

      /* Lists of documents */

      .group { margin-block-end: 3.5rem; }
      .group > h2 { margin-block: 0; padding-block-end: .5rem; border-block-end: 2px solid var(--ink); }
      .items { list-style: none; margin: 0; padding: 0; }
      .items > li { margin: 0; padding-block: 1rem; border-block-end: 1px solid var(--line); }
      .items > .brief { display: block; padding-block: .25rem; border: 0; }
      .item-title { font-size: 1.125rem; font-weight: 700; }
      .item-main p { margin: .15rem 0 0; color: var(--soft); font-size: 1rem; line-height: 1.5; }
      .item-data { display: flex; flex-wrap: wrap; gap: .1rem 1.5rem; margin-block-start: .5rem; font: var(--small)/1.5 var(--font-interface); font-variant-numeric: tabular-nums; }
      .item-data div { display: flex; gap: .4em; }
      .item-data .status-current { color: var(--soft); }
      .product h3 { margin: 1.5rem 0 0; font: 600 .9375rem/1.4 var(--font-interface); }
      .recent { font: var(--small)/1.45 var(--font-interface); }
      .recent h2 { margin-block: 0; font-size: 1.125rem; }
      .recent ol { list-style: none; margin: .75rem 0; padding: 0; }
      .recent li { margin: 0; padding-block: .65rem; border-block-start: 1px solid var(--line); }
      .recent li > * { display: block; }
      .recent a { padding-block: .15rem; }
      .recent time { color: var(--soft); }

      /* Timelines: history and changes */

      .timeline { list-style: none; margin: 0; padding: 0; max-inline-size: 56rem; }
      .timeline > li { position: relative; margin: 0; padding: 0 0 2rem 1.5rem; border-inline-start: 2px solid var(--line); }
      .timeline > li:last-child { padding-block-end: 0; }
      .timeline > li::before { content: ""; position: absolute; inset-block-start: .45rem; inset-inline-start: calc(-.4375rem - 1px); inline-size: .875rem; block-size: .875rem; border: 2px solid var(--edge); border-radius: 50%; background: var(--paper); }
      .timeline > .event::before { inset-block-start: .4rem; inset-inline-start: calc(-.25rem - 1px); inline-size: .5rem; block-size: .5rem; border-color: var(--paper); background: var(--edge); }
      .timeline > li:has(.status-current)::before { border-color: var(--good); background: var(--good); }
      .timeline > li:has(.status-scheduled)::before { border-color: var(--soon); }
      .timeline h2, .timeline h3 { margin: 0; font-size: 1.1875rem; }
      .timeline h2 .status, .timeline h3 .status { margin-inline-start: .6rem; font-size: var(--small); font-weight: 400; }
      .timeline .change { margin: .15rem 0 .5rem; }
      .timeline .note { margin: 0 0 .5rem; max-inline-size: var(--measure); }
      .when { font: var(--small)/1.65 var(--font-interface); color: var(--soft); font-variant-numeric: tabular-nums; }
      .event .what { font: var(--small)/1.65 var(--font-interface); }
      .event p { margin: 0; }
      .summary { max-inline-size: var(--measure); }
      .earlier dl { margin: 0; }
      .earlier dl > div { display: grid; grid-template-columns: 5rem minmax(0, 1fr); column-gap: 1rem; padding-block: .5rem; border-block-start: 1px solid var(--line); }
      .earlier dd { display: flex; flex-wrap: wrap; gap: 0 .9rem; margin: 0; }
      .earlier dd > * { min-block-size: 24px; }
      .timeline h2 .none { font-size: .9375rem; }
      .summary ul { list-style: disc; }
      .facts { margin-block: .5rem; font: var(--small)/1.5 var(--font-interface); }
      .facts div { display: grid; grid-template-columns: 6.5rem minmax(0, 1fr); column-gap: .75rem; margin-block: .15rem; }
      .year > h2 { margin-block: 2.5rem .75rem; }

      /* Redline */

      .comparison .document-head { margin-block-end: 2rem; }
      .compare-summary > h2 { margin-block-start: 0; }
      .compare-summary .facts { margin-block: 0 1rem; }
      .compare-summary .facts div { grid-template-columns: 8.5rem minmax(0, 1fr); }
      .sides { grid-template-columns: minmax(0, 1fr); }
      .sides .note { margin-block-start: .1rem; }
      .sides .status { font-weight: 400; font-size: var(--small); margin-inline-start: .5rem; }
      .sides .digest { display: block; margin-block-start: .2rem; color: var(--soft); font-size: .75rem; font-weight: 400; }
      .prevails { margin: .75rem 0 0; font: italic .9375rem/1.5 var(--font-text); color: var(--soft); }
      .statistics { font-size: 1.1875rem; font-weight: 700; line-height: 1.4; }
      .change-list ol { counter-reset: change; }
      .change-list li { counter-increment: change; position: relative; }
      .change-list a { padding-inline-start: 2.25rem; }
      .change-list a::before { content: counter(change); position: absolute; inset-inline-start: .75rem; color: var(--soft); font-variant-numeric: tabular-nums; }
      .change-list .note { display: block; padding: 0 1rem .35rem 2.375rem; font-size: var(--tiny); }
      .key { font: var(--small)/1.6 var(--font-interface); color: var(--soft); margin-block-start: 1.5rem; }
      ins, del, .moved { padding-inline: .1em; border-radius: 2px; box-decoration-break: clone; -webkit-box-decoration-break: clone; }
      ins { color: var(--inserted); background: var(--inserted-wash); text-decoration: underline .09em; text-underline-offset: .18em; }
      del { color: var(--deleted); background: var(--deleted-wash); text-decoration: line-through .09em; }
      .moved { color: var(--moved); background: var(--moved-wash); text-decoration: underline double .06em; text-underline-offset: .18em; }
      ins a, del a, .moved a { color: inherit; }
      ins::before { content: "[inserted: "; }
      del::before { content: "[deleted: "; }
      .moved::before { content: "[moved: "; }
      ins::after, del::after, .moved::after { content: "] "; }
      .redline, .key { position: relative; }
      .redline > h2:first-child { margin-block: 2.5rem 1rem; }
      .redline .change { margin-block: 1.5rem; padding: .25rem 1.25rem .35rem; border: 1px solid var(--line); border-inline-start: 4px solid var(--edge); }
      .redline .change-inserted { border-inline-start-color: var(--inserted); }
      .redline .change-deleted { border-inline-start-color: var(--deleted); }
      .redline .change-moved { border-inline-start: 6px double var(--moved); }
      .redline [class*="level-"] { font-size: 1.0625rem; margin-block-start: 1.75rem; }
      .redline :is(.level-1, .level-2) { font-size: 1.25rem; }
      .change > :is(h2, h3, h4, h5, h6) { margin-block: .5rem; }
      .change-head { display: flex; flex-wrap: wrap; align-items: center; gap: 0 .75rem; margin-block-end: .6rem; padding-block: .35rem; border-block-end: 1px solid var(--line); font: var(--small)/1.7 var(--font-interface); }
      .change-head > * { margin: 0; }
      .change-head h3 { font: 600 var(--small)/1.7 var(--font-interface); }
      .change-head .note { margin-inline-end: auto; }
      .change-nav { display: flex; gap: 1.25rem; }
      .markup { color: var(--soft); font: var(--small)/1.5 var(--font-interface); }
      .moved-from { padding: .35rem 1.25rem; border-inline-start: 6px double var(--moved); color: var(--soft); font: var(--small)/1.5 var(--font-interface); }
      .redline :is(p, li, pre).indent-1 { margin-inline-start: 1.5rem; }
      .redline :is(p, li, pre).indent-2 { margin-inline-start: 3rem; }
      .redline :is(p, li, pre).indent-3 { margin-inline-start: 4.5rem; }
      .redline :is(p, li, pre).indent-4 { margin-inline-start: 6rem; }
      .change:target, .change:focus { outline: 3px solid var(--link); outline-offset: 3px; }
      .context { padding-inline: 1.25rem; }
      .unchanged { margin-block: 1rem; padding-inline: 1.25rem; }
      .unchanged summary { margin-inline: -1.25rem; padding: .45rem 1.25rem; border-block: 1px dashed var(--edge); color: var(--soft); font: var(--small)/1.5 var(--font-interface); }
      .unchanged[open] summary { margin-block-end: 1rem; }

      /* Wide windows */

      @media (min-width: 44rem) {
        .site-nav { margin-inline-start: auto; }
        .scheme { margin-inline-start: 0; }
        .timeline { margin-inline-start: 10.5rem; }
        .when { position: absolute; inset-block-start: .15rem; inset-inline-end: calc(100% + 1.25rem); text-align: end; white-space: nowrap; }
        .event .when { inset-block-start: 0; }
        .items > li:not(.brief) { display: grid; grid-template-columns: minmax(0, 1fr) 14.25rem; column-gap: 1.5rem; align-items: start; }
        .item-data { margin-block-start: .25rem; }
        .legend-main, .legend-more { grid-template-columns: repeat(4, minmax(0, 1fr)); }
        .legend-more .approvals { grid-column: 1 / -1; }
        .approvals ul { display: flex; flex-wrap: wrap; column-gap: 2rem; }
        .sides { grid-template-columns: repeat(2, minmax(0, 1fr)); }
      }

      @media (min-width: 60rem) {
        body { font-size: 1.125rem; }
        .product { display: grid; grid-template-columns: 6.25rem minmax(0, 1fr); border-block-end: 1px solid var(--line); }
        .product h3 { margin: 1.05rem 0 0; }
        .product li:last-child { border: 0; }
        .index { display: grid; grid-template-columns: minmax(0, 1fr) 14rem; column-gap: clamp(2.5rem, 5vw, 4.5rem); }
      }

      @media (min-width: 68.75rem) {
        .with-toc, .comparison { display: grid; grid-template-columns: minmax(0, var(--column)) minmax(0, 1fr); grid-template-rows: auto 1fr; column-gap: 4.5rem; }
        .comparison { grid-template-rows: auto auto 1fr; }
        :is(.with-toc, .comparison) > * { grid-column: 1; }
        :is(.with-toc, .comparison) > .toc { grid-column: 2; grid-row: 1 / span 2; }
        .comparison > .toc { grid-row: 1 / span 3; }
        .toc .toc-list { position: sticky; inset-block-start: 1.5rem; max-block-size: calc(100vh - 3rem); overflow-y: auto; padding: 0; border: 0; border-inline-start: 1px solid var(--line); scrollbar-width: thin; }
        .toc a { margin-inline-start: -1px; }
        .toc details { display: none; }
        .toc details:not([open]) + .toc-list, .toc-title { display: block; }
      }

      @media (forced-colors: active) {
        .site-nav a[aria-current] { border-block-end: 2px solid; }
        .scheme::before { forced-color-adjust: none; border-color: ButtonText; color: ButtonText; }
        .toc a { border-inline-start-color: Canvas; }
        .toc a[aria-current] { border-inline-start-color: Highlight; }
        .toast { border: 1px solid; }
        .record .this { outline: 1px solid; outline-offset: -1px; }
        :is(h2, h3, h4, h5, h6, li):target { outline: 2px solid Highlight; }
      }

      @media (prefers-contrast: more) {
        :root { --soft: var(--ink); --line: var(--edge); }
      }

      /* Paper: the clean copy. Every sheet says which text it is of; browsers take that from the page's first element. */

      :root { --sheet-title: attr(data-title); --sheet-edition: attr(data-edition, ""); --sheet-owner: attr(data-owner, ""); }
      html { string-set: title attr(data-title), edition attr(data-edition), owner attr(data-owner); }

      @page {
        margin: 24mm 20mm 22mm;
        font: 8.5pt var(--font-interface);
        @top-left { content: var(--sheet-title); content: string(title); padding-bottom: 4mm; vertical-align: bottom; }
        @top-right { content: var(--sheet-edition); content: string(edition); padding-bottom: 4mm; vertical-align: bottom; }
        @bottom-left { content: var(--sheet-owner); content: string(owner); padding-top: 4mm; vertical-align: top; }
        @bottom-right { content: "Page " counter(page) " of " counter(pages); padding-top: 4mm; vertical-align: top; }
      }

      @media print {
        :root, :root[data-scheme] {
          color-scheme: light;
          --paper: #fff; --wash: #fff; --ink: #000; --soft: #333; --line: #aaa; --edge: #666;
          --accent: #000; --seen: #000; --good: #000; --soon: #000; --past: #000; --stop: #000;
          --inserted: #000; --inserted-wash: #fff; --deleted: #000; --deleted-wash: #fff; --moved: #000; --moved-wash: #fff;
          font-size: 10pt;
        }
        body { font-size: 10.5pt; line-height: 1.45; display: block; }
        main.wrap { padding-block: 0; }
        .wrap { padding-inline: 0; max-inline-size: none; }
        .skip, .bar, .breadcrumbs, .toc, .legend-links, .anchor, .site-footer, .jump, .recent, .change-nav, .compare, .scripted, .toast { display: none !important; }
        .site-header { border: 0; }
        .notice { border: 0; padding: 0 0 4mm; text-align: start; }
        .print-only { display: block; padding-block: .5rem; margin: 0; border-block-start: 1px solid var(--line); overflow-wrap: anywhere; }
        .document-head, .control, .timeline, .former, .text, .text:not(.redline) > :not(.table, pre, figure) { max-inline-size: none; }
        .legend-main, .legend-more { grid-template-columns: repeat(4, minmax(0, 1fr)); }
        .legend-more .approvals { grid-column: 1 / -1; }
        .approvals ul { display: flex; flex-wrap: wrap; column-gap: 2rem; }
        .sides { grid-template-columns: repeat(2, minmax(0, 1fr)); }
        h1 { font-size: 22pt; }
        p, li { orphans: 3; widows: 3; }
        tr, li, .legend, .banner, .change, figure { break-inside: avoid; }
        .change-head, .context, summary { break-after: avoid; }
        thead { display: table-header-group; }
        .table { overflow: visible; box-shadow: none !important; }
        .table :is(th, td) { min-inline-size: 0; }
        .text a[href^="http"]::after { content: " (" attr(href) ")"; font-size: .85em; overflow-wrap: anywhere; }
        ins { text-decoration-thickness: .12em; font-weight: 600; }
        .unchanged:not([open]) > summary::after { content: " (not printed)"; }
        summary { list-style: none; }
      }

      """##
    ),
    (
      "templates/banners.mustache",
      ##"""
      {{#banners.withdrawn}}
      <div class="banner banner-withdrawn" role="note">
      <p><strong>This document was withdrawn on {{#date}}{{> date}}{{/date}}.</strong>{{#reason}} {{.}}{{/reason}}</p>
      {{#successor}}
      <p>Its place is taken by <a href="{{root}}{{path}}">{{title}}</a>.</p>
      {{/successor}}
      </div>
      {{/banners.withdrawn}}
      {{#banners.removed}}
      <div class="banner banner-withdrawn" role="note">
      <p><strong>The text of this version was removed on {{#date}}{{> date}}{{/date}}.</strong>{{#reason}} {{.}}{{/reason}} Its record and its digest remain.</p>
      </div>
      {{/banners.removed}}
      {{#banners.cancelled}}
      <div class="banner banner-cancelled" role="note">
      <p><strong>This version was cancelled on {{#date}}{{> date}}{{/date}} and never took effect.</strong>{{#reason}} {{.}}{{/reason}}</p>
      {{#applies}}
      <p><a href="{{root}}{{path}}">Version {{version}}</a> applies.</p>
      {{/applies}}
      </div>
      {{/banners.cancelled}}
      {{#banners.draft}}
      <div class="banner banner-draft" role="note">
      <p><strong>This is a draft.</strong> It has not been approved and is not in force.{{#applies}} <a href="{{root}}{{path}}">Version {{version}}</a> applies.{{/applies}}</p>
      {{#comparisonPath}}
      <p><a href="{{root}}{{.}}">Show what changed</a></p>
      {{/comparisonPath}}
      </div>
      {{/banners.draft}}
      {{#banners.superseded}}
      <div class="banner banner-superseded" role="note">
      <p><strong>This version is no longer in force.</strong> It was superseded by <a href="{{root}}{{path}}">version {{version}}</a> on {{#date}}{{> date}}{{/date}} and is kept for the record.</p>
      {{#currentPath}}
      <p><a href="{{root}}{{.}}">Read the current version</a></p>
      {{/currentPath}}
      </div>
      {{/banners.superseded}}
      {{#banners.scheduled}}
      <div class="banner banner-scheduled" role="note">
      <p><strong>This version takes effect on {{#date}}{{> date}}{{/date}}.</strong>{{#applies}} Until then, <a href="{{root}}{{path}}">version {{version}}</a> applies.{{/applies}}</p>
      {{#comparisonPath}}
      <p><a href="{{root}}{{.}}">See what will change</a></p>
      {{/comparisonPath}}
      </div>
      {{/banners.scheduled}}
      {{#banners.announced}}
      <div class="banner banner-scheduled" role="note">
      <p><strong>A new version, {{version}}, takes effect on {{#date}}{{> date}}{{/date}}.</strong>{{#summary}} {{.}}{{/summary}}</p>
      <p><a href="{{root}}{{path}}">Read version {{version}}</a>{{#comparisonPath}} <span class="or">or</span> <a href="{{root}}{{.}}">see what will change</a>{{/comparisonPath}}</p>
      </div>
      {{/banners.announced}}
      {{#banners.translation}}
      <div class="banner banner-translation" role="note">
      <p><strong>This is a translation.</strong> The <a href="{{root}}{{path}}" hreflang="{{language}}">{{languageName}} text</a> prevails.{{#basis}} It follows version {{.}}, which is no longer the current one.{{/basis}}</p>
      </div>
      {{/banners.translation}}

      """##
    ),
    (
      "templates/breadcrumbs.mustache",
      ##"""
      <nav class="breadcrumbs" aria-label="Breadcrumbs">
      <ol>
      {{#breadcrumbs}}
      <li><a href="{{root}}{{path}}">{{text}}</a></li>
      {{/breadcrumbs}}
      <li aria-current="page">{{page.breadcrumb}}</li>
      </ol>
      </nav>

      """##
    ),
    (
      "templates/changes-entry.mustache",
      ##"""
      <li class="revision">
      <div class="when">{{#date}}{{> date}}{{/date}}</div>
      <div class="what">
      <h3><a href="{{root}}{{path}}">{{title}} {{version}}</a>{{#status}} {{> status}}{{/status}}</h3>
      <p class="change">{{change}}{{#nature}} <span class="nature">{{.}}</span>{{/nature}}</p>
      {{#summary}}
      <div class="summary">
      {{{.}}}
      </div>
      {{/summary}}
      {{#changed}}
      <p class="note">{{.}}</p>
      {{/changed}}
      {{#effective}}
      <p class="note">In effect from {{> date}}</p>
      {{/effective}}
      {{#comparison}}
      <ul class="legend-links">
      <li><a href="{{root}}{{path}}">What changed since {{from}}</a></li>
      </ul>
      {{/comparison}}
      </div>
      </li>

      """##
    ),
    (
      "templates/changes.mustache",
      ##"""
      {{> head}}
      {{> header}}
      <main id="Main" class="wrap">
      {{> breadcrumbs}}
      <header class="intro">
      <h1>{{page.heading}}</h1>
      <p class="lead">{{lead}} {{#isWhole}}The same list is a <a href="{{root}}feed.xml" type="application/atom+xml">feed</a>.{{/isWhole}}{{^isWhole}}New ones come by <a href="{{root}}feed.xml" type="application/atom+xml">feed</a>.{{/isWhole}}</p>
      {{#hasParts}}
      <nav class="jump" aria-label="Years">
      <ul>
      {{#links}}
      <li><a href="{{#path}}{{root}}{{.}}{{/path}}{{^path}}#{{id}}{{/path}}">{{text}}</a> <span class="note">{{count}}</span></li>
      {{/links}}
      </ul>
      </nav>
      {{/hasParts}}
      </header>
      {{#parts}}
      <section class="year" aria-labelledby="{{id}}">
      <h2 id="{{id}}">{{title}}</h2>
      <ol class="timeline">
      {{{entries}}}
      </ol>
      </section>
      {{/parts}}
      {{#isEmpty}}
      <p>Nothing has been published yet.</p>
      {{/isEmpty}}
      </main>
      {{> footer}}

      """##
    ),
    (
      "templates/compare-block.mustache",
      ##"""
      {{#unchanged}}
      <details class="unchanged">
      <summary>{{text}}</summary>
      {{{html}}}
      </details>
      {{/unchanged}}
      {{#context}}
      <div class="context">
      {{{html}}}
      </div>
      {{/context}}
      {{#change}}
      <section class="change change-{{kind}}"{{#id}} id="{{.}}"{{/id}} aria-label="Change {{number}}{{^id}}, continued{{/id}}">
      <div class="change-head">
      <h3>Change {{number}} of {{total}}</h3>
      <p class="note">{{kindText}}{{#flags}}, {{.}}{{/flags}}{{#origin}}, {{.}}{{/origin}}</p>
      <p class="change-nav">{{#previousId}}<a href="#{{.}}" aria-label="Previous change">Previous</a>{{/previousId}}{{#nextId}}<a href="#{{.}}" aria-label="Next change">Next</a>{{/nextId}}</p>
      </div>
      {{{html}}}
      </section>
      {{/change}}

      """##
    ),
    (
      "templates/compare-entry.mustache",
      ##"""
      <li><a href="#{{id}}">{{#section}}{{.}}{{/section}}{{^section}}Beginning of the text{{/section}}</a> <span class="note">{{kindText}}{{#flags}}, {{.}}{{/flags}}</span></li>

      """##
    ),
    (
      "templates/compare.mustache",
      ##"""
      {{> head}}
      {{> header}}
      <main id="Main" class="wrap">
      {{> breadcrumbs}}
      <article class="sheet comparison">
      <header class="document-head">
      <p class="kicker">{{document.title}}</p>
      <h1>{{page.heading}}</h1>
      <section class="legend" aria-label="The versions compared">
      <dl class="legend-main sides">
      <div><dt>From</dt><dd>{{#from}}<a href="{{root}}{{path}}">{{name}}</a> {{#status}}{{> status}}{{/status}}{{#published}} <span class="note">published {{> date}}</span>{{/published}} <code class="digest">SHA-256 {{sha256}}</code>{{/from}}</dd></div>
      <div><dt>To</dt><dd>{{#to}}<a href="{{root}}{{path}}">{{name}}</a> {{#status}}{{> status}}{{/status}}{{#published}} <span class="note">published {{> date}}</span>{{/published}} <code class="digest">SHA-256 {{sha256}}</code>{{/to}}</dd></div>
      </dl>
      <ul class="legend-links">
      <li><a href="{{root}}{{document.historyPath}}">History</a></li>
      {{#previous}}
      <li><a href="{{root}}{{path}}" rel="prev">Earlier: {{text}}</a></li>
      {{/previous}}
      {{#next}}
      <li><a href="{{root}}{{path}}" rel="next">Later: {{text}}</a></li>
      {{/next}}
      {{#jsonPath}}
      <li><a href="{{root}}{{.}}" type="application/json">Redline for machines</a></li>
      {{/jsonPath}}
      </ul>
      </section>
      <p class="prevails">Generated comparison; the revision’s text prevails.</p>
      </header>
      <section class="compare-summary" aria-labelledby="Summary">
      <h2 id="Summary">Summary</h2>
      <p class="statistics">{{headline}}</p>
      {{#hasChanges}}
      <p>{{statistics}}</p>
      {{/hasChanges}}
      {{#classText}}
      <p class="class">{{.}}</p>
      {{/classText}}
      {{#failure}}
      <p class="class">Shown by whole passages, since {{.}}.</p>
      {{/failure}}
      {{#declared}}
      <dl class="facts">
      <div><dt>Nature of change</dt><dd>{{change}}{{#nature}} <span class="nature">{{.}}</span>{{/nature}}</dd></div>
      </dl>
      {{#summary}}
      <div class="summary">
      {{{.}}}
      </div>
      {{/summary}}
      {{/declared}}
      {{#hasChanges}}
      <p class="key">In the text below, <ins>underlined words were inserted</ins>, <del>struck words were deleted</del>, and <span class="moved">doubly underlined words were moved</span>.<span class="scripted"> <kbd>Alt</kbd> with the arrow keys up and down leads from change to change.</span></p>
      {{/hasChanges}}
      </section>
      {{#hasChanges}}
      <nav class="toc change-list" aria-label="List of changes">
      <details><summary>List of changes</summary></details>
      <div class="toc-list">
      <p class="toc-title" aria-hidden="true">Changes</p>
      <ol>
      {{{changeList}}}
      </ol>
      </div>
      </nav>
      <section class="redline text" aria-labelledby="Redline">
      <h2 id="Redline">Text with changes marked</h2>
      {{{blocks}}}
      </section>
      {{/hasChanges}}
      </article>
      </main>
      {{> footer}}

      """##
    ),
    (
      "templates/date.mustache",
      ##"""
      <time datetime="{{iso}}">{{text}}</time>
      """##
    ),
    (
      "templates/distribution.mustache",
      ##"""
      {{#distribution}}
      <section aria-labelledby="Distribution-and-review">
      <h2 id="Distribution-and-review">Distribution and review</h2>
      {{#hasRoles}}
      <p>The document owner distributes this document, when it is first created and as it changes, to:</p>
      <ul>
      {{#roles}}
      <li>{{.}}</li>
      {{/roles}}
      </ul>
      {{/hasRoles}}
      {{#reviewEvery}}
      <p>It is reviewed {{.}}, or upon written request by an approver or stakeholder.</p>
      {{/reviewEvery}}
      {{^reviewEvery}}
      <p>It is reviewed upon written request by an approver or stakeholder.</p>
      {{/reviewEvery}}
      <p>Questions and comments go to the owner{{#contact}}: <a href="{{href}}">{{text}}</a>{{/contact}}{{^contact}} or an approver{{/contact}}.</p>
      </section>
      {{/distribution}}

      """##
    ),
    (
      "templates/document-data.mustache",
      ##"""
      {{#data}}
      <section aria-labelledby="Document-data">
      <h2 id="Document-data">Document data</h2>
      <table class="data">
      <tbody>
      <tr><th scope="row">Title</th><td>{{title}}</td></tr>
      <tr><th scope="row">Identifier</th><td><code>{{id}}</code></td></tr>
      {{#product}}
      <tr><th scope="row">Product</th><td>{{.}}</td></tr>
      {{/product}}
      {{#classification}}
      <tr><th scope="row">Classification</th><td>{{.}}</td></tr>
      {{/classification}}
      <tr><th scope="row">Owner</th><td>{{#owner}}{{.}}{{/owner}}{{^owner}}<span class="none">not recorded</span>{{/owner}}</td></tr>
      <tr><th scope="row">Approved by</th><td>{{#approvedBy}}{{.}}{{/approvedBy}}{{^approvedBy}}<span class="none">not recorded</span>{{/approvedBy}}</td></tr>
      {{#author}}
      <tr><th scope="row">Author of this version</th><td>{{.}}</td></tr>
      {{/author}}
      <tr><th scope="row">Created</th><td>{{#created}}{{> date}}{{/created}}{{^created}}<span class="none">not recorded</span>{{/created}}</td></tr>
      <tr><th scope="row">Reviewed and revised</th><td>{{#revised}}{{> date}}{{/revised}}{{^revised}}<span class="none">not recorded</span>{{/revised}}</td></tr>
      {{#sha256}}
      <tr><th scope="row">SHA-256 of the source</th><td><code class="digest">{{.}}</code>{{#sealsPath}} <a href="{{root}}{{.}}">Check a copy</a>{{/sealsPath}}</td></tr>
      {{/sha256}}
      </tbody>
      </table>
      </section>
      {{/data}}

      """##
    ),
    (
      "templates/document-item.mustache",
      ##"""
      <li>
      <div class="item-main"><a class="item-title" href="{{root}}{{path}}">{{title}}</a>{{#summary}}<p>{{.}}</p>{{/summary}}</div>
      <dl class="item-data">
      <div><dt>Version</dt><dd>{{#version}}{{.}}{{/version}}{{^version}}<span class="none">none yet</span>{{/version}}</dd></div>
      <div><dt class="hidden">Status</dt><dd>{{#status}}{{> status}}{{/status}}</dd></div>
      {{#lastUpdated}}
      <div><dt>Last updated</dt><dd>{{> date}}</dd></div>
      {{/lastUpdated}}
      {{#takesEffect}}
      <div><dt>Takes effect</dt><dd>{{> date}}</dd></div>
      {{/takesEffect}}
      </dl>
      </li>

      """##
    ),
    (
      "templates/document-line.mustache",
      ##"""
      <li class="brief"><a href="{{root}}{{path}}">{{title}}</a> <span class="note">{{#version}}{{.}}{{/version}}{{^version}}none yet{{/version}}{{#status}}, {{text}}{{/status}}{{#lastUpdated}}, {{> date}}{{/lastUpdated}}{{#takesEffect}}, takes effect on {{> date}}{{/takesEffect}}</span></li>

      """##
    ),
    (
      "templates/document.mustache",
      ##"""
      {{> head}}
      {{> header}}
      <main id="Main" class="wrap">
      {{> breadcrumbs}}
      <article class="sheet{{#contents}} with-toc{{/contents}}">
      <header class="document-head">
      <p class="kicker">{{document.kindText}}{{#document.product}} <span class="sep">/</span> {{.}}{{/document.product}}</p>
      <h1{{#page.headingId}} id="{{.}}"{{/page.headingId}}>{{page.heading}}</h1>
      {{> banners}}
      {{> legend}}
      </header>
      {{> toc}}
      <div class="document-body">
      {{#body}}
      <div class="text">
      {{{.}}}
      </div>
      {{/body}}
      {{> former-sections}}
      <div class="control">
      {{> document-data}}
      {{> record}}
      {{> distribution}}
      </div>
      </div>
      </article>
      </main>
      {{> footer}}

      """##
    ),
    (
      "templates/footer.mustache",
      ##"""
      <footer class="site-footer">
      <div class="wrap">
      {{#site.footerText}}
      <p>{{.}}</p>
      {{/site.footerText}}
      <ul>
      {{#site.footerLinks}}
      <li><a href="{{href}}">{{text}}</a></li>
      {{/site.footerLinks}}
      {{#site.sealsPath}}
      <li><a href="{{root}}{{.}}">Check a copy</a></li>
      {{/site.sealsPath}}
      <li><a href="{{root}}documents.json" type="application/json">Record for machines</a></li>
      <li><a href="{{root}}manifest.json" type="application/json">Manifest of this site</a></li>
      </ul>
      </div>
      </footer>
      </body>
      </html>

      """##
    ),
    (
      "templates/former-sections.mustache",
      ##"""
      {{#formerSections}}
      <section class="former" aria-labelledby="Sections-of-earlier-revisions">
      <h2 id="Sections-of-earlier-revisions">Sections of earlier revisions</h2>
      <p>Links to these sections still work. Each leads to the last version that had the section, or to where it went.</p>
      <ul>
      {{#anchors}}
      <li id="{{id}}"><a href="{{root}}{{path}}">{{text}}</a>{{#version}} <span class="note">last in version {{.}}</span>{{/version}}</li>
      {{/anchors}}
      </ul>
      </section>
      {{/formerSections}}

      """##
    ),
    (
      "templates/head.mustache",
      ##"""
      <!doctype html>
      <html lang="{{language}}" dir="{{direction}}" data-title="{{#page.edition}}{{page.heading}}{{/page.edition}}{{^page.edition}}{{page.title}}{{/page.edition}}"{{#page.edition}} data-edition="{{.}}"{{/page.edition}}{{#page.owner}} data-owner="{{.}}"{{/page.owner}}>
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>{{page.title}}{{^page.isIndex}} – {{site.title}}{{/page.isIndex}}</title>
      {{#page.description}}
      <meta name="description" content="{{.}}">
      {{/page.description}}
      {{#page.noindex}}
      <meta name="robots" content="noindex">
      {{/page.noindex}}
      {{#page.url}}
      <link rel="canonical" href="{{.}}">
      {{/page.url}}
      {{#page.relations}}
      <link rel="{{rel}}" href="{{root}}{{path}}">
      {{/page.relations}}
      {{#page.languages}}
      <link rel="alternate" hreflang="{{language}}" href="{{url}}">
      {{/page.languages}}
      {{#page.feeds}}
      <link rel="alternate" type="application/atom+xml" title="{{title}}" href="{{root}}{{path}}">
      {{/page.feeds}}
      <link rel="icon" href="{{root}}assets/icon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="{{root}}assets/{{stylesheet}}">
      {{#script}}
      <script src="{{root}}assets/{{.}}" data-system="Colours: as the system has them" data-light="Colours: light" data-dark="Colours: dark" data-copied="Link to this section copied"></script>
      {{/script}}
      {{#page.structuredData}}
      <script type="application/ld+json">{{{.}}}</script>
      {{/page.structuredData}}
      </head>

      """##
    ),
    (
      "templates/header.mustache",
      ##"""
      <body class="page-{{page.kind}}">
      <a class="skip" href="#Main">Skip to the text</a>
      <header class="site-header">
      {{#site.notice}}
      <p class="notice">{{.}}</p>
      {{/site.notice}}
      <div class="wrap bar">
      <a class="site-title" href="{{root}}">{{site.title}}</a>
      <nav class="site-nav" aria-label="Site">
      <ul>
      <li><a href="{{root}}"{{#page.isIndex}} aria-current="page"{{/page.isIndex}}>Documents</a></li>
      <li><a href="{{root}}changes/"{{#page.isChanges}} aria-current="page"{{/page.isChanges}}>Changes</a></li>
      <li><a href="{{root}}feed.xml" type="application/atom+xml">Feed</a></li>
      </ul>
      </nav>
      <button class="scheme" type="button" aria-label="Colours"></button>
      </div>
      </header>

      """##
    ),
    (
      "templates/history-entry.mustache",
      ##"""
      {{#revision}}
      <li class="revision"{{#id}} id="{{.}}"{{/id}}>
      <div class="when">{{#date}}{{> date}}{{/date}}{{^date}}<span class="none">date not recorded</span>{{/date}}</div>
      <div class="what">
      <h2>{{#path}}<a href="{{root}}{{.}}">Version {{version}}</a>{{/path}}{{^path}}{{#version}}Version {{.}}{{/version}}{{^version}}<span class="none">Version not recorded</span>{{/version}}{{/path}}{{#status}} {{> status}}{{/status}}</h2>
      <p class="change">{{change}}{{#nature}} <span class="nature">{{.}}</span>{{/nature}}</p>
      {{#summary}}
      <div class="summary">
      {{{.}}}
      </div>
      {{/summary}}
      {{#changed}}
      <p class="note">{{.}}</p>
      {{/changed}}
      <dl class="facts">
      <div><dt>Approved</dt><dd>{{#approved}}{{> date}}{{/approved}}{{^approved}}<span class="none">not recorded</span>{{/approved}}{{#approvedBy}}, by {{.}}{{/approvedBy}}</dd></div>
      {{#published}}
      <div><dt>Published</dt><dd>{{> date}}</dd></div>
      {{/published}}
      {{#effective}}
      <div><dt>In effect from</dt><dd>{{> date}}</dd></div>
      {{/effective}}
      {{#author}}
      <div><dt>Author</dt><dd>{{.}}</dd></div>
      {{/author}}
      {{#sha256}}
      <div class="wide"><dt>SHA-256</dt><dd><code class="digest">{{.}}</code></dd></div>
      {{/sha256}}
      </dl>
      {{#hasLinks}}
      <ul class="legend-links">
      {{#comparison}}
      <li><a href="{{root}}{{path}}">What changed since {{from}}</a></li>
      {{/comparison}}
      {{#sourcePath}}
      <li><a href="{{root}}{{.}}" type="text/markdown">Source of {{version}}</a></li>
      {{/sourcePath}}
      </ul>
      {{/hasLinks}}
      </div>
      </li>
      {{/revision}}
      {{#event}}
      <li class="event">
      <div class="when">{{#date}}{{> date}}{{/date}}</div>
      <div class="what"><p><strong>{{text}}</strong>{{#by}}, {{.}}{{/by}}{{#note}}: {{.}}{{/note}}</p></div>
      </li>
      {{/event}}

      """##
    ),
    (
      "templates/history-version.mustache",
      ##"""
      {{#path}}<a id="{{id}}" href="{{root}}{{.}}">{{version}}</a>{{/path}}{{^path}}<span id="{{id}}">{{version}}</span>{{/path}}

      """##
    ),
    (
      "templates/history.mustache",
      ##"""
      {{> head}}
      {{> header}}
      <main id="Main" class="wrap">
      {{> breadcrumbs}}
      <header class="intro">
      <p class="kicker">{{document.title}}</p>
      <h1>{{page.heading}}</h1>
      <p class="lead">{{historyLead}}</p>
      <ul class="legend-links">
      <li><a href="{{root}}{{document.path}}">Read the document</a></li>
      <li><a href="{{root}}{{document.feedPath}}" type="application/atom+xml">Feed of this document</a></li>
      <li><a href="{{root}}{{document.jsonPath}}" type="application/json">Record for machines</a></li>
      </ul>
      </header>
      <ol class="timeline">
      {{{entries}}}
      </ol>
      {{#earlier}}
      <section class="earlier" aria-labelledby="Earlier">
      <h2 id="Earlier">Earlier</h2>
      <dl>
      {{#years}}
      <div><dt><a href="{{root}}{{path}}">{{text}}</a></dt><dd>{{{versions}}}</dd></div>
      {{/years}}
      </dl>
      </section>
      {{/earlier}}
      </main>
      {{> footer}}

      """##
    ),
    (
      "templates/index.mustache",
      ##"""
      {{> head}}
      {{> header}}
      <main id="Main" class="wrap">
      <header class="intro">
      <h1>{{page.heading}}</h1>
      {{#site.description}}
      <p class="lead">{{.}}</p>
      {{/site.description}}
      {{#hasGroups}}
      <nav class="jump" aria-label="Kinds of documents">
      <ul>
      {{#groups}}
      <li><a href="#{{id}}">{{title}}</a> <span class="note">{{count}}</span></li>
      {{/groups}}
      </ul>
      </nav>
      {{/hasGroups}}
      </header>
      <div class="index">
      <div class="index-main">
      {{#groups}}
      <section class="group" aria-labelledby="{{id}}">
      <h2 id="{{id}}">{{title}}</h2>
      {{#hasDocuments}}
      <ul class="items">
      {{{documents}}}
      </ul>
      {{/hasDocuments}}
      {{#products}}
      <section class="product">
      <h3>{{name}}</h3>
      <ul class="items">
      {{{documents}}}
      </ul>
      </section>
      {{/products}}
      </section>
      {{/groups}}
      {{^groups}}
      <p>No document has been published yet.</p>
      {{/groups}}
      </div>
      {{#recent}}
      <aside class="recent" aria-labelledby="Latest-changes">
      <h2 id="Latest-changes">Latest changes</h2>
      <ol>
      {{#entries}}
      <li>{{#date}}{{> date}}{{/date}} <a href="{{root}}{{path}}">{{title}} {{version}}</a> <span class="note">{{change}}</span></li>
      {{/entries}}
      </ol>
      <p><a href="{{root}}changes/">All changes</a></p>
      </aside>
      {{/recent}}
      </div>
      </main>
      {{> footer}}

      """##
    ),
    (
      "templates/legend.mustache",
      ##"""
      {{#legend}}
      <section class="legend" aria-label="Version and dates">
      <dl class="legend-main">
      <div><dt>Version</dt><dd class="legend-version">{{version}}</dd></div>
      <div><dt>Status</dt><dd>{{#status}}{{> status}}{{/status}}</dd></div>
      {{#lastUpdated}}
      <div><dt>Last updated</dt><dd>{{> date}}</dd></div>
      {{/lastUpdated}}
      {{#published}}
      <div><dt>Published</dt><dd>{{> date}}</dd></div>
      {{/published}}
      {{#takesEffect}}
      <div><dt>Takes effect</dt><dd>{{> date}}</dd></div>
      {{/takesEffect}}
      {{#inForceSince}}
      <div><dt>In force since</dt><dd>{{> date}}{{#corrected}} <span class="note">corrected on {{> date}}</span>{{/corrected}}</dd></div>
      {{/inForceSince}}
      {{#inForce}}
      <div><dt>In force</dt><dd>{{#from}}{{> date}}{{/from}} to {{#to}}{{> date}}{{/to}}</dd></div>
      {{/inForce}}
      </dl>
      <dl class="legend-more">
      {{#lastReviewed}}
      <div><dt>Last reviewed</dt><dd>{{> date}}</dd></div>
      {{/lastReviewed}}
      {{#nextReview}}
      <div><dt>Next review</dt><dd>{{#isOverdue}}<span class="overdue">overdue since {{#date}}{{> date}}{{/date}}</span>{{/isOverdue}}{{^isOverdue}}due by {{#date}}{{> date}}{{/date}}{{/isOverdue}}</dd></div>
      {{/nextReview}}
      {{#owner}}
      <div class="owner"><dt>Owner</dt><dd>{{.}}</dd></div>
      {{/owner}}
      {{#hasApprovals}}
      <div class="approvals"><dt>Approved by</dt><dd><ul>{{#approvals}}<li>{{by}}{{#date}}, {{> date}}{{/date}}</li>{{/approvals}}</ul></dd></div>
      {{/hasApprovals}}
      </dl>
      <ul class="legend-links">
      {{#comparison}}
      <li><a href="{{root}}{{path}}">What changed since {{from}}</a></li>
      {{/comparison}}
      <li><a href="{{root}}{{document.historyPath}}">History</a></li>
      {{#permanentPath}}
      <li><a href="{{root}}{{.}}" rel="bookmark">Permanent link to {{version}}</a></li>
      {{/permanentPath}}
      {{#sourcePath}}
      <li><a href="{{root}}{{.}}" type="text/markdown">Source</a></li>
      {{/sourcePath}}
      {{#languages}}
      <li><a href="{{root}}{{path}}" lang="{{language}}" hreflang="{{language}}">{{name}}</a></li>
      {{/languages}}
      <li><button class="print" type="button">Print</button></li>
      </ul>
      {{#permanentUrl}}
      <p class="print-only">Permanent link: {{.}}</p>
      {{/permanentUrl}}
      </section>
      {{/legend}}

      """##
    ),
    (
      "templates/not-found.mustache",
      ##"""
      {{> head}}
      {{> header}}
      <main id="Main" class="wrap">
      <header class="intro">
      <h1>{{page.heading}}</h1>
      <p class="lead">No page of this site has this address. Published versions keep theirs for good, so it may be mistyped.</p>
      </header>
      {{#hasDocuments}}
      <h2>Documents</h2>
      <ul class="plain">
      {{#documents}}
      <li><a href="{{root}}{{path}}">{{title}}</a></li>
      {{/documents}}
      </ul>
      {{/hasDocuments}}
      </main>
      {{> footer}}

      """##
    ),
    (
      "templates/record-row.mustache",
      ##"""
      <tr role="row"{{#isThis}} class="this"{{/isThis}}>
      <th scope="row" role="rowheader">{{#path}}<a href="{{root}}{{.}}"{{#isThis}} aria-current="true"{{/isThis}}>{{version}}</a>{{/path}}{{^path}}{{#version}}{{.}}{{/version}}{{^version}}<span class="none">not recorded</span>{{/version}}{{/path}}{{#status}} {{> status}}{{/status}}</th>
      <td role="cell">{{change}}{{#nature}} <span class="note">{{.}}</span>{{/nature}}{{#author}} <span class="note">by {{.}}</span>{{/author}}{{#comparisonPath}} <a class="compare" href="{{root}}{{.}}" aria-label="What changed in version {{version}}">what changed</a>{{/comparisonPath}}</td>
      <td role="cell" data-label="Approved">{{#approved}}{{> date}}{{/approved}}{{^approved}}<span class="none">not recorded</span>{{/approved}}</td>
      <td role="cell" data-label="Published">{{#published}}{{> date}}{{/published}}{{^published}}<span class="none">not recorded</span>{{/published}}</td>
      </tr>

      """##
    ),
    (
      "templates/record.mustache",
      ##"""
      {{#record}}
      <section aria-labelledby="Revision-control">
      <h2 id="Revision-control">Revision control</h2>
      <table class="record" role="table">
      <caption class="hidden">Revisions of {{document.title}}, newest first</caption>
      <thead role="rowgroup">
      <tr role="row"><th scope="col" role="columnheader">Version</th><th scope="col" role="columnheader">Nature of change</th><th scope="col" role="columnheader">Approved</th><th scope="col" role="columnheader">Published</th></tr>
      </thead>
      <tbody role="rowgroup">
      {{{rows}}}
      </tbody>
      </table>
      {{#omitted}}
      <p class="note">{{.}} <a href="{{root}}{{document.historyPath}}">See the whole record of changes</a></p>
      {{/omitted}}
      </section>
      {{/record}}

      """##
    ),
    (
      "templates/redirect.mustache",
      ##"""
      <!doctype html>
      <html lang="{{language}}" dir="{{direction}}">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="color-scheme" content="light dark">
      <title>{{page.title}} – {{site.title}}</title>
      <meta http-equiv="refresh" content="0; url={{target}}">
      <meta name="robots" content="noindex">
      <link rel="canonical" href="{{page.url}}">
      <link rel="icon" href="{{root}}assets/icon.svg" type="image/svg+xml">
      <link rel="stylesheet" href="{{root}}assets/{{stylesheet}}">
      </head>
      <body class="page-redirect">
      {{#site.notice}}
      <p class="notice">{{.}}</p>
      {{/site.notice}}
      <main class="wrap">
      <h1>{{page.heading}}</h1>
      <p>This page has moved to <a href="{{target}}">{{targetTitle}}</a>.</p>
      </main>
      </body>
      </html>

      """##
    ),
    (
      "templates/seals.mustache",
      ##"""
      {{> head}}
      {{> header}}
      <main id="Main" class="wrap">
      {{> breadcrumbs}}
      <article class="sheet">
      <header class="document-head">
      <h1>{{page.heading}}</h1>
      <p class="lead">When a version of a document is approved, its file is sealed: the file&#8217;s SHA-256 is recorded, 64 digits that come out different if as much as one character of the file is changed. With these digits anyone can check whether a copy of a text matches the record.</p>
      </header>
      <div class="document-body">
      <div class="text">
      <h2 id="One-text">One text</h2>
      <ol>
      <li>Take your copy of the file: the link <em>Source</em> on a version&#8217;s page leads to it.</li>
      <li>Let your computer compute its digest. On Linux: <code>sha256sum source.md</code>. On a Mac: <code>shasum -a 256 source.md</code>. On Windows: <code>certutil -hashfile source.md SHA256</code>.</li>
      <li>Compare it with the <em>SHA-256 of the source</em> on the version&#8217;s page, or with its line in <a href="{{root}}{{listPath}}">the list of all seals</a>.</li>
      </ol>
      <p>If the digits are the same, your copy matches the record, byte for byte. If they are not, something in it is different, perhaps only a space or the way in which lines end.</p>
      <h2 id="All-texts">All texts</h2>
      <p>The list has {{count}} {{#isOne}}file{{/isOne}}{{^isOne}}files{{/isOne}}. In a copy of this whole site, this command checks them all and prints <code>OK</code> behind each that matches:</p>
      <pre><code>sha256sum -c {{listPath}}</code></pre>
      <h2 id="What-a-match-says">What a match says, and what not</h2>
      <p>A match says that your copy has the bytes that are recorded here. It does not say who recorded them or when, nor that the record itself was never changed. Whoever needs to know that keeps a copy of <a href="{{root}}{{listPath}}">the list</a> from the day on which a text mattered, and compares the two lists: lines are added, and never changed or taken away.</p>
      </div>
      </div>
      </article>
      </main>
      {{> footer}}

      """##
    ),
    (
      "templates/status.mustache",
      ##"""
      <span class="status status-{{id}}">{{text}}</span>
      """##
    ),
    (
      "templates/toc.mustache",
      ##"""
      {{#contents}}
      <nav class="toc" aria-label="Contents">
      <details><summary>Contents</summary></details>
      <div class="toc-list">
      <p class="toc-title" aria-hidden="true">Contents</p>
      {{{list}}}
      </div>
      </nav>
      {{/contents}}

      """##
    ),
  ]
}
