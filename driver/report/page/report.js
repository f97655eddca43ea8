"use strict";
// The page is complete without this: all findings, paths and rules stand in it.
// Here is what makes it quick to use: search, filters, groups, keys.
(() => {
  const list = document.getElementById("findings");
  const findings = [...list.querySelectorAll("details.finding")];
  const search = document.getElementById("search");
  const group = document.getElementById("group");
  const none = document.getElementById("none");
  const shown = document.getElementById("shown");
  const texts = new Map(findings.map((f) => [f, f.textContent.toLowerCase()]));
  const boxes = [...document.querySelectorAll("nav input[type=checkbox]")];
  document.getElementById("controls").hidden = false;

  const allowed = (kind) => new Set(boxes.filter((b) => b.name === kind && b.checked).map((b) => b.value));

  function apply() {
    const words = search.value.toLowerCase().split(/\s+/).filter(Boolean);
    const levels = allowed("level"), rules = allowed("rule");
    let count = 0;
    for (const f of findings) {
      const on = levels.has(f.dataset.level) && rules.has(f.dataset.rule) &&
        words.every((w) => texts.get(f).includes(w));
      f.hidden = !on;
      count += on;
    }
    for (const g of list.querySelectorAll(".group"))
      g.hidden = !g.querySelector("details.finding:not([hidden])");
    none.hidden = count !== 0;
    shown.textContent = `${count} of ${findings.length} shown`;
    remember();
  }

  const order = { error: 0, warning: 1, note: 2 };
  function regroup() {
    const key = group.value, groups = new Map();
    for (const f of findings) {
      const name = f.dataset[key];
      if (!groups.has(name)) groups.set(name, []);
      groups.get(name).push(f);
    }
    const names = [...groups.keys()].sort((a, b) =>
      key === "level" ? order[a] - order[b] : a < b ? -1 : a > b ? 1 : 0);
    list.replaceChildren(...names.map((name) => {
      const section = document.createElement("section"), title = document.createElement("h2");
      section.className = "group";
      title.textContent = `${name} (${groups.get(name).length})`;
      section.append(title, ...groups.get(name));
      return section;
    }));
    apply();
  }

  // What was chosen stands in the address, so that it can be sent to somebody.
  function remember() {
    const state = new URLSearchParams();
    if (search.value) state.set("q", search.value);
    if (group.value !== "rule") state.set("by", group.value);
    const off = boxes.filter((b) => !b.checked).map((b) => b.value);
    if (off.length) state.set("off", off.join(","));
    const text = state.toString();
    if (!location.hash.startsWith("#f-") && !location.hash.startsWith("#rule-"))
      history.replaceState(null, "", text ? `#${text}` : location.pathname + location.search);
  }

  function recall() {
    const hash = location.hash.slice(1);
    if (hash.startsWith("f-") || hash.startsWith("rule-")) {
      const target = document.getElementById(hash);
      if (target && target.tagName === "DETAILS") target.open = true;
      if (target) target.scrollIntoView();
      return;
    }
    const state = new URLSearchParams(hash);
    search.value = state.get("q") || "";
    if (["rule", "file", "level"].includes(state.get("by"))) group.value = state.get("by");
    const off = new Set((state.get("off") || "").split(","));
    for (const b of boxes) b.checked = !off.has(b.value);
  }

  function move(step) {
    const visible = findings.filter((f) => !f.hidden && f.offsetParent !== null)
      .sort((a, b) => a.compareDocumentPosition(b) & 4 ? -1 : 1);
    if (!visible.length) return;
    const at = visible.indexOf(document.activeElement.closest("details.finding"));
    const next = visible[Math.min(Math.max(at + step, 0), visible.length - 1)];
    next.querySelector("summary").focus();
    next.scrollIntoView({ block: "nearest" });
  }

  function step(by) {
    const finding = document.activeElement.closest("details.finding");
    if (!finding) return;
    finding.open = true;
    const steps = [...finding.querySelectorAll("ol.path > li")];
    if (!steps.length) return;
    const at = steps.indexOf(document.activeElement.closest("li"));
    const next = steps[Math.min(Math.max(at + by, 0), steps.length - 1)];
    next.focus();
    next.scrollIntoView({ block: "center" });
  }

  document.addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    if (event.key === "Escape" && document.activeElement === search) {
      search.value = "";
      search.blur();
      return apply();
    }
    if (/^(INPUT|SELECT|TEXTAREA)$/.test(document.activeElement.tagName)) return;
    const keys = {
      "/": () => search.focus(), j: () => move(1), k: () => move(-1), n: () => step(1), p: () => step(-1),
      o: () => { const f = document.activeElement.closest("details.finding"); if (f) f.open = !f.open; },
    };
    if (!keys[event.key]) return;
    event.preventDefault();
    keys[event.key]();
  });
  search.addEventListener("input", apply);
  group.addEventListener("change", regroup);
  for (const b of boxes) b.addEventListener("change", apply);
  addEventListener("hashchange", recall);
  recall();
  regroup();
})();
