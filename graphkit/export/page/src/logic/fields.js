// Define the fields of the page's address: each writes a part of the state as text, and reads it back.

import { isDay } from "./dates.js";
import { stepsOf, unfiltered } from "./filters.js";
import { SMALLER, colouredCommunity, edgeItem, nodeItem } from "./graph.js";
import { firstMatrix } from "./matrix.js";
import { sourcesOf } from "./names.js";

/** @import { Graph, State } from "../types.d.ts" */

/** Between two ids, and between an id and its number. */
const AND = "~";

/**
 * @typedef {object} Field  a part of the state as text: "" is as it was at first
 * @property {(state: State) => string|string[]} write
 * @property {(values: string[]) => Partial<State>} read  nothing where they mean nothing
 */

/**
 * A field with one value, which is one of some.
 * @param {"view"|"rank"|"colours"|"theme"} name  in the state
 * @param {readonly string[]} values  the first is how it was
 * @returns {Field}
 */
function oneOf(name, values) {
  return {
    write: (state) => (state[name] === values[0] ? "" : state[name]),
    read: ([value]) => (values.includes(value) ? { [name]: value } : {}),
  };
}

/**
 * A field with a whole number from 1.
 * @param {"minimum"|"minimumDocuments"} name  in the state
 * @param {number[]} steps  those that can be chosen
 * @returns {Field}
 */
function least(name, steps) {
  return {
    write: (state) => (state[name] > 1 ? String(state[name]) : ""),
    read: ([value]) => {
      // One that does not occur, as in another graph of the same name, leaves the same edges as the next that does.
      const step = /^[1-9]\d{0,8}$/.test(value) ? steps.find((each) => each >= Number(value)) : undefined;
      return step === undefined ? {} : { [name]: step };
    },
  };
}

/**
 * A field that says yes or no.
 * @param {"officials"|"all"|"isolates"} name  in the state
 * @param {boolean} first  how it was
 * @returns {Field}
 */
function either(name, first) {
  return {
    write: (state) => (state[name] === first ? "" : state[name] ? "yes" : "no"),
    read: ([value]) => (value === "yes" || value === "no" ? { [name]: value === "yes" } : {}),
  };
}

/**
 * A field with one of the things that have an id.
 * @param {Map<string, number>} numbers  by id
 * @param {(state: State) => number|null|undefined} chosen
 * @param {(index: number) => Partial<State>} change
 * @returns {Field}
 */
function withId(numbers, chosen, change) {
  const ids = [...numbers.keys()];
  return {
    write: (state) => {
      const index = chosen(state);
      return index === null || index === undefined ? "" : ids[index];
    },
    read: ([id]) => {
      const index = numbers.get(id);
      return index === undefined ? {} : change(index);
    },
  };
}

/**
 * @param {{id: string}[]} rows
 */
function numbersById(rows) {
  return new Map(rows.map(({ id }, i) => [id, i]));
}

/**
 * @param {Graph} graph
 */
function edgesById({ edges, nodes }) {
  return new Map(edges.map(({ a, b, index }) => [[nodes[a].id, nodes[b].id].sort().join(AND), index]));
}

/**
 * The fields of an address, in their order.
 * @param {Graph} graph
 * @returns {Record<string, Field>}
 */
export function fieldsOf(graph) {
  const nodes = numbersById(graph.nodes);
  const articles = numbersById(graph.articles);
  const edges = edgesById(graph);
  const first = unfiltered(graph);
  const selected = (/** @type {State} */ state, /** @type {string} */ kind) =>
    state.selected?.kind === kind ? state.selected.index : null;
  return {
    story: stepField(),
    node: withId(
      nodes,
      (state) => selected(state, "node"),
      (index) => ({ selected: nodeItem(index) }),
    ),
    edge: withId(
      edges,
      (state) => selected(state, "edge"),
      (index) => ({ selected: edgeItem(index) }),
    ),
    other: withId(
      numbersById(graph.others),
      ({ other }) => other,
      (other) => ({ other, selected: null }),
    ),
    path: pathField(graph, nodes),
    "not-through": avoidedField(graph, nodes),
    "not-through-type": avoidedTypesField(graph),
    view: oneOf("view", ["drawing", ...(graph.map.land ? ["map"] : []), "matrix", "nodes", "edges"]),
    matrix: matrixField(graph),
    focus: focusField(graph, nodes),
    moved: movedField(graph, nodes),
    without: typesField(graph),
    min: least("minimum", stepsOf(graph.edges.map((edge) => edge.weight))),
    articles: least("minimumDocuments", stepsOf(graph.edges.map((edge) => edge.documents))),
    rank: oneOf("rank", [first.rank, ...graph.ranks.map(({ name }) => name)]),
    verb: verbField(graph),
    community: communitiesField(graph, nodes),
    period: periodField(graph),
    source: sourcesField(graph),
    compare: compareField(graph),
    article: withId(
      articles,
      ({ article }) => article,
      (article) => ({ article }),
    ),
    topic: withId(
      nodes,
      ({ topic }) => topic,
      (topic) => ({ topic }),
    ),
    officials: either("officials", first.officials),
    all: either("all", first.all),
    isolates: either("isolates", first.isolates),
    colours: oneOf("colours", ["type", "community"]),
    theme: oneOf("theme", ["system", "light", "dark"]),
    read: withId(
      articles,
      ({ reader }) => reader,
      (reader) => ({ reader }),
    ),
  };
}

/**
 * The step of the story, counted from 1.
 * @returns {Field}
 */
function stepField() {
  return {
    write: ({ step }) => (step === null ? "" : String(step + 1)),
    read: ([text]) => (/^[1-9]\d{0,3}$/.test(text) ? { step: Number(text) - 1 } : {}),
  };
}

/**
 * The path that is shown: its ends and its place.
 * @param {Graph} graph
 * @param {Map<string, number>} numbers  of the nodes, by id
 * @returns {Field}
 */
function pathField(graph, numbers) {
  return {
    write: ({ path }) => (path ? [graph.nodes[path.a].id, graph.nodes[path.b].id, path.number + 1].join(AND) : ""),
    read: ([text]) => {
      const [first, second, number] = text.split(AND);
      const [a, b] = [numbers.get(first), numbers.get(second)];
      if (a === undefined || b === undefined || a === b) return {};
      return { path: { a, b, number: /^[1-9]\d?$/.test(number ?? "") ? Number(number) - 1 : 0 } };
    },
  };
}

/**
 * The nodes that no path passes.
 * @param {Graph} graph
 * @param {Map<string, number>} numbers  of the nodes, by id
 * @returns {Field}
 */
function avoidedField(graph, numbers) {
  return {
    write: ({ avoided }) => avoided.map((node) => graph.nodes[node].id),
    read: (ids) => {
      const avoided = [...new Set(ids)].flatMap((id) => numbers.get(id) ?? []);
      return avoided.length ? { avoided } : {};
    },
  };
}

/**
 * The types whose nodes no path passes.
 * @param {Graph} graph
 * @returns {Field}
 */
function avoidedTypesField({ types }) {
  return {
    write: ({ avoidedTypes }) => avoidedTypes.map((type) => types[type].name),
    read: (names) => {
      const avoidedTypes = types.flatMap(({ name }, type) => (names.includes(name) ? type : []));
      return avoidedTypes.length ? { avoidedTypes } : {};
    },
  };
}

/**
 * Around which node the graph is shown, and how far.
 * @param {Graph} graph
 * @param {Map<string, number>} numbers  of the nodes, by id
 * @returns {Field}
 */
function focusField(graph, numbers) {
  return {
    write: ({ focus }) =>
      focus ? [graph.nodes[focus.node].id, focus.depth, ...(focus.rings ? ["rings"] : [])].join(AND) : "",
    read: ([text]) => {
      const [id, depth, rings] = text.split(AND);
      const node = numbers.get(id);
      if (node === undefined || !/^[123]$/.test(depth ?? "")) return {};
      return { focus: { node, depth: Number(depth), ...(rings === "rings" && { rings: true }) } };
    },
  };
}

/**
 * The nodes that were moved, each with its place.
 * @param {Graph} graph
 * @param {Map<string, number>} numbers  of the nodes, by id
 * @returns {Field}
 */
function movedField(graph, numbers) {
  return {
    write: ({ moved }) => moved.map(([node, x, y]) => [graph.nodes[node].id, x, y].join(AND)),
    read: (texts) => {
      /** @type {Map<number, [number, number, number]>} */
      const moved = new Map();
      for (const text of texts) {
        const [, id, x, y] = /^(.+)~(-?\d{1,5})~(-?\d{1,5})$/.exec(text) ?? [];
        const node = numbers.get(id);
        if (node !== undefined) moved.set(node, [node, Number(x), Number(y)]);
      }
      return moved.size ? { moved: [...moved.values()] } : {};
    },
  };
}

/**
 * The types that are not shown.
 * @param {Graph} graph
 * @returns {Field}
 */
function typesField(graph) {
  return {
    write: (state) => graph.types.filter((_, i) => !state.types[i]).map(({ name }) => name),
    read: (names) => {
      const types = graph.types.map(({ name }) => !names.includes(name));
      return types.every(Boolean) ? {} : { types };
    },
  };
}

/**
 * The types of the rows and the columns of the matrix.
 * @param {Graph} graph
 * @returns {Field}
 */
function matrixField(graph) {
  const names = graph.types.map(({ name }) => name);
  const first = firstMatrix(graph).join();
  return {
    write: ({ matrix }) => (matrix.join() === first ? "" : matrix.map((type) => names[type]).join(AND)),
    read: ([text]) => {
      const [row, column, more] = text.split(AND).map((name) => names.indexOf(name));
      return row >= 0 && column >= 0 && more === undefined ? { matrix: [row, column] } : {};
    },
  };
}

/**
 * What one end of an edge does with the other.
 * @param {Graph} graph
 * @returns {Field}
 */
function verbField(graph) {
  const verbs = new Set(graph.relations.map(({ verb }) => verb));
  return {
    write: ({ verb }) => verb ?? "",
    read: ([verb]) => (verbs.has(verb) ? { verb } : {}),
  };
}

/**
 * The communities that are shown, each by its strongest node; AND stands for those without a colour.
 * @param {Graph} graph
 * @param {Map<string, number>} numbers  of the nodes, by id
 * @returns {Field}
 */
function communitiesField(graph, numbers) {
  return {
    write: ({ communities }) =>
      communities.map((each) => (each === SMALLER ? AND : graph.nodes[graph.communities[each].members[0]].id)),
    read: (ids) => {
      const found = ids.flatMap((id) => {
        const node = numbers.get(id);
        if (node !== undefined) return colouredCommunity(graph, graph.nodes[node].community);
        return id === AND ? SMALLER : [];
      });
      return found.length ? { communities: [...new Set(found)].sort((a, b) => a - b) } : {};
    },
  };
}

/**
 * The first and the last day.
 * @param {Graph} graph
 * @returns {Field}
 */
function periodField(graph) {
  const dated = graph.articles.some(({ date }) => date);
  return {
    write: ({ period }) => (period ? period.join(AND) : ""),
    read: ([text]) => {
      const days = text.split(AND);
      const known = dated && days.length === 2 && days.every(isDay) && days[0] <= days[1];
      return known ? { period: [days[0], days[1]] } : {};
    },
  };
}

/**
 * The two parts that are compared: each value has the number of its part, and its days or one of its sources.
 * @param {Graph} graph
 * @returns {Field}
 */
function compareField(graph) {
  const known = new Set(sourcesOf(graph.articles).map(({ name }) => name));
  return {
    write: ({ compare }) =>
      compare?.sides.flatMap((side, i) =>
        (compare.by === "sources" ? side : [side.join(AND)]).map((part) => `${i + 1}${AND}${part}`),
      ) ?? "",
    read: (values) => {
      const parts = [1, 2].map((i) =>
        values.flatMap((value) => (value.startsWith(`${i}${AND}`) ? value.slice(2) : [])),
      );
      if (parts.some((part) => !part.length)) return {};
      if (parts.flat().every((source) => known.has(source)))
        return { compare: { by: "sources", sides: [parts[0], parts[1]] } };
      const days = parts.map(([part]) => part.split(AND));
      const fits = days.every(
        ([from, until, ...more]) => isDay(from) && isDay(until ?? "") && from <= until && !more.length,
      );
      return fits ? { compare: { by: "periods", sides: [days[0], days[1]] } } : {};
    },
  };
}

/**
 * The sources whose articles count.
 * @param {Graph} graph
 * @returns {Field}
 */
function sourcesField(graph) {
  const all = sourcesOf(graph.articles).map(({ name }) => name);
  return {
    write: ({ sources }) => sources ?? "",
    read: (names) => {
      const sources = all.filter((name) => names.includes(name));
      return sources.length && sources.length < all.length ? { sources } : {};
    },
  };
}
