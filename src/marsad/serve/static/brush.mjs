// Drag over the timeline to keep only those days: the page opens again with ?from= and ?to=.
export function brush(figure) {
  const svg = figure.querySelector("svg");
  const bars = [...svg.querySelectorAll(".hit")];
  let first = null;
  let dragged = false;

  const at = (event) => {
    const box = svg.getBoundingClientRect();
    const x = ((event.clientX - box.left) / box.width) * svg.viewBox.baseVal.width;
    return bars.reduce((best, bar) => (Math.abs(middle(bar) - x) < Math.abs(middle(best) - x) ? bar : best));
  };
  const middle = (bar) => bar.x.baseVal.value + bar.width.baseVal.value / 2;
  const between = (a, b) => {
    const [from, to] = [a.dataset.from, b.dataset.from].sort();
    return bars.filter((bar) => bar.dataset.from >= from && bar.dataset.from <= to);
  };

  svg.addEventListener("pointerdown", (event) => {
    if (event.button !== 0) return;
    first = at(event);
    dragged = false;
  });
  svg.addEventListener("pointermove", (event) => {
    if (!first) return;
    const chosen = between(first, at(event));
    if (chosen.length > 1) {
      dragged = true;
      svg.setPointerCapture(event.pointerId);
    }
    for (const bar of bars) bar.classList.toggle("brushed", dragged && chosen.includes(bar));
  });
  svg.addEventListener("pointerup", (event) => {
    if (first && dragged) {
      const chosen = between(first, at(event)).sort((a, b) => (a.dataset.from < b.dataset.from ? -1 : 1));
      const address = new URL(figure.dataset.brush, location.href);
      address.searchParams.set("from", chosen[0].dataset.from);
      address.searchParams.set("to", chosen[chosen.length - 1].dataset.to);
      location.assign(address);
    }
    first = null;
  });
  svg.addEventListener("click", (event) => {
    if (dragged) event.preventDefault();
  }, true);
  svg.addEventListener("dragstart", (event) => event.preventDefault());

  const query = new URL(location.href).searchParams;
  if (query.get("from") || query.get("to")) {
    const link = document.createElement("a");
    link.href = figure.dataset.brush;
    link.textContent = figure.dataset.clear;
    link.className = "no-print";
    figure.querySelector("figcaption").append(" ", link);
  }
}
