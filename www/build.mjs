// The two scripts and the style of the page: `node build.mjs OUT quick|release VERSION`. Called by `cargo xtask page`,
// which puts them into the one file.

import { fileURLToPath } from 'node:url';
import purge from '@fullhuman/postcss-purgecss';
import { build } from 'vite';

const [out, mode, version] = process.argv.slice(2);
const here = fileURLToPath(new URL('.', import.meta.url));

// Custom properties that nothing asks for: the theme comes with more colours than the page has. Every selector stays, so
// that what is built from parts (`data-color`) cannot be taken for unused.
const forgetUnusedProperties = purge({ content: [], variables: true, safelist: [/./] });

for (const [name, entry] of [
  ['app', 'src/app.tsx'],
  ['worker', 'src/worker.ts'],
]) {
  await build({
    root: here,
    configFile: false,
    logLevel: 'warn',
    define: { __VERSION__: JSON.stringify(version) },
    css: { postcss: { plugins: [forgetUnusedProperties] } },
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
