(() => {
  "use strict";
  const table = document.getElementById("table");
  const body = table.tBodies[0];
  const rows = [...body.rows];
  const form = document.querySelector(".filters");
  const heads = [...table.tHead.rows[1].cells];

  // Sorting: numbers by their exact value, absent ones last; text as people sort it.
  const value = (row, column) => {
    const cell = row.cells[column];
    const exact = cell.dataset.value;
    return exact !== undefined ? Number(exact) : cell.classList.contains("n") ? NaN : cell.textContent.trim();
  };
  const compare = (a, b) =>
    typeof a === "string" ? a.localeCompare(b, "en", { numeric: true }) : a - b;
  const sort = (column, down) => {
    const keyed = rows.map((row) => [value(row, column), row]);
    keyed.sort(([a], [b]) =>
      Number.isNaN(a) || Number.isNaN(b) ? Number.isNaN(a) - Number.isNaN(b) : (down ? -1 : 1) * compare(a, b));
    body.append(...keyed.map(([, row]) => row));
    heads.forEach((head, i) =>
      i === column ? head.setAttribute("aria-sort", down ? "descending" : "ascending") : head.removeAttribute("aria-sort"));
  };
  heads.forEach((head, column) => {
    const button = document.createElement("button");
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("click", () => sort(column, head.getAttribute("aria-sort") === "ascending"));
  });

  // Filters, and which target's figures are shown.
  const filter = () => {
    const data = new FormData(form);
    const words = data.get("text").toLowerCase().split(/\s+/).filter(Boolean);
    const families = data.getAll("family");
    let shown = 0;
    for (const row of rows) {
      const text = (row.textContent + " " + row.cells[0].title + " " + row.dataset.family).toLowerCase();
      row.hidden = !(families.includes(row.dataset.family) && words.every((word) => text.includes(word)) &&
        (!data.has("good") || "good" in row.dataset) && (!data.has("front") || "front" in row.dataset));
      shown += !row.hidden;
    }
    for (const cell of table.querySelectorAll("[data-target]")) {
      cell.toggleAttribute("data-off", data.get("target") !== "" && cell.dataset.target !== data.get("target"));
    }
    form.querySelector("output").textContent = shown === rows.length ? "" : `${shown} of ${rows.length}`;
  };
  form.addEventListener("input", filter);
  form.addEventListener("submit", (event) => event.preventDefault());
  form.hidden = false;
  filter();

  // A row and its points light up together.
  const light = (key, on) => {
    for (const one of document.querySelectorAll(`[data-row="${key}"]`)) one.classList.toggle("hot", on);
  };
  for (const one of document.querySelectorAll("[data-row]")) {
    one.addEventListener("pointerenter", () => light(one.dataset.row, true));
    one.addEventListener("pointerleave", () => light(one.dataset.row, false));
  }
})();
