"use strict";
for (const table of document.querySelectorAll("table[data-sort]")) {
  const body = table.tBodies[0], heads = [...table.tHead.rows[0].cells];
  const compare = new Intl.Collator(document.documentElement.lang).compare;
  heads.forEach((head, column) => {
    if (!head.textContent.trim()) return;
    // Not a button element: with one in it, a table's head is not repeated on each printed page.
    const button = document.createElement("span");
    button.setAttribute("role", "button");
    button.tabIndex = 0;
    button.title = table.dataset.sort;
    button.append(...head.childNodes);
    head.append(button);
    button.addEventListener("keydown", (event) => {
      if (event.key !== "Enter" && event.key !== " ") return;
      event.preventDefault();
      button.click();
    });
    button.addEventListener("click", () => {
      const down = head.getAttribute("aria-sort") === "ascending";
      heads.forEach((h) => h.removeAttribute("aria-sort"));
      head.setAttribute("aria-sort", down ? "descending" : "ascending");
      const rows = [...body.rows];
      rows.sort((a, b) => {
        const x = a.cells[column], y = b.cells[column];
        const order = x.dataset.v !== undefined ? x.dataset.v - y.dataset.v : compare(x.textContent, y.textContent);
        return down ? -order : order;
      });
      body.append(...rows);
    });
  });
}
