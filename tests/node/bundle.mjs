// Print the page's script: the modules of graphkit/export/page/src as one.
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(new URL("../../graphkit/export/page", import.meta.url)),
  entryPoints: ["src/main.js"],
  bundle: true,
  minifyWhitespace: true,
  lineLimit: 120,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  banner: { js: '// Made from the modules in src by `make page`.\n"use strict";' },
  write: false,
});
process.stdout.write(outputFiles[0].text);
