// Which types are shown, how strong an edge must be, and how much that leaves.

/** The weights that occur, rising: each step of the slider changes something, however far apart they lie. */
const steps = [...new Set([1, ...data.edges.map((edge) => edge.weight)])].sort((a, b) => a - b);

/**
 * A button for each type that occurs: its sign, its name, and how many pass the other filters.
 */
function makeLegend() {
  byId("legend").replaceChildren(...data.types.map((type, i) =>
    element("button", {
      type: "button", class: "type", "data-type": type.name,
      onclick: () => update({ types: state.types.map((shown, j) => (i === j ? !shown : shown)) }),
      hidden: data.nodes.every((node) => node.type !== i),
    },
    typeIcon(type),
    element("span", { class: "type-name", text: type.plural }),
    element("span", { class: "type-count" }))));
}

/**
 * Show the filters as they are.
 */
function drawFilters() {
  const tied = new Set();
  for (const { a, b, weight } of data.edges) if (weight >= state.minimum) tied.add(a).add(b);
  const counts = data.types.map(() => 0);
  for (const node of data.nodes) if (state.minimum === 1 || tied.has(node.index)) counts[node.type] += 1;
  [...byId("legend").children].forEach((button, i) => {
    button.setAttribute("aria-pressed", String(state.types[i]));
    button.querySelector(".type-count").textContent = NUMBERS.format(counts[i]);
  });
  const text = counted(state.minimum, "sentence");
  byId("minimum").value = String(steps.indexOf(state.minimum));
  byId("minimum").setAttribute("aria-valuetext", `at least ${text}`);
  byId("minimum-text").textContent = text;
  byId("all").checked = state.all;
  byId("reset").hidden = state.minimum === 1 && state.types.every(Boolean);
}

/**
 * Say how much is shown.
 */
function drawCounts() {
  const { nodeIndices, edgeCount, drawnIndices } = visibleNow();
  const [nodes, edges] = [data.nodes.length, data.edges.length];
  const whole = (number) => NUMBERS.format(number);
  const of = (shown, all) => (shown === all ? whole(all) : `${whole(shown)} of ${whole(all)}`);
  const drawn = drawnIndices.length < edgeCount ? `; ${whole(drawnIndices.length)} drawn` : "";
  byId("counts").textContent = `${of(nodeIndices.length, nodes)} nodes, ${of(edgeCount, edges)} edges${drawn}`;
}

/**
 * Listen to the filters and keep them in step with the state.
 */
function startFilters() {
  makeLegend();
  byId("weight").hidden = steps.length < 2;
  byId("minimum").max = String(steps.length - 1);
  byId("minimum").addEventListener("input", () => update({ minimum: steps[Number(byId("minimum").value)] }));
  byId("all-edges").hidden = data.edges.every((edge) => edge.backbone);
  byId("all").addEventListener("change", () => update({ all: byId("all").checked }));
  byId("reset").addEventListener("click", () => {
    update({ types: unfiltered().types, minimum: 1 });
    byId("minimum").focus();
  });
  part(() => [state.types, state.minimum, state.all], drawFilters);
  part(() => [visibleNow()], drawCounts);
}
