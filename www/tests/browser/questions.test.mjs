// What KOM asks about a partner's rows: the list of questions beside the receipt; nothing of it is sent or kept.

import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import * as files from './files.mjs';
import { choose, hands, launch, open, sentences } from './harness.mjs';

const say = sentences('nb');
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

test('the questions are shown at the rows that they are about', async () => {
  const { list, receipt } = files.asked();
  const at = await open(browser);
  const { press, title, see } = hands(at.frame);
  await press(say('start-begin'));
  await title(say('files-title'));
  await choose(at.frame, list);
  await see(say('questions-start'));
  await choose(at.frame, receipt);
  await see(say('questions-ready'));
  assert.equal(await at.frame.getByText(say('missing-title')).count(), 0, 'nothing is to be sent');
  await press(say('questions-show'));
  await title(say('questions-title'));
  const row = await at.frame.locator('.page-asked li').allInnerTexts();
  assert.equal(row.length, 1);
  // The second row of ROSA's form: a remark and the headings stand above.
  for (const text of ['rosa.csv, rad 4', 'S-8', 'Kjønn'])
    assert.ok(row[0].includes(text), `${text}: ${row[0]}`);
  assert.equal(
    await at.frame.locator('.page-asked').getByText('S-7').count(),
    0,
    'only what was asked about',
  );
  await press(say('back'));
  await title(say('files-title'));
  assert.deepEqual(at.page.errors, []);
  await at.context.close();
});

test('a receipt of another bundle is no answer, and what to do is said', async () => {
  const at = await open(browser);
  const { press, title, see } = hands(at.frame);
  await press(say('start-begin'));
  await title(say('files-title'));
  await choose(at.frame, files.asked().list, files.receipt());
  await press(say('questions-show'));
  await title(say('questions-title'));
  await see(say('questions-unknown-title'));
  assert.equal(await at.frame.locator('.page-asked li').count(), 0);
  await at.context.close();
});
