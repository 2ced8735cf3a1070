// Every screen: axe finds nothing, light, dark and narrow, and nothing is cut off at 400 % in any language.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { after, before, describe, test } from 'node:test';
import { inside, launch, open, sentences } from './harness.mjs';
import { scenes } from './scenes.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const LANGUAGE_NAMES = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

let browser;
before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** What axe finds: WCAG 2.2 AA and its own best practices, or one rule of it. */
async function violations(page, rule) {
  const found = await inside(page).evaluate(async rule => {
    const options = { resultTypes: ['violations'], ...(rule && { runOnly: [rule] }) };
    return (await globalThis.axe.run(document, options)).violations;
  }, rule);
  return found.map(({ id, help, nodes }) => `${id}: ${help}: ${nodes.map(node => node.html).join(' | ')}`);
}

/** What sticks out to the right of a window 320 pixels wide, which is 1280 at 400 %. */
function wider(page) {
  return inside(page).evaluate(() => {
    const { scrollWidth, clientWidth } = document.documentElement;
    return scrollWidth > clientWidth ? `${scrollWidth} of ${clientWidth}` : null;
  });
}

describe('every screen', { concurrency: 2 }, () => {
  for (const [scene, go] of scenes) {
    test(scene, async () => {
      const at = await open(browser);
      await go({ ...at, say: sentences('nb') });
      await inside(at.page).evaluate(axe);
      assert.deepEqual(await violations(at.page), [], 'light');
      // The colours are all that changes.
      await at.page.emulateMedia({ colorScheme: 'dark', reducedMotion: 'reduce' });
      assert.deepEqual(await violations(at.page, 'color-contrast'), [], 'dark');
      await at.page.setViewportSize({ width: 320, height: 700 });
      // A screen keeps its place when the language is changed; only work that goes on comes first.
      const isBusy = (await at.frame.locator('.page-busy').count()) > 0;
      for (const [language, name] of Object.entries(LANGUAGE_NAMES)) {
        if (language !== 'nb' && isBusy) continue;
        await at.frame.getByText(name, { exact: true }).click();
        await at.frame.locator(`html[lang=${language}]`).waitFor();
        assert.equal(await wider(at.page), null, `${language}: wider than the window`);
        assert.deepEqual(await violations(at.page), [], `${language}, narrow`);
      }
      await at.context.close();
    });
  }
});
