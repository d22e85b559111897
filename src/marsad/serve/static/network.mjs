// The network as a picture: cytoscape, drawn from the page's own .json.
import cytoscape from "./vendor/cytoscape.esm.min.mjs";

const place = document.getElementById("graph");
const tools = document.getElementById("graph-tools");
const colour = (name) => getComputedStyle(document.documentElement).getPropertyValue(name).trim();
const data = await (await fetch(place.dataset.source)).json();

// Where there are many, pairs that stand alone are left to the table.
if (data.nodes.length > 30) {
  const near = new Map(data.nodes.map((node) => [node.key, new Set()]));
  for (const { source, target } of data.edges) (near.get(source).add(target), near.get(target).add(source));
  const alone = (key) => [key, ...near.get(key)].every((one) => near.get(one).size < 2);
  data.nodes = data.nodes.filter((node) => !alone(node.key));
  data.edges = data.edges.filter((edge) => !alone(edge.source));
}
if (data.nodes.length) {
  place.hidden = tools.hidden = false;
  const most = Math.max(...data.nodes.map((node) => node.records));
  const ink = colour("--ink");
  const graph = cytoscape({
    container: place,
    elements: [
      ...data.nodes.map((node) => ({ data: { id: node.key, label: node.label, size: 14 + 34 * Math.sqrt(node.records / most), letters: 20 + 16 * Math.sqrt(node.records / most) } })),
      ...data.edges.map((edge, at) => ({
        data: { id: `e${at}`, ...edge, width: 1 + Math.min(6, Math.sqrt(edge.number)), label: edge.quad ? "" : edge.label },
        classes: edge.quad ? `q${edge.quad}` : "tie",
      })),
    ],
    style: [
      { selector: "node", style: { width: "data(size)", height: "data(size)", "background-color": colour("--accent"), label: "data(label)", color: ink, "font-family": "IBM Plex Sans Arabic, sans-serif", "font-size": "data(letters)", "min-zoomed-font-size": 8, "text-max-width": 220, "text-wrap": "ellipsis", "text-valign": "bottom", "text-margin-y": 4, "text-outline-color": colour("--paper"), "text-outline-width": 3 } },
      { selector: "edge", style: { width: "data(width)", "curve-style": "bezier", "target-arrow-shape": "triangle", "arrow-scale": 0.8, opacity: 0.75, "font-size": 14, "min-zoomed-font-size": 9, color: ink, label: "data(label)", "text-rotation": "autorotate" } },
      ...[1, 2, 3, 4].map((q) => ({ selector: `.q${q}`, style: { "line-color": colour(`--q${q}`), "target-arrow-color": colour(`--q${q}`) } })),
      { selector: ".tie", style: { "line-color": colour("--tie"), "target-arrow-color": colour("--tie"), "line-style": "dashed" } },
    ],
    layout: { name: "cose", animate: false, randomize: true, nodeRepulsion: 60000, idealEdgeLength: 110, componentSpacing: 40, nodeDimensionsIncludeLabels: false, padding: 24 },
  });
  const go = (base, changes) => {
    const address = new URL(base, location.href);
    for (const [name, value] of Object.entries(changes)) address.searchParams.set(name, value);
    location.assign(address);
  };
  graph.on("tap", "node", (event) => go(place.dataset.actor, { who: event.target.id() }));
  graph.on("tap", "edge", (event) => {
    const edge = event.target.data();
    if (edge.quad) go(place.dataset.claims, { party: edge.source, other: edge.target, quad: edge.quad });
    else go(place.dataset.ties, { doer: edge.source, target: edge.target, kind: edge.kind });
  });
  tools.addEventListener("change", (event) => {
    graph.elements(`edge.${event.target.value}`).style("display", event.target.checked ? "element" : "none");
  });
}
