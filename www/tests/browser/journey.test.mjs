// The way through the page, as a caseworker goes it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, beforeEach, describe, test } from 'node:test';
import * as files from './files.mjs';
import { choose, drop, inside, launch, open, sentences } from './harness.mjs';

const say = sentences('nb');
let browser;
let at;

before(async () => {
  browser = await launch();
});
after(() => browser.close());
beforeEach(async () => {
  at = await open(browser);
});
afterEach(async () => {
  assert.deepEqual(at.page.errors, [], 'the console is silent');
  await at.context.close();
});

const press = name => at.frame.getByRole('button', { name, exact: true }).click();
const title = name => at.frame.getByRole('heading', { level: 1, name, exact: true }).waitFor();
const see = text => at.frame.getByText(text, { exact: false }).first().waitFor();
const text = () => at.frame.locator('.page').textContent();

/** Presses a button that saves, and returns the file's name and text. */
async function save(name) {
  const [download] = await Promise.all([
    at.page.waitForEvent('download'),
    at.frame.getByRole('link', { name, exact: true }).click(),
  ]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}

async function typePhrase(phrase = files.PHRASE) {
  await at.frame.getByLabel(say('open-label')).fill(phrase);
  await press(say('open-button'));
}

async function begin(...paths) {
  await press(say('start-begin'));
  await title(say('files-title'));
  if (paths.length > 0) await choose(at.frame, ...paths);
}

async function ready(variant) {
  await begin(files.workbook(variant), files.round(), files.pass());
  await typePhrase();
  await see(say('open-as', { name: 'ROSA-prosjektet' }));
}

async function toFindings(variant) {
  await ready(variant);
  await press(say('files-check'));
  await title(say('columns-title'));
  await press(say('columns-next'));
  await title(say('findings-title'));
}

async function toOutgoing(variant) {
  await toFindings(variant);
  await press(say('findings-next'));
  await title(say('outgoing-title'));
  await at.frame.locator('.page-summary').waitFor();
}

describe('the whole way', () => {
  test('the first time: pass, workbook with errors, mended, sealed and saved', async () => {
    await press(say('start-first-button'));
    await title(say('pass-title'));
    await drop(at.page, files.round(), files.linkageKey());
    await see(say('pass-key-there', { name: 'koblingsnokkel.txt' }));
    await press(say('pass-make'));
    await see(say('pass-partner-empty'));
    await at.frame.getByLabel(say('pass-partner')).selectOption('rosa');
    await press(say('pass-make'));

    await title(say('phrase-title'));
    const words = await at.frame.locator('.page-words li').allInnerTexts();
    assert.equal(words.length, 7);
    await see(say('phrase-never'));
    assert.doesNotMatch(await text(), /\d{4}/, 'the words and the digits are never on one screen');
    await press(say('phrase-next'));

    await title(say('save-title'));
    await press(say('next'));
    await see(say('save-first'));
    const pass = await save(say('save-button'));
    assert.equal(pass.name, 'partnerpass-rosa.omfang-pass');
    await see(say('save-done'));
    await press(say('next'));

    await title(say('repeat-title'));
    assert.ok(!(await text()).includes(words[0]), 'the words are shown once');
    await typePhrase(words.join(' '));
    await title(say('code-title'));
    assert.equal(
      (await at.frame.locator('.page-digits li').allInnerTexts()).join(' '),
      '4829 1375 0062 9914 3358 7201',
    );
    assert.ok(!(await text()).includes(words[0]), 'the digits and the words are never on one screen');
    await press(say('code-next'));

    await title(say('files-title'));
    await see('partnerpass-rosa.omfang-pass');
    assert.ok(!(await text()).includes('koblingsnokkel.txt'), 'the key is in the pass now, and taken away');
    await drop(at.page, files.workbook('errors'));
    await see('personskjema-2014.xlsx');
    await press(say('files-check'));

    await title(say('columns-title'));
    await at.frame.getByLabel(say('columns-leave-blank')).check();
    await press(say('columns-next'));

    await title(say('findings-title'));
    assert.ok(!(await text()).includes('Type botilbud'), 'a column that was answered for is no error');
    await press(say('findings-next'));
    await see(say('summary-title'));
    await drop(at.page, files.workbook('warnings'));
    await see(say('findings-fixed', { fixed: 40, before: 64 }));
    for (const group of await at.frame.locator('.page-group', { has: at.frame.getByRole('radio') }).all()) {
      await group.getByLabel(say('reason-confirmed')).check();
    }
    await press(say('findings-next'));

    await title(say('outgoing-title'));
    await see('214 personer');
    await at.frame.getByText(say('outgoing-payload-show')).click();
    const payload = await at.frame.locator('.page-payload-text pre').textContent();
    assert.match(payload, /"kind":"report"/);
    await press(say('outgoing-seal'));

    await title(say('done-title'));
    const bundle = await save(say('done-bundle-save'));
    const receipt = await save(say('done-receipt-save'));
    const readable = await save(say('done-readable-save'));
    assert.equal(bundle.name, 'rosa-2014.omfang');
    assert.equal(receipt.name, 'IKKE-SEND-rosa-2014.kvittering.csv');
    assert.equal(readable.text, payload, 'the readable copy is what was shown');
    await see('kom@politiet.example');
    await see('4829');
    await press(say('restart'));
    await title(say('start-title'));
    await begin();
    await see(say('files-none'));
  });

  test('checking needs neither round nor pass; they are asked for when something is to be sent', async () => {
    await begin(files.workbook('clean'));
    await press(say('files-check'));
    await press(say('columns-next'));
    await press(say('findings-next'));
    await title(say('outgoing-title'));
    await see(say('missing-round'));
    await choose(at.frame, files.round(), files.pass());
    await typePhrase();
    await press(say('outgoing-continue'));
    await see('214 personer');
  });

  test('an empty form becomes a nil return in two clicks', async () => {
    await toFindings('empty');
    await press(say('nil-button'));
    await press(say('nil-confirm'));
    await title(say('outgoing-title'));
    await see(say('outgoing-nil'));
    await press(say('outgoing-seal'));
    await title(say('done-title'));
    assert.equal(await at.frame.getByText(say('done-receipt')).count(), 0, 'a nil return has no receipt');
  });

  test('a nil return needs no workbook', async () => {
    await begin(files.round(), files.pass());
    await typePhrase();
    await see(say('open-as', { name: 'ROSA-prosjektet' }));
    await press(say('nil-button'));
    await press(say('nil-confirm'));
    await see(say('outgoing-nil'));
  });
});

describe('files', () => {
  test('what cannot be used says why, and can be taken away', async () => {
    await begin(files.bundle(), files.photo(), files.round('other'));
    await see('Dette er en ferdig forsendelse');
    await see('Filen er ikke et regneark');
    await see('Ring KOM på nummeret dere har fra før');
    await press(say('files-remove-file', { name: 'bilde.png' }));
    await at.frame.locator('.page-file', { hasText: 'bilde.png' }).waitFor({ state: 'detached' });
    assert.equal(await at.frame.locator('.page-file').count(), 2);
    await press(say('files-check'));
    await see(say('files-need-workbook'));
  });

  test('a new round file takes the place of the old one', async () => {
    await begin(files.round());
    await see('Frist: 15. mars 2015');
    await choose(at.frame, files.round('demo'));
    await see(say('page-demo'));
    assert.equal(await at.frame.locator('.page-file').count(), 1);
  });

  test('a file dropped on another screen does not replace the page', async () => {
    await inside(at.page).evaluate(() => {
      const event = new DragEvent('drop', {
        bubbles: true,
        cancelable: true,
        dataTransfer: new DataTransfer(),
      });
      if (document.body.dispatchEvent(event)) throw new Error('the browser would open it');
    });
    await title(say('start-title'));
  });
});

describe('the pass', () => {
  test('wrong words are refused, and no words stay behind', async () => {
    await begin(files.round(), files.pass());
    await typePhrase('hemmelige ord som er feil');
    await see('Ordene åpner ikke passet.');
    const field = at.frame.getByLabel(say('open-label'));
    assert.equal(await field.inputValue(), '');
    assert.ok(!(await at.frame.locator('body').innerHTML()).includes('hemmelige'));
    await press(say('open-button'));
    await see(say('open-empty'));
  });

  test('the linkage key can be pasted, and a typing error is caught', async () => {
    await press(say('start-first-button'));
    await choose(at.frame, files.round());
    const field = at.frame.getByLabel(say('pass-key-paste'));
    await field.fill('koblingfeil');
    await press(say('pass-key-add'));
    await see('Koblingsnøkkelen er skrevet feil.');
    await field.fill(files.LINKAGE_KEY_TEXT);
    assert.equal(await field.inputValue(), files.LINKAGE_KEY_TEXT);
    await press(say('pass-key-add'));
    await see('Koblingsnøkkelen er lagt inn');
    assert.ok(!(await at.frame.locator('body').innerHTML()).includes(files.LINKAGE_KEY_TEXT));
  });

  test('a pass without linkage key must be asked for', async () => {
    await press(say('start-first-button'));
    await choose(at.frame, files.round());
    await at.frame.getByLabel(say('pass-partner')).selectOption('udi');
    await press(say('pass-make'));
    await see(say('pass-key-empty'));
    await at.frame.getByLabel(say('pass-key-none')).check();
    await press(say('pass-make'));
    await title(say('phrase-title'));
  });

  test('printing and the warning before closing are done by the outer document', async () => {
    await at.page.evaluate(() => {
      globalThis.print = () => {
        globalThis.printed = true;
      };
    });
    const unsaved = () =>
      at.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));
    assert.equal(await unsaved(), false);
    await press(say('start-first-button'));
    await choose(at.frame, files.round(), files.linkageKey());
    await at.frame.getByLabel(say('pass-partner')).selectOption('rosa');
    await press(say('pass-make'));
    await press(say('phrase-print'));
    await at.page.waitForFunction(() => globalThis.printed);
    assert.equal(await unsaved(), true, 'a pass that is not saved is lost');
  });
});

describe('errors and warnings', () => {
  test('errors stop the way on; the summary takes the focus and leads to each', async () => {
    await toFindings('errors');
    await press(say('findings-next'));
    const summary = at.frame.locator('.ds-error-summary');
    await summary.waitFor();
    await at.page.waitForTimeout(50);
    assert.ok(await summary.evaluate(element => element === document.activeElement));
    await summary.getByRole('button', { name: 'Landet finnes ikke på listen' }).click();
    const focused = await inside(at.page).evaluate(() => document.activeElement?.id);
    assert.equal(focused, 'rule-VAL102-nationality');
  });

  test('the places are shown, a few first and all on request', async () => {
    await toFindings('errors');
    const group = at.frame.locator('#rule-VAL102-nationality');
    assert.equal(await group.locator('.page-cell').count(), 6);
    await group.getByRole('button', { name: say('group-show-all', { count: 23 }) }).click();
    assert.equal(await group.locator('.page-cell').count(), 20);
    await group.getByText(say('group-more', { shown: 20, count: 23 })).waitFor();
  });

  test('warnings must be answered for, and the answers are kept on the way back', async () => {
    await toFindings('warnings');
    await press(say('findings-next'));
    await see(say('reason-missing'));
    for (const group of await at.frame.locator('.page-group', { has: at.frame.getByRole('radio') }).all()) {
      await group.getByLabel(say('reason-unknown')).check();
    }
    await press(say('findings-next'));
    await title(say('outgoing-title'));
    await press(say('back'));
    await title(say('findings-title'));
    assert.equal(
      await at.frame.getByRole('radio', { checked: true }).count(),
      4 + 1,
      'four warnings and the language',
    );
  });

  test('a corrected file with another name takes the place of the only one', async () => {
    await toFindings('errors');
    await choose(at.frame, files.workbook('fixed', 'personskjema-2014 (rettet).xlsx'));
    await see(say('findings-fixed', { fixed: 36, before: 65 }));
    await press(say('back'));
    await press(say('back'));
    await title(say('files-title'));
    assert.equal(await at.frame.getByText('personskjema-2014.xlsx', { exact: true }).count(), 0);
  });

  test('a file that is no workbook does not take its place', async () => {
    await toFindings('errors');
    await choose(at.frame, files.photo());
    await see('Filen er ikke et regneark');
    await press(say('back'));
    await press(say('back'));
    await see('personskjema-2014.xlsx');
  });

  test('a workbook that is refused says so where the user stands', async () => {
    await begin(files.workbook('refused'));
    await press(say('files-check'));
    await see('Regnearket har flere enn 200 000 rader.');
    await title(say('files-title'));
  });
});

describe('what is sent', () => {
  test('something that looks like an identifier is answered for before the file is made', async () => {
    await toOutgoing('leak');
    assert.equal(await at.frame.getByRole('button', { name: say('outgoing-seal') }).count(), 0);
    await press(say('outgoing-answer'));
    await see(say('reason-missing'));
    await at.frame.getByLabel(say('reason-confirmed')).check();
    await press(say('outgoing-answer'));
    await at.frame.getByRole('button', { name: say('outgoing-seal') }).waitFor();
  });

  test('a leak that the gate refuses is told, and nothing is made', async () => {
    await toFindings('leaking');
    await press(say('findings-next'));
    await see('inneholder et fødselsnummer');
    assert.equal(await at.frame.getByRole('button', { name: say('outgoing-seal') }).count(), 0);
  });

  test('starting over is asked about while the report is not saved', async () => {
    await toOutgoing('clean');
    await press(say('outgoing-seal'));
    await title(say('done-title'));
    await press(say('restart'));
    await see(say('done-restart-sure'));
    await press(say('done-restart-yes'));
    await title(say('start-title'));
  });
});

describe('work', () => {
  test('giving up costs no more than the work: the files lie there, the pass is closed', async () => {
    await ready('slow');
    await press(say('files-check'));
    await press(say('cancel'));
    await see(say('missing-open'));
    assert.equal(await at.frame.locator('.page-file').count(), 3);
    await typePhrase();
    await see(say('open-as', { name: 'ROSA-prosjektet' }));
  });

  test('the main thread is free while the worker works', async () => {
    await begin(files.workbook('slow'));
    await inside(at.page).evaluate(() => {
      globalThis.longest = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries())
          globalThis.longest = Math.max(globalThis.longest, entry.duration);
      }).observe({ type: 'longtask' });
    });
    await press(say('files-check'));
    await title(say('columns-title'));
    const longest = await inside(at.page).evaluate(() => globalThis.longest);
    assert.ok(longest < 100, `a task of ${longest} ms`);
  });

  test('a fault tells its place and no value', async () => {
    await begin(files.workbook('panic'));
    await press(say('files-check'));
    await title(say('broken-title'));
    await see(/\.rs:\d+/);
    assert.doesNotMatch(await text(), /01017012345/);
    await press(say('restart'));
    await title(say('start-title'));
  });

  test('the language is changed without losing the place', async () => {
    await toFindings('warnings');
    await at.frame.getByText('English').click();
    await title(sentences('en')('findings-title'));
    assert.equal(await at.page.title(), sentences('en')('page-title'));
    assert.equal(await at.page.evaluate(() => document.documentElement.lang), 'en');
    await at.frame.getByText('Nynorsk').click();
    await title(sentences('nn')('findings-title'));
  });
});
