// Columns that the form does not know: said once, kept as a file, known next year. And the findings as a page.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import { folder, run } from './cli.mjs';
import * as files from './files.mjs';
import { choose, hands, launch, open, sentences } from './harness.mjs';

const say = sentences('nb');
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

/** A form in which two headings are the partner's own. */
function own() {
  const text = files.csv([files.person(1), files.person(2)]);
  const renamed = text
    .replace('Type botilbud', 'Hvor bor hun')
    .replace('Status straffesak', 'Hva gjør politiet');
  return files.file('egne-kolonner.csv', renamed);
}

async function read(at, ...paths) {
  const { press, title } = hands(at.frame);
  await press(say('start-begin'));
  await title(say('files-title'));
  await choose(at.frame, ...paths, files.round());
  await press(say('files-check'));
  await title(say('columns-title'));
}

async function save(at, name) {
  const [download] = await Promise.all([at.page.waitForEvent('download'), hands(at.frame).press(name)]);
  return { name: download.suggestedFilename(), path: await download.path() };
}

test('a column that is said to be something is read as it, this year and the next', async () => {
  const at = await open(browser);
  const workbook = own();
  await read(at, workbook);
  assert.equal(await at.frame.locator('#missing-accommodation').count(), 1);
  const choice = column => at.frame.getByLabel(say('columns-choose', { column }));
  await choice('P').selectOption('accommodation');
  await at.frame.locator('#missing-accommodation').waitFor({ state: 'detached' });
  await choice('O').selectOption('criminal_case');
  await at.frame.locator('#missing-criminal_case').waitFor({ state: 'detached' });
  assert.equal(await choice('P').inputValue(), 'accommodation');
  const saved = await save(at, say('columns-keep-save'));
  assert.equal(saved.name, 'IKKE-SEND-kolonner.json');
  const json = readFileSync(saved.path, 'utf8');
  assert.deepEqual(JSON.parse(json).columns, {
    'Hva gjør politiet': 'criminal_case',
    'Hvor bor hun': 'accommodation',
  });
  await hands(at.frame).press(say('columns-next'));
  await hands(at.frame).see(say('findings-none'));
  await at.context.close();

  // Next year, and on the command line.
  const columns = files.file('IKKE-SEND-kolonner.json', json);
  const again = await open(browser);
  await read(again, workbook, columns);
  assert.equal(await again.frame.locator('.page-missing').count(), 0);
  await again.context.close();
  assert.equal(run('check', workbook, '--round', files.round()).code, 1);
  assert.equal(run('check', workbook, '--round', files.round(), '--columns', columns).code, 0);
});

test('a workbook that lacks a column is mended where that is said', async () => {
  const at = await open(browser);
  const persons = [files.person(1), files.person(2)];
  const lacking = files.csv(persons, { without: ['Type botilbud'] });
  await read(at, files.file('personskjema.csv', lacking));
  await at.frame.locator('#missing-accommodation').waitFor();
  await choose(at.frame, files.file('personskjema.csv', files.csv(persons)));
  await at.frame.locator('#missing-accommodation').waitFor({ state: 'detached' });
  await at.frame
    .locator('.ds-alert', { hasText: say('files-replaced', { name: 'personskjema.csv' }) })
    .waitFor();
  await hands(at.frame).title(say('columns-title'));
  await hands(at.frame).see(say('columns-rows', { rows: 2 }));
  await at.context.close();
});

test('what was said can be unsaid', async () => {
  const at = await open(browser);
  await read(at, own());
  const choice = at.frame.getByLabel(say('columns-choose', { column: 'P' }));
  await choice.selectOption('accommodation');
  await at.frame.locator('#missing-accommodation').waitFor({ state: 'detached' });
  await choice.selectOption('');
  await at.frame.locator('#missing-accommodation').waitFor();
  await at.context.close();
});

test('the findings are saved as a page that needs nothing and holds no value', async () => {
  const at = await open(browser);
  const workbook = files.workbook('errors');
  await read(at, workbook);
  await hands(at.frame).press(say('columns-next'));
  await hands(at.frame).title(say('findings-title'));
  const saved = await save(at, say('findings-save'));
  assert.equal(saved.name, 'IKKE-SEND-personskjema-2014.funn.html');
  const html = readFileSync(saved.path, 'utf8');
  for (const value of ['Narnia', 'Atlantis', 'Eksempelsen']) assert.ok(!html.includes(value), value);
  const page = await at.context.newPage();
  await page.goto(pathToFileURL(files.file('funn.html', html)).href);
  const cells = await page.locator('article.error .cells li').allInnerTexts();
  assert.equal(new Set(cells).size, cells.length);
  assert.ok(cells.length > 25, String(cells));
  await at.context.close();
});

test('the marked copy is the one that the command line makes', async () => {
  const at = await open(browser);
  const workbook = files.excel([
    { name: 'Personskjema', rows: [files.person(1, { Nasjonalitet: 'Narnia' })] },
  ]);
  await read(at, workbook);
  await hands(at.frame).press(say('columns-next'));
  await hands(at.frame).title(say('findings-title'));
  const saved = await save(at, say('findings-mark'));
  assert.equal(saved.name, 'IKKE-SEND-personskjema-2014.funn.xlsx');
  run('check', workbook, '--round', files.round(), '--annotate', 'merket');
  assert.ok(readFileSync(saved.path).equals(readFileSync(join(folder, 'merket', saved.name))), 'other bytes');
  await at.context.close();
});
