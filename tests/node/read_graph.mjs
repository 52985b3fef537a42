// Read a .graphml or .gexf file with graphology, and print what it read as JSON:
//
//   node read_graph.mjs FILE  ->  {"order", "size", "nodes": [{"key", "attributes"}], "edges": [{"source", "target", "attributes"}]}
//
// Where it cannot read the file, stderr says why, and the exit code is 1.
import { readFileSync } from "node:fs";
import { extname } from "node:path";

import { DOMParser } from "@xmldom/xmldom";
import Graph from "graphology";
import gexf from "graphology-gexf";
import graphml from "graphology-graphml";

const PARSERS = { ".graphml": graphml.parse, ".gexf": gexf.parse };

// Left to itself the XML reader prints a fault to the console and reads on.
function parseXml(text) {
  const refuse = (message) => {
    throw new Error(`not well-formed XML: ${message}`);
  };
  const errorHandler = { warning: refuse, error: refuse, fatalError: refuse };
  return new DOMParser({ errorHandler }).parseFromString(text, "application/xml");
}

// JSON would quietly turn NaN and Infinity into null.
function onlyFinite(key, value) {
  if (typeof value === "number" && !Number.isFinite(value)) throw new Error(`attribute ${key} is ${value}`);
  return value;
}

function read(path) {
  const parse = PARSERS[extname(path).toLowerCase()];
  if (!parse) throw new Error(`${path}: not one of ${Object.keys(PARSERS).join(", ")}`);
  const graph = parse(Graph, parseXml(readFileSync(path, "utf8")));
  return {
    order: graph.order,
    size: graph.size,
    nodes: graph.mapNodes((key, attributes) => ({ key, attributes })),
    edges: graph.mapEdges((_key, attributes, source, target) => ({ source, target, attributes })),
  };
}

try {
  process.stdout.write(`${JSON.stringify(read(process.argv[2] ?? ""), onlyFinite)}\n`);
} catch (error) {
  process.stderr.write(`${error.message ?? error}\n`);
  process.exitCode = 1;
}
