// The two scripts and the style of the page: `node build.mjs OUT quick|release VERSION`. Called by `cargo xtask page`,
// which puts them into the one file.

import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const [out, mode, version] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));

for (const [name, entry] of [
  ['app', 'src/app.tsx'],
  ['worker', 'src/worker.ts'],
]) {
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    define: { __VERSION__: JSON.stringify(version) },
    build: {
      target: 'es2022',
      outDir: out,
      emptyOutDir: false,
      minify: mode === 'release',
      cssMinify: true,
      // The icons and the typeface become part of the style: the page may fetch nothing.
      assetsInlineLimit: Number.MAX_SAFE_INTEGER,
      lib: {
        entry: `${here}${entry}`,
        formats: ['iife'],
        name: `omfang_${name}`,
        fileName: () => `${name}.js`,
        cssFileName: name,
      },
    },
  });
}
