// Print a file of graphkit/export/page and all that it imports as one: its modules or its styles.
import { fileURLToPath } from "node:url";

import { build } from "esbuild";

const { outputFiles } = await build({
  absWorkingDir: fileURLToPath(new URL("../../graphkit/export/page", import.meta.url)),
  entryPoints: [process.argv[2]],
  bundle: true,
  minify: true,
  lineLimit: 120,
  format: "iife",
  target: "es2022",
  charset: "utf8",
  legalComments: "none",
  banner: { js: '// Made from the modules in src by `make page`.\n"use strict";', css: "/* Made by `make page`. */" },
  write: false,
});
process.stdout.write(outputFiles[0].text);
