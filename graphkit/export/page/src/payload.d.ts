// Made from graphkit/export/page/records.py by `make page`.

/** Rows of one kind, as columns. */
export type Table<Row> = { [Column in keyof Row]: Row[Column][] };

/** What the graph is of, and how it was made. */
export interface About {
  title: string;
  articles: number;
  dated: number;
  first: string;
  last: string;
  nodes: number;
  edges: number;
  between: number;
  window: string;
  rank_by: string;
  period: string;
  part: string;
  options: Record<string, string>;
  model: string;
  built: string;
  version: string;
  aside: number;
  failures: string[];
  warnings: Record<string, string[]>;
  corpus: string;
}

/** A type of nodes, and how it is drawn: a colour as #rrggbb, and a shape of vis-network. */
export interface NodeType {
  name: string;
  plural: string;
  colour: string;
  shape: string;
}

/** What edges can be ranked by: a count ("weight" or "documents") or a measure. */
export interface Rank {
  name: string;
  label: string;
  meaning: string;
}

/** What a value of a measure says, from "least" on; null for all values. */
export interface Reading {
  least: number | null;
  text: string;
}

/** A measure of association, with its value for each edge. */
export interface EdgeMeasure {
  name: string;
  label: string;
  meaning: string;
  decimals: number | null;
  chance: string;
  readings: Reading[];
  values: number[];
}

/** A measure of a node's place in the whole graph, with its value for each node. */
export interface NodeMeasure {
  name: string;
  label: string;
  short: string;
  meaning: string;
  rank: boolean;
  whole: boolean;
  values: number[];
}

/** An article; "" stands for what is not known. */
export interface Article {
  id: string;
  title: string;
  date: string;
  source: string;
  url: string;
}

/** Another form of a node's name, and the rule that assigned it, or "". */
export interface Form {
  text: string;
  mentions: number;
  rule: string;
}

/** A node of the page. */
export interface NodeRow {
  id: string;
  type: number;
  mentions: number;
  named: number;
  documents: number;
  first: number;
  last: number;
  roles: string[];
  official: boolean;
  observer: boolean;
  listed_id: string;
  via: string;
  forms: Form[];
  timeline: number[];
  label_size: number;
  labelled: boolean;
}

/** An entity that the articles name and the page does not draw. */
export interface OtherRow {
  id: string;
  label: string;
  type: number;
  mentions: number;
  documents: number;
  aliases: string[];
}

/** What sentences say that one node does with another: all its words ("may sell to"), and the verb among them. */
export interface RelationWords {
  words: string;
  verb: string;
}

/** An edge of the page; days and timeline as a node has them. */
export interface EdgeRow {
  sentences: number;
  named: number;
  documents: number;
  first: number;
  last: number;
  timeline: number[];
  relations: [number, number, number][];
  among_strongest: boolean;
}

/** Where the places of the page lie; no outlines where fewer than two do. */
export interface MapRow {
  places: [number, number, number][];
  doubtful: number;
  unknown: number;
  unit: number;
  land: string;
  borders: string;
}

/** How many articles of a day and a source name no node of the page; "" stands for what is not known. */
export interface UnnamedRow {
  date: string;
  source: string;
  articles: number;
}

/** A sentence that a story quotes: its text, the id of its article, and who published it when, in words. */
export interface Quotation {
  text: string;
  article: string;
  source: string;
}

/** A step of a story: a view of the page with a caption and quotations. */
export interface StoryStep {
  title: string;
  text: string;
  view: string;
  path: string[];
  names: Record<string, string>;
  quotations: Quotation[];
}

/** Views of the page in an order, each with a caption. */
export interface Story {
  title: string;
  steps: StoryStep[];
}

/** All that the page reads at once. */
export interface Payload {
  about: About;
  types: Table<NodeType>;
  ranks: Table<Rank>;
  edge_measures: EdgeMeasure[];
  node_measures: NodeMeasure[];
  via: Record<string, string>;
  rules: Record<string, string>;
  fixed: string[];
  called: Record<string, string[]>;
  marks: [string, number, string, string][];
  days: string[];
  periods: string[];
  articles: Table<Article>;
  nodes: Table<NodeRow>;
  edges: Table<EdgeRow>;
  relations: Table<RelationWords>;
  others: Table<OtherRow>;
  unlisted: number;
  map: MapRow;
  unnamed: Table<UnnamedRow>;
  story: Story | null;
}

/** A sentence that names a node of the page. */
export interface Sentence {
  article: number;
  text: string;
  marks: [number, number, number][];
  number: number;
}

/** The sentences, by article, and for each edge those that it stands on, rising. */
export interface EvidenceRows {
  sentences: Table<Sentence>;
  edges: (number | [number, number])[][];
  locations: [number, string][];
  referring: [number, number][];
  relations: [number, number, number, number, number, number][];
  others: [number, number, number, number][];
}
