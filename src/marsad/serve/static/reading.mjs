// Light the words of a record in its article. The server sends pieces of text with their roles; nothing is counted here.
const ORDER = ["act", "who", "whom", "where", "when", "source", "words", "sentence"];

export function reading(place) {
  const pieces = [...place.querySelectorAll(".text .s")].map((node) => ({
    node,
    roles: node.dataset.m.trim().split(/\s+/).map((pair) => pair.split(":")),
  }));
  const records = [...place.querySelectorAll(".record")];
  let chosen = place.querySelector(".record.chosen .card")?.dataset.record ?? null;

  function light(id) {
    for (const { node, roles } of pieces) {
      const found = roles.filter(([record]) => record === id).map(([, role]) => role);
      const role = found.sort((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b))[0];
      node.className = role ? `s on r-${role}` : "s";
    }
    for (const record of records) record.classList.toggle("chosen", id !== null && !!record.querySelector(`#r-${id}`));
  }

  function choose(id, move) {
    chosen = id;
    light(id);
    const address = new URL(location.href);
    address.searchParams.set("record", id);
    address.hash = `r-${id}`;
    history.replaceState(null, "", address);
    const first = pieces.find(({ node }) => node.classList.contains("r-act")) ?? pieces.find(({ node }) => node.classList.contains("on"));
    if (move) first?.node.scrollIntoView({ block: "center", behavior: move });
  }

  for (const record of records) {
    const id = record.querySelector(".card").dataset.record;
    record.addEventListener("pointerenter", () => light(id));
    record.addEventListener("pointerleave", () => light(chosen));
    record.querySelector("[data-light]").addEventListener("click", (event) => {
      event.preventDefault();
      choose(id, matchMedia("(prefers-reduced-motion: reduce)").matches ? "instant" : "smooth");
    });
  }
  for (const { node, roles } of pieces) {
    node.addEventListener("click", () => {
      const ids = roles.filter(([, role]) => role !== "sentence").concat(roles).map(([record]) => record);
      const distinct = [...new Set(ids)];
      const next = distinct[(distinct.indexOf(chosen) + 1) % distinct.length];
      choose(next, null);
      document.getElementById(`r-${next}`)?.scrollIntoView({ block: "nearest" });
    });
  }
  if (chosen) choose(chosen, "instant");
}
