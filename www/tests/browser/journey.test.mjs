// The way through the page, as a caseworker goes it.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, test } from 'node:test';
import { folder, omfang } from './cli.mjs';
import { openEach } from './each.mjs';
import * as files from './files.mjs';
import { breakOnCheck, choose, drop, hands, inside, sentences } from './harness.mjs';

const say = sentences('nb');
const { at, press, title, see, tick } = openEach();
const text = () => at.frame.locator('.page').textContent();

/** Presses a button that saves, and returns the file's name and text. */
async function save(name) {
  const [download] = await Promise.all([at.page.waitForEvent('download'), hands(at.frame).follow(name)]);
  const path = await download.path();
  return { name: download.suggestedFilename(), path, text: readFileSync(path, 'utf8') };
}

async function typePhrase(phrase = files.words()) {
  await at.frame.getByLabel(say('open-label')).fill(phrase);
  await press(say('open-button'));
}

async function begin(...paths) {
  await press(say('start-begin'));
  await title(say('files-title'));
  if (paths.length > 0) await choose(at.frame, ...paths);
}

async function ready(...workbooks) {
  await begin(...workbooks, files.round(), files.pass());
  await typePhrase();
  await see(say('open-as', { name: 'ROSA-prosjektet' }));
}

async function toFindings(...workbooks) {
  await ready(...workbooks);
  await press(say('files-check'));
  await title(say('columns-title'));
  await press(say('columns-next'));
  await title(say('findings-title'));
}

async function toOutgoing(...workbooks) {
  await toFindings(...workbooks);
  await press(say('findings-next'));
  await title(say('outgoing-title'));
  await at.frame.locator('.page-summary').waitFor();
}

async function answerAll(reason) {
  for (const group of await at.frame.locator('.page-group', { has: at.frame.getByRole('radio') }).all()) {
    await tick(group.getByLabel(say(reason)));
  }
}

describe('the whole way', () => {
  test('checking needs neither round nor pass; they are asked for when something is to be sent', async () => {
    await begin(files.workbook('clean'));
    await press(say('files-check'));
    await title(say('columns-title'));
    const lastYear = String(new Date().getFullYear() - 1);
    await see(say('columns-assumed-year', { year: lastYear }));
    await press(say('columns-next'));
    await press(say('findings-next'));
    await title(say('outgoing-title'));
    await see(say('missing-round'));
    await choose(at.frame, files.round(), files.pass());
    await typePhrase();
    await press(say('outgoing-continue'));
    await see(say('outgoing-rows', { rows: 3 }));
  });

  test('what a round file brings into question later is answered for before anything is sent', async () => {
    await begin(files.workbook('other-agency'));
    await press(say('files-check'));
    await press(say('columns-next'));
    await title(say('findings-title'));
    assert.equal(await at.frame.getByRole('radio', { name: say('reason-confirmed') }).count(), 0);
    await press(say('findings-next'));
    await title(say('outgoing-title'));
    await choose(at.frame, files.round(), files.pass());
    await typePhrase();
    await press(say('outgoing-continue'));
    await title(say('findings-title'));
    await see(say('findings-again'));
    await see('Instans som ikke er partner i runden');
    await answerAll('reason-other');
    await press(say('findings-next'));
    await see(say('outgoing-rows', { rows: 1 }));
  });

  test('an empty form becomes a nil return in two clicks', async () => {
    await toFindings(files.emptyForm());
    await press(say('nil-button'));
    await press(say('nil-confirm'));
    await title(say('outgoing-title'));
    await see(say('outgoing-nil'));
    await press(say('outgoing-seal'));
    await title(say('done-title'));
    assert.equal(await at.frame.getByText(say('done-receipt')).count(), 0, 'a nil return has no receipt');
    const bundle = await save(say('done-bundle-save'));
    assert.match(bundle.text, /^age-encryption\.org/);
  });

  test('a nil return needs no workbook', async () => {
    await begin(files.round(), files.pass());
    await typePhrase();
    await see(say('open-as', { name: 'ROSA-prosjektet' }));
    await press(say('nil-button'));
    await press(say('nil-confirm'));
    await see(say('outgoing-nil'));
  });

  test('with persons on the desk there is no nil return, in either order', async () => {
    await begin(files.workbook('clean'));
    await see(say('nil-workbook'));
    assert.equal(await at.frame.getByRole('button', { name: say('nil-button') }).count(), 0);
    await press(say('files-remove-file', { name: 'personskjema-2014.csv' }));
    await press(say('nil-button'));
    await press(say('nil-confirm'));
    await see(say('outgoing-locked-nil'));
    await choose(at.frame, files.workbook('clean'), files.round(), files.pass());
    await typePhrase();
    await press(say('outgoing-continue'));
    await see('Det ligger et regneark her som ikke er et tomt skjema.');
    assert.equal(await at.frame.getByRole('button', { name: say('outgoing-seal') }).count(), 0);
  });

  test('a nil return waits while its pass is made', async () => {
    await begin(files.round());
    await press(say('nil-button'));
    await press(say('nil-confirm'));
    await see(say('outgoing-locked-nil'));
    await press(say('start-first-button'));
    await title(say('pass-title'));
    await at.frame.getByLabel(say('pass-partner')).selectOption('udi');
    await tick(at.frame.getByLabel(say('pass-key-none')));
    await press(say('pass-make'));
    await title(say('phrase-title'));
    const words = (await at.frame.locator('.page-words li').allInnerTexts()).join(' ');
    await press(say('phrase-next'));
    await hands(at.frame).follow(say('save-button'));
    await press(say('next'));
    await typePhrase(words);
    await title(say('code-title'));
    await press(say('next'));
    await title(say('outgoing-title'));
    await press(say('outgoing-continue'));
    await see(say('outgoing-nil'));
  });

  test('the words are asked for when a round lies there to open the pass in', async () => {
    await begin(files.pass());
    await see(say('missing-round'));
    assert.equal(await at.frame.getByLabel(say('open-label')).count(), 0);
    await choose(at.frame, files.round());
    await typePhrase();
    await see(say('open-as', { name: 'ROSA-prosjektet' }));
  });

  test('a partner without the linkage key sends no identifiers', async () => {
    await begin(files.workbook('clean'), files.round(), files.pass('nadheim'));
    await typePhrase(files.words('nadheim'));
    await see(say('open-no-key'));
    await press(say('files-check'));
    await press(say('columns-next'));
    await press(say('findings-next'));
    await see(say('outgoing-no-identifiers'));
    await at.frame.getByText(say('outgoing-payload-show')).click();
    const payload = JSON.parse(await at.frame.locator('.page-payload-text pre').textContent());
    assert.equal(payload.check_value, 'none');
    assert.deepEqual(new Set(payload.records.flatMap(record => record.id_types)), new Set());
  });

  test('starting over leaves nothing on the desk', async () => {
    await toOutgoing(files.workbook('clean'));
    await press(say('outgoing-seal'));
    await title(say('done-title'));
    await press(say('restart'));
    await see(say('done-restart-sure'));
    await press(say('done-restart-yes'));
    await title(say('start-title'));
    await begin();
    await see(say('files-none'));
  });
});

describe('files', () => {
  test('what cannot be used says why, and can be taken away', async () => {
    await begin(files.bundle(), files.receipt(), files.photo(), files.huge(), files.round('changed'));
    await see('Dette er en ferdig rapport');
    await see(say('questions-receipt'));
    await see('Filen er ikke en arbeidsbok fra Excel.');
    await see('Filen er større enn 32 MB og er ikke lest.');
    await see('Rundefilen er endret etter at KOM signerte den.');
    await press(say('files-remove-file', { name: 'bilde.png' }));
    await at.frame.locator('.page-file', { hasText: 'bilde.png' }).waitFor({ state: 'detached' });
    assert.equal(await at.frame.locator('.page-file').count(), 4);
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

  test('a workbook takes the place of the one with its name, so that nobody is sent twice', async () => {
    const two = changes =>
      files.file('personskjema.csv', files.csv([files.person(1, changes), files.person(2, changes)]));
    await ready(two({ Nasjonalitet: '' }));
    await choose(at.frame, two({}));
    await at.frame
      .locator('.ds-alert', { hasText: say('files-replaced', { name: 'personskjema.csv' }) })
      .waitFor();
    assert.equal(await at.frame.locator('.page-file').count(), 3);
    await press(say('files-check'));
    await press(say('columns-next'));
    await press(say('findings-next'));
    await see(say('outgoing-rows', { rows: 2 }));
  });

  test('two files of one name that come together do not replace each other', async () => {
    const of = number => files.file('personskjema.csv', files.csv([files.person(number)]));
    await begin();
    await drop(at.page, of(1), of(2));
    await at.frame.locator('.page-file').nth(1).waitFor();
    await press(say('files-check'));
    await see(say('columns-rows', { rows: 2 }));
  });

  test('the fingerprint shown is the one that KOM reads from its own file', async () => {
    await begin(files.round());
    const { facts } = JSON.parse(omfang('inspect', files.round(), '--format', 'json'));
    const groups = facts.fingerprint.toUpperCase().match(/.{4}/g);
    const shown = await at.frame.locator('.page-round').textContent();
    assert.ok(shown.includes(groups.slice(0, 8).join(' ')), shown);
  });

  test('two workbooks are read as one report; the same one twice is an error', async () => {
    await toFindings(files.workbook('clean', 'a.csv'), files.workbook('clean', 'b.csv'));
    await see('Samme fil to ganger');
    await see('b.csv');
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

  test('words are taken as people type them', async () => {
    await begin(files.round(), files.pass());
    await typePhrase(`  ${files.words().toUpperCase().replaceAll(' ', '  ')} `);
    await see(say('open-as', { name: 'ROSA-prosjektet' }));
  });

  test('a round file of somebody else than the pass was made for is refused', async () => {
    await begin(files.round('other'), files.pass());
    await typePhrase();
    await see('Rundefilen er ikke fra det KOM som passet ble laget for.');
    await see('Ikke send noe. Ring KOM på nummeret dere har fra før');
  });

  test('a pass that is taken away is closed', async () => {
    await ready(files.workbook('clean'));
    await press(say('files-remove-file', { name: 'partnerpass-rosa.omfang-pass' }));
    await see(say('missing-pass'));
    assert.equal(await at.frame.getByText(say('open-as', { name: 'ROSA-prosjektet' })).count(), 0);
    await choose(at.frame, files.pass());
    await see(say('missing-open'));
  });

  test('the linkage key can be pasted, and a typing error is caught', async () => {
    await press(say('start-first-button'));
    await choose(at.frame, files.round());
    const [field, key] = [at.frame.getByLabel(say('pass-key-paste')), files.linkageKeyText()];
    await field.fill(key.replace(/.$/, last => (last === 'q' ? 'p' : 'q')));
    await press(say('pass-key-add'));
    await see('Koblingsnøkkelen har en skrivefeil.');
    await field.fill(key);
    await press(say('pass-key-add'));
    await see('Koblingsnøkkelen er lagt inn');
    assert.ok(!(await at.frame.locator('body').innerHTML()).includes(key));
  });

  test('a linkage key of another round is refused before a pass is made', async () => {
    omfang('linkage-key', 'new', '--out', 'partner/feil-nokkel.txt');
    await press(say('start-first-button'));
    await choose(at.frame, files.round(), join(folder, 'partner/feil-nokkel.txt'));
    await at.frame.getByLabel(say('pass-partner')).selectOption('rosa');
    await press(say('pass-make'));
    await see('er ikke den som gjelder for runden');
    await title(say('pass-title'));
  });

  test('a pass without linkage key must be asked for', async () => {
    await press(say('start-first-button'));
    await choose(at.frame, files.round());
    await at.frame.getByLabel(say('pass-partner')).selectOption('udi');
    await press(say('pass-make'));
    await see(say('pass-key-empty'));
    // What is chosen is still chosen after the self-test.
    await press(say('page-foot-proof'));
    await press(say('back'));
    assert.equal(await at.frame.getByLabel(say('pass-partner')).inputValue(), 'udi');
    await tick(at.frame.getByLabel(say('pass-key-none')));
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

describe('what was read', () => {
  test("headings are shown where they are not the form's own; an unknown one is not repeated", async () => {
    const head = ['SYNTETISKE DATA', 'Ref.;Kj.;Nasj.;Født;Kari Oppdiktsdatter;Utnytting;Alder', ''].join(
      '\n',
    );
    await begin(
      files.file('egne-overskrifter.csv', `${head}1;k;Nigeria;1990;x;prostitusjon;24\n`),
      files.round(),
    );
    await press(say('files-check'));
    await title(say('columns-title'));
    const rows = await at.frame.locator('.page-scroller tr').allInnerTexts();
    const cells = rows.map(row => row.split('\t'));
    assert.deepEqual(cells[2], ['B', 'kj.', 'Kjønn']);
    assert.deepEqual(cells[5].slice(0, 2), ['E', say('columns-unknown')]);
    // What it is can be said; until then it is not read.
    const choice = at.frame.locator('.page-scroller tr').nth(5).locator('select');
    assert.equal(
      await choice.evaluate(select => select.selectedOptions[0].textContent),
      say('columns-unread'),
    );
    assert.ok(!(await text()).includes('Oppdiktsdatter'));
  });

  test('rows, sheets and files that were not read are said', async () => {
    await begin(
      files.workbook('sums'),
      files.emptyForm(),
      files.workbook('text', 'notater.csv'),
      files.round(),
    );
    await press(say('files-check'));
    await see('Rad 5: rad med summer');
    await see('personskjema-2014.xlsx, Eksempler: ');
    await see('notater.csv: Ingen av arkene i filen har en rad med overskriftene fra skjemaet.');
  });

  test('a column that the partner does not have becomes a warning', async () => {
    await ready(files.workbook('errors'));
    await press(say('files-check'));
    await tick(at.frame.getByLabel(say('columns-leave-blank')));
    await press(say('columns-next'));
    await title(say('findings-title'));
    assert.equal(await at.frame.locator('#rule-TAB104').count(), 0);
    await at.frame.locator('#rule-TAB105').getByText(say('severity-warning')).waitFor();
  });
});

describe('errors and warnings', () => {
  test('errors stop the way on; the summary takes the focus and leads to each', async () => {
    await toFindings(files.workbook('errors'));
    await press(say('findings-next'));
    const summary = at.frame.locator('.ds-error-summary');
    await summary.waitFor();
    await at.page.waitForTimeout(50);
    assert.ok(await summary.evaluate(element => element === document.activeElement));
    await summary.getByRole('button', { name: 'Verdi som ikke står i listen' }).click();
    const focused = await inside(at.page).evaluate(() => document.activeElement?.id);
    assert.equal(focused, 'rule-VAL101');
  });

  test('a rule that is broken in two columns is one card, with what holds for both said once', async () => {
    await toFindings(files.workbook('errors'));
    const card = at.frame.locator('#rule-VAL101');
    const names = await card.locator('dt').allInnerTexts();
    assert.deepEqual(names, [say('group-todo'), 'Kjønn', 'Nasjonalitet']);
    const said = await card.textContent();
    assert.ok(said.includes('i disse cellene'), said);
    assert.ok(said.includes(say('group-count', { count: 28 })), said);
  });

  test('what differs from place to place is said of each', async () => {
    await toFindings(files.workbook('errors'));
    const places = await at.frame.locator('#rule-DUP102 .page-places li').allInnerTexts();
    assert.equal(places[0], 'Navnet og fødselsdatoen i rad 6 står også i rad 3.');
    assert.equal(places.length, 3);
  });

  test('the places are shown, a few first and all on request', async () => {
    await toFindings(files.workbook('many-places'));
    const group = at.frame.locator('#rule-VAL101');
    assert.equal(await group.locator('.page-cell').count(), 10);
    await group.getByRole('button', { name: say('group-show-all', { count: 350 }) }).click();
    assert.equal(await group.locator('.page-cell').count(), 200);
    await group.getByText(say('group-more', { shown: 200, count: 350 })).waitFor();
  });

  test('warnings must be answered for, and the answers are kept on the way back', async () => {
    await toFindings(files.workbook('warnings'));
    await press(say('findings-next'));
    await see(say('reason-missing'));
    await answerAll('reason-unknown');
    await press(say('findings-next'));
    await title(say('outgoing-title'));
    await press(say('back'));
    await title(say('findings-title'));
    assert.equal(
      await at.frame.getByRole('radio', { checked: true }).count(),
      2 + 2,
      'two rules, the language and the view',
    );
  });

  test('an answer covers what was there when it was given, not what has come since', async () => {
    await toFindings(files.workbook('warnings'));
    await answerAll('reason-confirmed');
    const more = [files.person(1, { Fødselsår: '1991' }), files.person(2, { Fødselsår: '1991' })];
    await choose(at.frame, files.file('personskjema-2014.csv', files.csv(more)));
    await see(say('findings-new', { count: 1 }));
    assert.equal(await at.frame.locator('#rule-AGE102').getByRole('radio', { checked: true }).count(), 0);
  });

  test('a corrected file with another name takes the place of the only one', async () => {
    await toFindings(files.workbook('errors'));
    await choose(at.frame, files.workbook('mended', 'personskjema-2014 (rettet).csv'));
    await see(say('findings-fixed', { fixed: 34, before: 35 }));
    await press(say('back'));
    await press(say('back'));
    await title(say('files-title'));
    assert.equal(await at.frame.getByText('personskjema-2014.csv', { exact: true }).count(), 0);
  });

  test('a corrected file with another name, among several, replaces nothing before the user has said which', async () => {
    const south = sex => files.csv([files.person(1, { Kjønn: sex }), files.person(2, { Nasjonalitet: '' })]);
    const north = files.csv([files.person(3), files.person(4)]);
    await toFindings(files.file('sor.csv', south('x')), files.file('nord.csv', north));
    await answerAll('reason-unknown');
    await choose(at.frame, files.file('sor rettet.csv', south('kvinne')));
    await see(say('mended-which', { names: 'sor rettet.csv' }));
    assert.equal(await at.frame.getByText(say('files-replaced', { name: 'sor rettet.csv' })).count(), 0);
    await press(say('mended-take', { name: 'sor.csv' }));
    await see(say('findings-fixed', { fixed: 1, before: 2 }));
    assert.equal(await at.frame.getByText(say('mended-which', { names: 'sor rettet.csv' })).count(), 0);
    // The answer was given for what is there still.
    await press(say('findings-next'));
    await see(say('outgoing-rows', { rows: 4 }));
  });

  test('a further file among several stays beside them', async () => {
    const of = number => files.csv([files.person(number), files.person(number + 1, { Nasjonalitet: '' })]);
    await toFindings(files.file('sor.csv', of(1)), files.file('nord.csv', of(3)));
    await choose(at.frame, files.file('vest.csv', of(5)));
    await press(say('mended-keep-all'));
    await press(say('back'));
    await see(say('columns-rows', { rows: 6 }));
    assert.equal(await at.frame.getByText(say('mended-which', { names: 'vest.csv' })).count(), 0);
  });

  test('two corrected files do not replace each other', async () => {
    const of = (number, changes) => files.csv([files.person(number, changes)]);
    await toFindings(files.file('alle.csv', of(1, { Nasjonalitet: '' })));
    await choose(at.frame, files.file('sor.csv', of(1)), files.file('nord.csv', of(2)));
    await press(say('mended-take', { name: 'alle.csv' }));
    await see(say('findings-none'));
    await press(say('findings-next'));
    await see(say('outgoing-rows', { rows: 2 }));
  });

  test('a file that is no workbook does not take its place', async () => {
    await toFindings(files.workbook('errors'));
    await choose(at.frame, files.photo());
    await see('Filen er ikke en arbeidsbok fra Excel.');
    await press(say('back'));
    await press(say('back'));
    await see('personskjema-2014.csv');
  });
});

describe('work', () => {
  test('giving up costs no more than the work: the files lie there, the pass is closed', async () => {
    await ready(files.workbook('slow'));
    await press(say('files-check'));
    await hands(at.frame).interrupt(say('cancel'));
    await see(say('missing-open'));
    assert.equal(await at.frame.locator('.page-file').count(), 3);
    await typePhrase();
    await see(say('open-as', { name: 'ROSA-prosjektet' }));
  });

  test('files that come while work goes on are laid when it is over', async () => {
    await begin(files.workbook('large'));
    await press(say('files-check'));
    await at.frame.locator('.page[data-working]').waitFor();
    await choose(at.frame, files.round());
    await choose(at.frame, files.pass());
    await title(say('columns-title'));
    await press(say('back'));
    assert.equal(await at.frame.locator('.page-file').count(), 3);
  });

  test('a large report is sealed, and the main thread is free while the worker works', async () => {
    await ready(files.workbook('large'));
    await inside(at.page).evaluate(() => {
      globalThis.longest = 0;
      new PerformanceObserver(list => {
        for (const entry of list.getEntries())
          globalThis.longest = Math.max(globalThis.longest, entry.duration);
      }).observe({ type: 'longtask' });
    });
    await press(say('files-check'));
    await press(say('columns-next'));
    await press(say('findings-next'));
    await see(say('outgoing-preview-text', { rows: 50, total: 8_000 }));
    assert.equal(await at.frame.locator('.page-preview tbody tr').count(), 50);
    await press(say('outgoing-seal'));
    await title(say('done-title'));
    const longest = await inside(at.page).evaluate(() => globalThis.longest);
    assert.ok(longest < 100, `a task of ${longest} ms`);
    const readable = await save(say('done-readable-save'));
    assert.equal(JSON.parse(readable.text).records.length, 8_000);
  });

  test('a fault tells its place and no value', async () => {
    await begin(files.workbook('clean'));
    await breakOnCheck(at.page);
    await press(say('files-check'));
    await title(say('broken-title'));
    await see(/\.rs:\d+/);
    assert.doesNotMatch(await text(), /01017012345/);
    await press(say('restart'));
    await title(say('start-title'));
  });

  test('the language is changed without losing the place', async () => {
    await toFindings(files.workbook('warnings'));
    await at.frame.getByText('English').click();
    await title(sentences('en')('findings-title'));
    await see('Empty cell');
    assert.equal(await at.page.title(), sentences('en')('page-title'));
    assert.equal(await at.page.evaluate(() => document.documentElement.lang), 'en');
    await at.frame.getByText('Nynorsk').click();
    await title(sentences('nn')('findings-title'));
    await see('Tom celle');
  });
});
