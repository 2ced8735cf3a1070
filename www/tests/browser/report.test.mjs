// The report's pages in a real Chromium: axe finds nothing in either edition in any language, wide or narrow; each number
// of the internal page is one click from what stands behind it; and it prints on A4.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folder, omfang } from './cli.mjs';
import { launch } from './harness.mjs';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const PAGES = ['internal/report', 'internal/trace', 'internal/narrative', 'publish/report'];
const NARROW = { width: 320, height: 700 };
const A4 = { width: 595, height: 842 };

let browser;
before(async () => {
  // The whole round of 2014, and texts and case forms, which the demo's partners do not send.
  omfang('demo', 'demo');
  const parts = join(folder, 'demo/work/parts');
  writeFileSync(
    join(parts, 'rosa.narrative.json'),
    JSON.stringify({ 1: 'Et oppdiktet svar.\nI to avsnitt.', '2a': 'Et til.' }),
  );
  const cases = {
    format: 'omfang-case/1',
    cases: { prostitution: { reported: 5, convicted: 1 } },
    victims: { women: 6 },
  };
  writeFileSync(join(parts, 'oslo_pd.case.json'), JSON.stringify({ ...cases, challenges: 'Få vitner.' }));
  browser = await launch();
});
after(() => browser?.close());

/** Opens a page of the report as somebody does who double-clicks it. */
async function open(name, viewport = { width: 1280, height: 900 }) {
  // The page allows no script; axe has to be let in.
  const context = await browser.newContext({ viewport, bypassCSP: true });
  const page = await context.newPage();
  await page.goto(pathToFileURL(join(folder, 'demo/report', `${name}.html`)).href);
  return page;
}

async function violations(page) {
  await page.evaluate(axe);
  const found = await page.evaluate(async () => {
    const { violations } = await globalThis.axe.run(document, { resultTypes: ['violations'] });
    return violations.map(
      ({ id, help, nodes }) =>
        `${id}: ${help}: ${nodes
          .slice(0, 5)
          .map(node => node.html)
          .join(' | ')}`,
    );
  });
  return found;
}

for (const language of ['nb', 'nn', 'en']) {
  describe(`the report in ${language}`, () => {
    before(() => omfang('report', 'demo', '--language', language));
    for (const name of PAGES) {
      test(`${name}: nothing for axe to find, nothing wider than the window`, async () => {
        const page = await open(name);
        assert.equal(await page.evaluate(() => document.documentElement.lang), language);
        assert.deepEqual(await violations(page), [], 'wide');
        await page.setViewportSize(NARROW);
        // Of a page of thousands of traces, one width says what there is to say.
        if (!name.endsWith('trace')) assert.deepEqual(await violations(page), [], 'narrow');
        const [scroll, client] = await page.evaluate(() => {
          const { scrollWidth, clientWidth } = document.documentElement;
          return [scrollWidth, clientWidth];
        });
        assert.equal(scroll, client, 'wider than a window of 320 pixels');
        await page.context().close();
      });
    }
  });
}

test('each number of the internal page is one click from what stands behind it', async () => {
  const page = await open('internal/report');
  // The cell of the girls in prostitution: the seventh row of Table 3 is the total.
  const number = page.locator('#T3 tbody tr').first().locator('a.traced');
  const values = await number.allTextContents();
  assert.ok(values.length > 3, `${values}`);
  await number.first().click();
  await page.waitForURL(/trace\.html#T3-/);
  const shown = page.locator('article:target');
  await shown.waitFor();
  assert.match(await shown.textContent(), new RegExp(values[0]));
  await page.context().close();
});

test('the report is laid out for A4, and nothing is cut off at its edge', async () => {
  for (const edition of ['internal', 'publish']) {
    const page = await open(`${edition}/report`);
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    const boxes = [...pdf.matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)\s*\]/g)];
    assert.ok(boxes.length > 10, `${boxes.length} pages`);
    for (const [, width, height] of boxes) {
      assert.deepEqual([Math.round(width), Math.round(height)], [A4.width, A4.height]);
    }
    // What sticks out of the text's width on paper would be cut off.
    await page.emulateMedia({ media: 'print' });
    await page.setViewportSize({ width: Math.round((178 / 25.4) * 96), height: 1000 });
    const wide = await page.evaluate(() =>
      [...document.querySelectorAll('main table, main svg')]
        .filter(one => one.getBoundingClientRect().right > document.documentElement.clientWidth + 1)
        .map(one => one.closest('section').id),
    );
    assert.deepEqual(wide, [], edition);
    await page.context().close();
  }
});
