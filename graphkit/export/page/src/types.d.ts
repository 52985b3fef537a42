import type { Mapped } from "./logic/map.js";
import type {
  About,
  Article,
  EdgeMeasure,
  EdgeRow,
  Form,
  MapRow,
  NodeMeasure,
  NodeRow,
  NodeType,
  OtherRow,
  Rank,
  RelationWords,
  Sentence,
  Story,
  UnnamedRow,
} from "./payload.d.ts";

/** The graph as pyvis wrote it for drawing: positions in pixels at scale 1, the y axis downwards. */
export interface Drawn {
  nodes: { id: number; label: string; shape: string; color: string; size: number; x: number; y: number }[];
  /** Those that are hidden at first have 1 there. */
  edges: { from: number; to: number; width: number; opacity: number; hidden: number }[];
}

/** Periods that have a count, rising, each with its count. */
export type Timeline = [string, number][];

/** Another form of a node's name, with what its rule means. */
export type NodeForm = Form & {
  reason: string;
  /** Whether a decision can make it another entity's. */
  splits: boolean;
};

type NodeData = Omit<NodeRow, "first" | "last" | "forms" | "timeline">;

export interface GraphNode extends NodeData {
  /** Its number: 0 is the strongest. */
  index: number;
  label: string;
  /** Its name as the drawing shows it. */
  short: string;
  x: number;
  y: number;
  /** Number of its neighbours in the whole graph. */
  degree: number;
  /** Number of its community: 0 is the largest. */
  community: number;
  /** Radius at scale 1. */
  size: number;
  /** ISO day or "". */
  first: string;
  last: string;
  forms: NodeForm[];
  /** "checked", "doubtful" or "", by the file of decisions; and its note, or "". */
  mark: string;
  note: string;
  /** What decisions call it, a name for each that was merged, its own first. */
  called: string[];
  /** Mentions. */
  timeline: Timeline;
  /** Numbers of its edges in the page, the strongest first as the graph was built. */
  edges: number[];
}

type EdgeData = Omit<EdgeRow, "sentences" | "first" | "last" | "timeline">;

export interface GraphEdge extends EdgeData {
  /** Its number: 0 is the weakest. */
  index: number;
  /** Numbers of the two nodes. */
  a: number;
  b: number;
  /** In pixels at scale 1. */
  width: number;
  opacity: number;
  /** How many sentences it stands on. */
  weight: number;
  first: string;
  last: string;
  /** Sentences. */
  timeline: Timeline;
  drawnAtFirst: boolean;
  /** As a node has them. */
  mark: string;
  note: string;
}

/** A measure of edges or of nodes. */
export type WithValues<Measure> = Omit<Measure, "values"> & { values: Float64Array };

/** A group of nodes with more edges among themselves than to others. */
export interface Community {
  /** Its three strongest nodes, in words. */
  name: string;
  /** The strongest first; empty where the page has none of it. */
  members: number[];
}

/** Counts by number of the edge or the node. */
export interface Counts {
  /** Sentences of each edge. */
  weights: Int32Array;
  /** Articles of each edge. */
  documents: Int32Array;
  /** Those of them in which both ends are named, rather than meant by a pronoun or a description. */
  namedWeights: Int32Array;
  /** Mentions of each node. */
  mentions: Int32Array;
  /** Those of them that are names or terms. */
  named: Int32Array;
  /** Articles of each node. */
  articles: Int32Array;
}

/** An entity that is not drawn, with what decisions call it. */
export type OtherEntity = OtherRow & { called: string[] };

/** A decision of a reader: an entry of the file of decisions (graphkit/decisions/judgements.py). */
export interface Correction {
  section: "same" | "different" | "drop" | "mark" | "rename" | "type";
  names: string[];
  /** The label, the type or the mark, or "". */
  value: string;
  note: string;
}

export interface Graph {
  about: About;
  types: NodeType[];
  ranks: Rank[];
  edgeMeasures: WithValues<EdgeMeasure>[];
  nodeMeasures: WithValues<NodeMeasure>[];
  via: Record<string, string>;
  /** Those that name a node of the page, the newest first. */
  articles: Article[];
  communities: Community[];
  nodes: GraphNode[];
  edges: GraphEdge[];
  /** What edges say, each once. */
  relations: RelationWords[];
  /** Entities that the articles name and the page does not draw, those of the most mentions first. */
  others: OtherEntity[];
  /** How many more of them there are. */
  unlisted: number;
  map: MapRow;
  /** Articles that name no node of the page, by day and source. */
  unnamed: UnnamedRow[];
  story: Story | null;
  /** The two ends of each edge, one after the other. */
  ends: Int32Array;
  /** What is counted in all articles. */
  counts: Counts;
}

/** A sentence by its number, or with the number of an earlier one that names the other end. */
export type Reference = number | [number, number];

/**
 * The articles in which each node or edge is found, rising, each as often as it is found there: those of number i are
 * articles[starts[i]] to articles[starts[i + 1] - 1].
 */
export interface Places {
  starts: Int32Array;
  articles: Int32Array;
}

export interface Evidence {
  articles: Article[];
  /** By article. */
  sentences: Sentence[];
  /** The sentences that each edge stands on. */
  edges: Reference[][];
  /** The sentences that name each node. */
  nodes: number[][];
  edgePlaces: Places;
  nodePlaces: Places;
  /** The same, only where the nodes are named, rather than meant by a pronoun or a description. */
  namedEdgePlaces: Places;
  namedNodePlaces: Places;
  /** For a sentence the numbers of its marks that refer to a node without its name. */
  referring: Map<number, Set<number>>;
  /** Page, row or time of a sentence in its file, by its number, where there is one. */
  locations: Map<number, string>;
  /**
   * Where an edge says something, by its number: place in its relations, sentence, start and end of the verb, who
   * reports it.
   */
  relations: Map<number, [number, number, number, number, number][]>;
  /** Where entities that are not drawn are named, by their number: sentence, start and end of the name. */
  others: Map<number, [number, number, number][]>;
}

/** What an edge says that one end does with the other. */
export interface Said extends RelationWords {
  /** The node that does it, and the other. */
  source: number;
  target: number;
  /** Whether both do it. */
  both: boolean;
  /** How many sentences say so. */
  count: number;
  /** Their numbers, once they are read. */
  sentences: number[];
  /** Start and end of the verb in each. */
  marks: Map<number, [number, number]>;
  /** The node that each gives as its reporter; OTHERS for none of the page; without those that say so themselves. */
  reporters: Map<number, number>;
}

/** A node or an edge, by its number. */
export interface Item {
  kind: "node" | "edge";
  index: number;
}

export interface Filters {
  /** Whether each type is shown. */
  types: boolean[];
  /** Edges of fewer sentences are left out. */
  minimum: number;
  /** Edges of fewer articles are left out. */
  minimumDocuments: number;
  /** The name of what edges are ranked by. */
  rank: string;
  /** First and last day of the articles that count, or null for all. */
  period: [string, string] | null;
  /** Who published the articles that count, or null for all. */
  sources: string[] | null;
  /** The one article that counts, or null for all. */
  article: number | null;
  /** What one end of an edge does with the other, or null for all edges. */
  verb: string | null;
  /** A node that the articles name, or null for all. */
  topic: number | null;
  /** The two parts of the articles that are compared, and alone count; or null. */
  compare: Sides | null;
  /** The communities that are shown, each by its number, SMALLER for those without a colour; or none for all. */
  communities: number[];
  /** Whether only officials are shown, and what is connected with one and is no person. */
  officials: boolean;
  /** Whether edges that are among the strongest of neither end are drawn too. */
  all: boolean;
  /** Whether nodes without an edge are shown. */
  isolates: boolean;
}

/** Two parts of the articles: for each its first and last day, or its sources. */
export interface Sides {
  by: "periods" | "sources";
  sides: [string[], string[]];
}

export type ChangeKind = "came" | "went" | "grew" | "shrank" | "stayed";

/** How a node or an edge changed: mentions or sentences, and articles, of both parts; and the log-likelihood (G²) of the change. */
export interface Change {
  kind: ChangeKind;
  times: [number, number];
  documents: [number, number];
  likelihood: number;
}

/** How many articles both parts have, and by number how each node and each edge changed; null for those in neither. */
export interface Compared {
  sizes: [number, number];
  nodes: (Change | null)[];
  edges: (Change | null)[];
}

/** Only nodes at most so many edges away from this one are shown. */
export interface Focus {
  node: number;
  depth: number;
  /** Whether they stand on rings around it. */
  rings?: boolean;
}

/** Which of the strongest paths between two nodes is shown, by its place from 0. */
export interface PathChoice {
  a: number;
  b: number;
  number: number;
}

export type TableKind = "nodes" | "edges";

export interface State extends Filters {
  selected: Item | null;
  /** Which of the entities that are not drawn is shown in the panel, by its number. */
  other: number | null;
  hovered: Item | null;
  focus: Focus | null;
  path: PathChoice | null;
  /** The nodes that no path passes, by their numbers. */
  avoided: number[];
  /** The types whose nodes no path passes, by their numbers, rising. */
  avoidedTypes: number[];
  /** Nodes that were moved, by number, each with its place in the drawing as it was built, in whole pixels. */
  moved: [number, number, number][];
  view: "drawing" | "map" | "matrix" | TableKind;
  /** The types of the rows and the columns of the matrix, by their numbers. */
  matrix: readonly [number, number];
  colours: "type" | "community";
  theme: "system" | "light" | "dark";
  /** For each table the column that sorts it, and whether descending. */
  sort: Record<TableKind, [string, boolean]>;
  help: boolean;
  /** The article that is read, by its number, or null. */
  reader: number | null;
  /** What the reader corrects, in order. */
  corrections: Correction[];
  /** The sentence that is marked in it, by its number, or null. */
  passage: number | null;
  story: Story;
  /** Which step of the story is shown, from 0, or null. */
  step: number | null;
  /** Where the story was left. */
  left: number;
  /** The view of the step as it was shown. */
  told: string;
  /** Whether the story is edited. */
  editing: boolean;
  /** Whether it was changed since it was saved as a file. */
  unsaved: boolean;
  /** The story before something was removed, or null. */
  before: Story | null;
  /** How many sentences the panel shows. */
  sentences: number;
  /** Whether the panel shows all neighbours. */
  neighbours: boolean;
  /** Whether the panel is open, where it is a sheet. */
  open: boolean;
  /** Why there are no sentences, in a sentence for the reader; or "". */
  problem: string;
  /** How often articles were to be chosen though there are no sentences. */
  refused: number;
}

/** What the filters leave. */
export interface Visible extends Counts {
  /** Whether each node is shown. */
  nodes: boolean[];
  /** Whether each edge passes the filters. */
  edges: boolean[];
  nodeIndices: number[];
  /** The edges that are drawn. */
  drawnIndices: number[];
  edgeCount: number;
  /** Whether some articles are left out. */
  narrowed: boolean;
  /** Whether some should be left out and the sentences are still to be read. */
  waiting: boolean;
  /** Whether each article counts, or null where all do. */
  chosen: Uint8Array | null;
  /** Whether each node passes the filters, with an edge or without. */
  passing: Uint8Array;
  /** Whether each edge has enough sentences and articles, and the verb. */
  strong: Uint8Array;
  /** For each type, how many nodes would be shown if all types were. */
  typeCounts: number[];
  /** For each community with a colour of its own, and SMALLER, how many nodes would be shown if all were. */
  communityCounts: Map<number, number>;
}

export interface Path {
  nodes: number[];
  edges: number[];
  length: number;
}

/** The edges that can be passed: from node n those from starts[n] up to starts[n + 1]. */
export interface Network {
  starts: Int32Array;
  /** The node that each leads to. */
  ends: Int32Array;
  edges: Int32Array;
  lengths: Float64Array;
  /** The length of each edge of the graph, 0 where it is not passed. */
  lengthOf: Float64Array;
}

/** The edges between nodes of two types. */
export interface Matrix {
  /** Nodes, those of the most sentences first; as many as find room. */
  rows: number[];
  columns: number[];
  /** How many there are. */
  rowCount: number;
  columnCount: number;
  /** For each node of a row the edge that joins it with the node of a column. */
  cells: Map<number, Map<number, number>>;
}

/** A column of a table. */
export interface Column {
  /** Short, so that all columns find room. */
  title: string;
  /** The whole title, where it is cut short; or "". */
  whole: string;
  /** What it means, where the title does not say it. */
  hint: string;
  /** By what rows are sorted. */
  key: (index: number) => number;
  text: (index: number) => string;
  /** Whether it is text, which is sorted from A on. */
  words: boolean;
  /** Whether it is text that is sorted by a number, from the largest on. */
  byNumber?: boolean;
}

export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

/** A label in pixels of the screen, from where the drawing's 0, 0 stands. */
export interface Label extends Box {
  node: number;
  /** Height of its letters. */
  letters: number;
  baseline: number;
}

/** What draws: a canvas, or what writes a drawing as SVG. */
export type Pen = Pick<
  CanvasRenderingContext2D,
  | "arc"
  | "beginPath"
  | "closePath"
  | "fill"
  | "fillRect"
  | "fillStyle"
  | "fillText"
  | "font"
  | "globalAlpha"
  | "lineJoin"
  | "lineTo"
  | "lineWidth"
  | "moveTo"
  | "rect"
  | "setLineDash"
  | "stroke"
  | "strokeStyle"
  | "strokeText"
  | "textAlign"
  | "textBaseline"
>;

export interface Point {
  x: number;
  y: number;
}

/** How the nodes stand: another object wherever all should be shown again. */
export interface Arrangement {
  /** Whether nodes can be moved. */
  free: boolean;
  /** The map on which places stand, or null. */
  map: Mapped | null;
  /** The radii of the borders between rings of nodes, around 0, 0, rising. */
  rings: number[];
  /** Where some nodes stand on it, or null where it says nothing of that. */
  places: Map<number, Point> | null;
}

/** Where the drawing's 0, 0 stands on the screen, and its scale. */
export interface View extends Point {
  scale: number;
}
