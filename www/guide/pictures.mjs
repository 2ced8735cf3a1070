// The pictures of docs/veiledning.md, taken of the real page: `node guide/pictures.mjs OUT` from www/. Called by
// `cargo xtask guide`. All persons in them are invented.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inside, launch, open, sentences } from '../tests/browser/harness.mjs';
import { scenes } from '../tests/browser/scenes.mjs';

/** Picture, scene, and how much of it: the page's height at the picture's foot. */
const PICTURES = [
  ['filer', 'files-ready', 1150],
  ['kolonner', 'columns-own', 900],
  ['feil', 'findings-mended', 1150],
  ['sendes', 'outgoing', 1050],
];

const [out] = process.argv.slice(2);
mkdirSync(out, { recursive: true });
const browser = await launch();
for (const [name, scene, height] of PICTURES) {
  const at = { ...(await open(browser, { viewport: { width: 1000, height: 900 } })), say: sentences('nb') };
  const [, go] = scenes.find(([known]) => known === scene);
  await go(at);
  await inside(at.page).evaluate(() => scrollTo(0, 0));
  await at.page.setViewportSize({ width: 1000, height });
  await at.page.waitForTimeout(100);
  await at.page.screenshot({ path: join(out, `${name}.png`) });
  await at.context.close();
}
await browser.close();
