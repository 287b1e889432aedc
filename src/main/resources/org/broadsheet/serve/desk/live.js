/* Keeps a page of the preview fresh: loads it again, or only its style, when the paper changes; lays
   what is wrong over it. Only `serve` puts this script into pages. */
(() => {
  "use strict";

  const desk = "/_desk/";
  const page = document.currentScript.dataset;
  const host = document.querySelector("broadsheet-desk");
  let seen = page.seen;

  // ---- The root that the theme's style cannot reach ----

  const template = host.querySelector("template");
  if (!host.shadowRoot && template) {
    // Browsers that do not know shadow roots in HTML leave the template where it is.
    host.attachShadow({mode: "open"}).append(template.content);
    template.remove();
  }
  const root = host.shadowRoot;
  const find = (selector) => root.querySelector(selector);

  function store(key, value) {
    try {
      if (value === null) sessionStorage.removeItem(key);
      else sessionStorage.setItem(key, value);
    } catch { /* a browser that keeps nothing forgets places, and works */ }
  }

  function stored(key) {
    try {
      return sessionStorage.getItem(key);
    } catch {
      return null;
    }
  }

  // ---- Where the reader was ----

  const PLACE = "broadsheet-place";
  const BLOCKS = "h1, h2, h3, h4, h5, h6, p, li, figure, blockquote, table, pre";
  const blocks = () => [...document.body.querySelectorAll(BLOCKS)];
  const words = (block) => block.textContent.trim().slice(0, 120);

  /** Remembers the first blocks in sight, so that the page may grow or shrink above them. */
  function rememberPlace() {
    const sights = [];
    if (scrollY > 0) {
      for (const [index, block] of blocks().entries()) {
        const box = block.getBoundingClientRect();
        if (box.height > 0 && box.bottom > 0 && sights.push({index, words: words(block), top: box.top}) > 5) break;
      }
    }
    store(PLACE, JSON.stringify({path: location.pathname, x: scrollX, y: scrollY, sights}));
    history.scrollRestoration = "manual";
  }

  function restorePlace() {
    const place = JSON.parse(stored(PLACE));
    store(PLACE, null);
    if (!place || place.path !== location.pathname) return;

    let moved = false;
    function restore() {
      if (moved) return;
      let top = place.y;
      const all = blocks();
      for (const sight of place.sights) {
        const same = all
            .map((block, index) => ({block, far: Math.abs(index - sight.index)}))
            .filter(({block}) => sight.words && words(block) === sight.words)
            .sort((one, other) => one.far - other.far)[0];
        if (same) {
          top = scrollY + same.block.getBoundingClientRect().top - sight.top;
          break;
        }
      }
      window.scrollTo({left: place.x, top, behavior: "instant"});
    }

    // Pictures and fonts move the text until they are there; a reader who moves has the last word.
    const watch = new ResizeObserver(restore);
    const stop = () => {
      moved = true;
      watch.disconnect();
      history.scrollRestoration = "auto";
    };
    restore();
    watch.observe(document.body);
    addEventListener("load", () => {
      restore(); // an address with a # has moved the page meanwhile
      setTimeout(stop, 500);
    });
    for (const move of ["wheel", "touchstart", "pointerdown", "keydown"]) {
      addEventListener(move, stop, {once: true, passive: true});
    }
  }

  // ---- Another paper ----

  const RELOADED = "broadsheet-reloaded";
  let leaving = false;

  function reload(id) {
    // Should the page that comes be the same old one, once is enough.
    const step = location.href + " " + seen + " " + id;
    if (leaving || stored(RELOADED) === step) return;
    leaving = true;
    store(RELOADED, step);
    disconnect();
    rememberPlace();
    location.reload();
  }

  const pathOf = (url) => {
    const path = new URL(url, location.href).pathname;
    try {
      return decodeURI(path);
    } catch {
      return path;
    }
  };

  /** Which of the addresses that changed this page is, or uses. */
  function concerning(urls) {
    const loaded = performance.getEntriesByType("resource");
    if (loaded.length >= 250) return urls; // browsers write down no more than these
    const mine = new Set(loaded.map((entry) => pathOf(entry.name)));
    mine.add(pathOf(location.href));
    return urls.filter((url) => mine.has(pathOf(url)) || /\/404\.html$/.test(url));
  }

  /** What this page has to do: nothing, put on new styles, or load again. */
  function need(now) {
    const known = now.before === seen && !(page.always && now.change !== "styles");
    if (!known || now.change === "anything") return "reload";
    const urls = now.change === "some" ? concerning(now.urls) : now.urls;
    if (urls.length === 0) return "nothing";
    return urls.every((url) => url.endsWith(".css")) && !importsStyles() ? "styles" : "reload";
  }

  const isOurs = (link) => link.href && new URL(link.href).origin === location.origin;

  /** Puts new style sheets behind the old ones, and takes the old away when the new are there. */
  function swapStyles(id) {
    for (const old of document.querySelectorAll("link[rel~=stylesheet]")) {
      if (!isOurs(old) || old.dataset.leaving) continue;
      const next = old.cloneNode();
      const url = new URL(old.href);
      url.searchParams.set("shown", id);
      next.href = url.href;
      old.dataset.leaving = "yes";
      next.onload = next.onerror = () => old.remove();
      old.after(next);
    }
  }

  /** Sheets that are imported by others have no link of their own to swap. */
  function importsStyles() {
    return [...document.styleSheets].some((sheet) => {
      try {
        return [...sheet.cssRules].some((rule) => rule instanceof CSSImportRule);
      } catch {
        return false;
      }
    });
  }

  async function refreshDesk() {
    const answer = await fetch(location.href, {cache: "no-cache"});
    const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
    const focus = document.activeElement && document.activeElement.getAttribute("href");
    for (const part of fresh.querySelectorAll("[data-live]")) {
      const old = document.getElementById(part.id);
      if (!old) return location.reload();
      if (old.innerHTML !== part.innerHTML) old.innerHTML = part.innerHTML;
    }
    if (focus && document.activeElement === document.body) {
      const again = [...document.querySelectorAll("[data-live] a")].find((a) => a.getAttribute("href") === focus);
      if (again) again.focus({preventScroll: true});
    }
  }

  function shown(now) {
    if (now.id === seen) return;
    const what = page.kind === "desk" ? "refresh" : need(now);
    if (what === "reload") return reload(now.id);
    seen = now.id;
    if (what === "styles") swapStyles(now.id);
    if (what === "refresh") refreshDesk().catch(() => {});
    problems(now.errors, now.warnings).catch(() => {});
  }

  // ---- The stream of news ----

  let source = null;
  let pause = 250;
  let lost = 0;

  const STOPPED = find(".lost").textContent;
  const TOO_MANY = page.sayManyTabs;

  /** Says why there is no news; it is found out again each time, as the reason may change. */
  async function tellLost() {
    const status = await fetch(desk + "events", {method: "HEAD", cache: "no-store"})
        .then((answer) => answer.status, () => 0);
    lost = 0;
    const open = source && source.readyState === EventSource.OPEN;
    if (open || status === 200) return; // it is there again
    const why = find(".lost");
    why.textContent = status === 503 ? TOO_MANY : STOPPED;
    why.hidden = false;
  }

  function connect() {
    if (source || leaving || document.hidden) return;
    source = new EventSource(desk + "events?seen=" + encodeURIComponent(seen));
    source.onopen = () => {
      pause = 250;
      clearTimeout(lost);
      lost = 0;
      find(".lost").hidden = true;
    };
    source.addEventListener("shown", (event) => shown(JSON.parse(event.data)));
    source.onerror = () => {
      disconnect();
      lost = lost || setTimeout(() => tellLost().catch(() => {}), 2000);
      setTimeout(connect, pause);
      pause = Math.min(2000, pause * 1.5);
    };
  }

  function disconnect() {
    if (source) source.close();
    source = null;
  }

  // A browser keeps six connections to one server, so pages that nobody sees hold none.
  document.addEventListener("visibilitychange", () => {
    if (document.hidden) disconnect();
    else connect();
  });
  addEventListener("pagehide", disconnect);
  addEventListener("pageshow", (event) => {
    if (event.persisted) connect();
  });

  // ---- What is wrong ----

  const MINIMISED = "broadsheet-minimised";
  const dialog = find("dialog");
  const badge = find(".badge");
  const inDigits = (number) => String(number).replace(/[0-9]/g, (digit) => [...page.digits][digit]);
  const count = (number, one, several) =>
    number === 1 ? one : several.replace("{count}", () => inDigits(number));
  let asked = 0;

  function tell(errors, warnings) {
    const wrong = errors && count(errors, page.sayError, page.sayErrors);
    const odd = warnings && count(warnings, page.sayWarning, page.sayWarningsCount);
    const both = () => page.sayErrorsAndWarnings.replace("{errors}", () => wrong).replace("{warnings}", () => odd);
    const text = wrong && odd ? both() : wrong || odd;
    badge.textContent = text;
    badge.classList.toggle("error", errors > 0);
    badge.setAttribute("aria-label", page.sayShowProblems.replace("{count}", () => text));
    find("#problems-title").textContent = text;
    find(".stays").hidden = errors === 0;
    dialog.classList.toggle("error", errors > 0);
  }

  async function load() {
    const mine = ++asked;
    const answer = await fetch(desk + "problems", {cache: "no-cache"});
    const list = await answer.text();
    if (!answer.ok) return null;
    const box = find(".list");
    // An answer that was overtaken by a later one says nothing new.
    if (mine === asked && box.innerHTML !== list) box.innerHTML = list;
    return box.textContent;
  }

  function open() {
    badge.hidden = true;
    if (!dialog.open) dialog.showModal();
  }

  function minimise() {
    if (dialog.open) dialog.close();
  }

  async function problems(errors, warnings) {
    if (page.kind === "nothing") return; // the page itself is the list
    errors = Number(errors);
    warnings = Number(warnings);
    if (errors + warnings === 0) {
      asked++;
      if (!badge.hidden || dialog.open) find(".told").textContent = page.sayNothingWrong;
      minimise();
      badge.hidden = true;
      find(".list").replaceChildren();
      store(MINIMISED, null);
      return;
    }
    tell(errors, warnings);
    if (errors > 0) {
      const text = await load();
      if (text === null) return;
      find(".told").textContent = "";
      if (stored(MINIMISED) === text) badge.hidden = false;
      else open();
    } else {
      store(MINIMISED, null);
      if (dialog.open && dialog.dataset.asked) {
        await load();
      } else {
        minimise();
        badge.hidden = false;
      }
    }
  }

  badge.addEventListener("click", async () => {
    dialog.dataset.asked = "yes";
    if ((await load()) !== null) open();
  });
  find(".minimise").addEventListener("click", minimise);
  dialog.addEventListener("click", (event) => {
    if (event.target === dialog) minimise(); // beside the sheet
  });
  dialog.addEventListener("close", () => {
    delete dialog.dataset.asked;
    if (find(".list").firstChild) {
      badge.hidden = false;
      badge.focus({preventScroll: true});
      store(MINIMISED, find(".list").textContent);
    }
  });

  // ---- Begin ----

  restorePlace();
  problems(page.errors, page.warnings).catch(() => {});
  connect();
  if (page.kind === "desk") {
    setInterval(() => {
      if (!document.hidden) refreshDesk().catch(() => {});
    }, 60000);
  }
})();
