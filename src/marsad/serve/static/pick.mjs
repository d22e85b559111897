// Choose words: press the first and drag, or press shift with the last; select them as text; or with the arrow keys.
export function pick(place) {
  const boxes = [...place.querySelectorAll("input[type=checkbox]")];
  let first = null;

  const between = (a, b) => {
    const [from, to] = [boxes.indexOf(a), boxes.indexOf(b)].sort((x, y) => x - y);
    boxes.forEach((box, at) => (box.checked = at >= from && at <= to));
  };
  const boxOf = (node) => node?.closest?.("label.w")?.querySelector("input") ?? null;

  place.addEventListener("click", (event) => {
    const box = event.target.closest("input[type=checkbox]");
    if (!box) return;
    if (event.shiftKey && first) {
      between(first, box);
      box.checked = true;
    } else first = box;
  });
  place.addEventListener("pointerup", () => {
    const chosen = getSelection();
    if (!chosen || chosen.isCollapsed) return;
    const inside = boxes.filter((box) => chosen.containsNode(box.parentElement, true));
    if (inside.length) {
      between(inside[0], inside[inside.length - 1]);
      first = inside[0];
      chosen.removeAllRanges();
    }
  });
  place.addEventListener("keydown", (event) => {
    const at = boxes.indexOf(event.target);
    const step = { ArrowLeft: 1, ArrowRight: -1, ArrowDown: 1, ArrowUp: -1 }[event.key];
    const next = boxes[at + step];
    if (at < 0 || !step || !next) return;
    event.preventDefault();
    if (event.shiftKey) {
      first ??= boxOf(event.target.parentElement) ?? event.target;
      between(first, next);
    } else first = null;
    next.focus();
  });
}
