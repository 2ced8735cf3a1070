// The whole way, real: a partner's page from `file://` on one side, KOM's command line on the other. What the page
// sends is, byte for byte, what the command line sends, and nothing in it says who anybody is.

import assert from 'node:assert/strict';
import { copyFileSync, readFileSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import Ajv from 'ajv/dist/2020.js';
import { folder, omfang } from './cli.mjs';
import * as files from './files.mjs';
import { drop, hands, inside, launch, open, sentences } from './harness.mjs';
import { listen } from './listener.mjs';

const say = sentences('nb');

/** Four invented persons on two sheets; what is asked about is a birth year that another birth date contradicts. */
const PERSONS = [
  ['SAK-0101', 'Oppdiktetsen', 'Eventyrine', '17.05.1991', '200205705502', { Kjønn: 'kvinne' }],
  ['SAK-0102', 'Fabelvik', 'Sagnhild Drøm', '24.12.1988', '', { Fødselsår: '1989' }],
  [
    'SAK-0103',
    'Luftslottbø',
    'Påfunn',
    '09.09.1997',
    '200900595509',
    { Kjønn: 'mann', 'Antall barn i hjemlandet/annet land': '0' },
  ],
  [
    'SAK-0104',
    'Tankestrek-Ås',
    'Innbilja',
    '30.11.1985',
    '',
    { 'Følges opp / innrapporteres også av': 'UDI' },
  ],
].map(([reference, surname, given, date, duf, more], at) =>
  files.person(at + 1, {
    'Egen referanse': reference,
    Etternavn: surname,
    Fornavn: given,
    Fødselsdato: date,
    'DUF-nummer': duf,
    Fødselsår: date.slice(6),
    ...more,
  }),
);

/** Everything in the workbook that says who somebody is, as it might be written elsewhere. */
const IDENTIFIERS = PERSONS.flatMap(person => {
  const [day, month, year] = person.Fødselsdato.split('.');
  const names = [person.Etternavn, person.Fornavn, ...person.Fornavn.split(' ')];
  const dates = [
    person.Fødselsdato,
    `${year}-${month}-${day}`,
    `${year}${month}${day}`,
    `${day}${month}${year}`,
  ];
  return [person['Egen referanse'], person['DUF-nummer'], ...names, ...dates].filter(text => text !== '');
});

function noIdentifierIn(what, text) {
  const lower = text.toLowerCase();
  const found = IDENTIFIERS.filter(identifier => lower.includes(identifier.toLowerCase()));
  assert.deepEqual(found, [], `identifiers in ${what}`);
}

/** What is left after the whole way: files, texts and what was heard. */
const left = {};
let browser;
let listener;

before(async () => {
  listener = await listen();
  browser = await launch();
  const { context, page, frame } = await open(browser);
  const { press, follow, see, tick, title } = hands(frame);
  const save = async (name, kept) => {
    const [download] = await Promise.all([page.waitForEvent('download'), follow(name)]);
    const path = join(folder, 'partner', kept ?? download.suggestedFilename());
    await download.saveAs(path);
    return path;
  };

  await press(say('start-first-button'));
  await title(say('pass-title'));
  await drop(page, files.round(), files.linkageKey());
  await see(say('pass-key-there', { name: 'koblingsnokkel.txt' }));
  await frame.getByLabel(say('pass-partner')).selectOption('rosa');
  await press(say('pass-make'));
  await title(say('phrase-title'));
  const words = await frame.locator('.page-words li').allInnerTexts();
  left.phraseScreen = await frame.locator('.page').textContent();
  await press(say('phrase-next'));
  await title(say('save-title'));
  await press(say('next'));
  await see(say('save-first'));
  left.pass = await save(say('save-button'));
  await press(say('next'));
  await title(say('repeat-title'));
  left.repeatScreen = await frame.locator('.page').textContent();
  await frame.getByLabel(say('open-label')).fill(words.join(' '));
  await press(say('open-button'));
  await title(say('code-title'));
  left.codeScreen = await frame.locator('.page').textContent();
  left.code = (await frame.locator('.page-digits li').allInnerTexts()).join(' ');
  await press(say('code-next'));
  await title(say('files-title'));
  left.filesScreen = await frame.locator('.page').textContent();

  left.workbook = files.excel([
    { name: 'Personskjema', rows: PERSONS.slice(0, 2) },
    { name: 'Avdeling sør', rows: PERSONS.slice(2) },
  ]);
  await drop(page, left.workbook);
  await see(basename(left.workbook));
  await press(say('files-check'));
  await title(say('columns-title'));
  await press(say('columns-next'));
  await title(say('findings-title'));
  await press(say('findings-next'));
  await see(say('summary-title'));
  await tick(frame.locator('#rule-AGE102').getByLabel(say('reason-confirmed')));
  await press(say('findings-next'));
  await title(say('outgoing-title'));
  await frame.locator('.page-summary').waitFor();
  left.outgoingScreen = await frame.locator('.page').textContent();
  left.places = await frame.locator('.page-preview tbody th').allInnerTexts();
  left.shownPayload = JSON.parse(await frame.locator('.page-payload-text pre').textContent());
  await press(say('outgoing-seal'));
  await title(say('done-title'));
  left.doneScreen = await frame.locator('.page').textContent();
  left.bundle = await save(say('done-bundle-save'));
  left.receipt = await save(say('done-receipt-save'));
  left.readable = await save(say('done-readable-save'));

  await page.waitForTimeout(300);
  left.heard = listener.heard;
  left.log = page.log.join('\n');
  left.errors = page.errors;
  left.words = words;
  left.storage = await storage(context, page);
  left.phrase = join(folder, 'partner/side.phrase');
  writeFileSync(left.phrase, `${words.join(' ')}\n`);
  await context.close();
});
after(async () => {
  await browser.close();
  listener.close();
});

/** What the browser remembers of the page, and whether the frame may remember anything. */
async function storage(context, page) {
  const outer = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
    history: history.state,
  }));
  const inner = await inside(page).evaluate(() => {
    try {
      return localStorage.length;
    } catch (error) {
      return error.name;
    }
  });
  return { ...outer, inner, cookies: await context.cookies() };
}

/** The same workbook, pass, phrase, answers and sequence through the command line. */
function sealByHand() {
  const out = 'partner/for-hand.omfang';
  const with_ = ['--round', files.round(), '--pass', left.pass, '--phrase-file', left.phrase];
  const answered = ['--acknowledge', 'AGE102=confirmed', '--sequence', String(left.shownPayload.sequence)];
  omfang(
    'seal',
    left.workbook,
    ...with_,
    ...answered,
    '--out',
    out,
    '--payload-out',
    'partner/for-hand.json',
  );
  return {
    payload: readFileSync(join(folder, 'partner/for-hand.json')),
    receipt: readFileSync(join(folder, 'partner/IKKE-SEND-for-hand.kvittering.csv')),
  };
}

describe('the whole way', () => {
  test('the files have the names that tell what to do with them', () => {
    assert.equal(basename(left.pass), 'partnerpass-rosa.omfang-pass');
    assert.equal(basename(left.bundle), 'rosa-2014.omfang');
    assert.equal(basename(left.receipt), 'IKKE-SEND-rosa-2014.kvittering.csv');
    assert.equal(basename(left.readable), 'rosa-2014.dette-sendes.json');
  });

  test('the words are shown once, and never together with the digits', () => {
    assert.equal(left.words.length, 7);
    assert.ok(left.words.every(word => left.phraseScreen.includes(word)));
    assert.doesNotMatch(left.phraseScreen, /\d{4} ?\d{4}/);
    for (const screen of [left.repeatScreen, left.codeScreen, left.filesScreen]) {
      assert.ok(!screen.includes(left.words.join(' ')) && !screen.includes(left.words.join('')));
    }
    assert.ok(
      left.code.split(' ').every(group => left.doneScreen.includes(group)),
      'the digits come again',
    );
    assert.ok(!left.filesScreen.includes('koblingsnokkel.txt'), 'the key is in the pass now, and taken away');
  });

  test('the command line opens the pass that the page made, and shows the same digits', () => {
    const shown = omfang('pass', 'show', left.pass, '--phrase-file', left.phrase, '--format', 'json');
    assert.deepEqual(JSON.parse(shown), { partner: 'rosa', has_linkage_key: true, code: left.code });
  });

  test('the readable copy and the receipt are those of the command line, byte for byte', () => {
    const byHand = sealByHand();
    assert.deepEqual(readFileSync(left.readable), byHand.payload);
    assert.deepEqual(readFileSync(left.receipt), byHand.receipt);
  });

  test('what the page shows is what the readable copy holds', () => {
    assert.deepEqual(left.shownPayload, JSON.parse(readFileSync(left.readable, 'utf8')));
    assert.equal(left.shownPayload.records.length, PERSONS.length);
    assert.deepEqual(left.shownPayload.acknowledged, [{ code: 'AGE102', count: 1, reason: 'confirmed' }]);
  });

  test('each row is shown at its place in the workbook, which is not sent', () => {
    const [, ...kept] = readFileSync(left.receipt, 'utf8').trim().split(/\r?\n/);
    const rows = kept.map(line => line.split(',').at(-1));
    assert.deepEqual(left.places.map(place => place.split(/\s/)[0]).sort(), rows.sort());
    const sheets = left.places.map(place => place.replace(/^\d+\s*/, ''));
    assert.deepEqual(sheets.slice(0, 2), ['Personskjema', 'Personskjema']);
    assert.equal(new Set(sheets).size, 2, String(sheets));
    for (const record of left.shownPayload.records) assert.ok(!('row' in record || 'place' in record));
  });

  test('the readable copy is what the published schema allows', () => {
    const path = fileURLToPath(new URL('../../../schemas/2014/submission.schema.json', import.meta.url));
    const validate = new Ajv({ allErrors: true, strict: false }).compile(
      JSON.parse(readFileSync(path, 'utf8')),
    );
    const payload = JSON.parse(readFileSync(left.readable, 'utf8'));
    assert.ok(validate(payload), JSON.stringify(validate.errors));
    assert.ok(!validate({ ...payload, note: 'x' }), 'the schema is closed');
  });

  test('KOM opens the bundle once the digits are confirmed, and counts the persons', () => {
    const kom = files.roundFolder('real');
    const inspect = () =>
      JSON.parse(omfang('inspect', left.bundle, '--round-dir', kom, '--format', 'json')).facts;
    assert.equal(inspect().key, 'unconfirmed');
    omfang('partner', 'confirm', kom, 'rosa', '--code', left.code);
    const { key, signature, grammar, enrolment_code, records } = inspect();
    const expected = {
      key: 'confirmed',
      signature: 'good',
      grammar: 'good',
      enrolment_code: left.code,
      records: 4,
    };
    assert.deepEqual({ key, signature, grammar, enrolment_code, records }, expected);

    copyFileSync(left.bundle, join(kom, 'inbox/rosa-2014.omfang'));
    omfang('merge', kom);
    const merged = JSON.parse(readFileSync(join(kom, 'work/merge.json'), 'utf8'));
    assert.equal(merged.bundles, 1);
    assert.equal(merged.reports, PERSONS.length);
    assert.deepEqual(merged.quarantined, []);
    noIdentifierIn("KOM's files", readFileSync(join(kom, 'work/reports.csv'), 'utf8'));
  });

  test('nothing that goes out, or is shown before it goes, says who anybody is', () => {
    noIdentifierIn('the step before sending', left.outgoingScreen);
    noIdentifierIn('the last screen', left.doneScreen);
    noIdentifierIn('the payload', readFileSync(left.readable, 'utf8'));
    noIdentifierIn('the bundle', readFileSync(left.bundle, 'latin1'));
    noIdentifierIn('the console', left.log);
    // The search finds what is there to be found: the receipt, which stays, has the partner's own references.
    const receipt = readFileSync(left.receipt, 'utf8');
    assert.ok(PERSONS.every(person => receipt.includes(person['Egen referanse'])));
  });

  test('nothing left the page, nothing is remembered, and the console is silent', () => {
    assert.deepEqual(left.heard, []);
    assert.deepEqual(left.storage, {
      local: 0,
      session: 0,
      cookie: '',
      databases: 0,
      history: null,
      inner: 'SecurityError',
      cookies: [],
    });
    assert.deepEqual(left.errors, []);
  });
});
