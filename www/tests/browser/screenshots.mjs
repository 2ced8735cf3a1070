// Pictures of every screen, to look at: `node tests/browser/screenshots.mjs OUT [SCENE…]` from www/.

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { inside, launch, open, sentences } from './harness.mjs';
import { scenes } from './scenes.mjs';

const [out = '../target/page/screens', ...wanted] = process.argv.slice(2);
const say = sentences('nb');
const looks = [
  ['desktop', { viewport: { width: 1280, height: 900 }, colorScheme: 'light' }],
  ['desktop-dark', { viewport: { width: 1280, height: 900 }, colorScheme: 'dark' }],
  ['phone', { viewport: { width: 360, height: 740 }, colorScheme: 'light' }],
  ['phone-dark', { viewport: { width: 360, height: 740 }, colorScheme: 'dark' }],
];

mkdirSync(out, { recursive: true });
const browser = await launch();
for (const [name, go] of scenes) {
  if (wanted.length > 0 && !wanted.includes(name)) continue;
  const at = { ...(await open(browser)), say };
  await go(at);
  for (const [look, { viewport, colorScheme }] of looks) {
    await at.page.emulateMedia({ colorScheme });
    await at.page.setViewportSize(viewport);
    const height = await inside(at.page).evaluate(() => document.documentElement.scrollHeight);
    await at.page.setViewportSize({ ...viewport, height: Math.max(viewport.height, Math.min(height, 6000)) });
    await at.page.waitForTimeout(400);
    await at.page.screenshot({ path: join(out, `${name}.${look}.png`) });
  }
  if (at.page.errors.length > 0) console.log(name, at.page.errors);
  await at.context.close();
}
await browser.close();
