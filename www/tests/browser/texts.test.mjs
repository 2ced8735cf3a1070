// Narrative and case form: typed or dropped, searched for identifiers, and in the bundle, alone or beside persons.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { folder, omfang, run } from './cli.mjs';
import { openEach } from './each.mjs';
import * as files from './files.mjs';
import { choose, hands, sentences } from './harness.mjs';

const say = sentences('nb');
const { at, press, title, see } = openEach();
const point = number => at.frame.locator(`#point-${number}`);

async function ready(...paths) {
  await press(say('start-begin'));
  await title(say('files-title'));
  await choose(at.frame, ...paths, files.round(), files.pass());
  await at.frame.getByLabel(say('open-label')).fill(files.words());
  await press(say('open-button'));
  await see(say('open-as', { name: 'ROSA-prosjektet' }));
}

/** What is sent, as the page shows it. */
async function payload() {
  await at.frame.locator('.page-summary').waitFor();
  return JSON.parse(await at.frame.locator('.page-payload-text pre').textContent());
}

async function sealed() {
  await press(say('outgoing-seal'));
  await title(say('done-title'));
  const [download] = await Promise.all([
    at.page.waitForEvent('download'),
    hands(at.frame).follow(say('done-bundle-save')),
  ]);
  const path = join(folder, `${Math.random()}.omfang`);
  await download.saveAs(path);
  return JSON.parse(omfang('inspect', path, '--round-dir', files.roundFolder('real'), '--format', 'json'));
}

test('a narrative is typed and sent alone; nothing is said about persons', async () => {
  await ready();
  await press(say('files-narrative-write'));
  await title(say('narrative-title'));
  await press(say('narrative-keep'));
  await see('Ingen punkter er besvart.');
  await point('1').fill('Å finne trygge boliger.\n3. Det står et tall først på denne linjen.');
  await point('2b').fill('Flere plasser.');
  await press(say('narrative-keep'));
  await see(say('narrative-name'));
  await press(say('findings-next'));
  await title(say('outgoing-title'));
  await see(say('outgoing-no-persons'));
  const sent = await payload();
  assert.equal(sent.kind, 'none');
  assert.deepEqual(sent.narrative, {
    1: 'Å finne trygge boliger.\n3. Det står et tall først på denne linjen.',
    '2b': 'Flere plasser.',
  });
  const { facts } = await sealed();
  assert.equal(facts.narrative, true);
  assert.equal(facts.grammar, 'good');
});

test('a Word document is read by its points, and shown for correcting', async () => {
  await ready(files.narrative(['Til KOM', '1. Bolig.', 'Mer om bolig.', '2a) Vi har leid', '6. Annet']));
  await see(say('kind-narrative'));
  await press(say('files-narrative-see'));
  assert.equal(await point('1').inputValue(), 'Bolig.\nMer om bolig.');
  assert.equal(await point('2a').inputValue(), 'Vi har leid');
  await point('6').fill('');
  await press(say('narrative-keep'));
  await press(say('findings-next'));
  assert.deepEqual(Object.keys((await payload()).narrative), ['1', '2a']);
});

test('a sheet with a point and its answer a row is a narrative, and no form', async () => {
  const answer = 'Vi har leid to leiligheter i år.';
  await ready(files.narrativeSheet([['Tekstdel'], [1, 'Bolig er vanskelig å finne.'], ['2a', answer]]));
  await see(say('kind-narrative'));
  await press(say('findings-next'));
  assert.deepEqual((await payload()).narrative, { 1: 'Bolig er vanskelig å finne.', '2a': answer });
});

test('a document without points says so, and the answers can be pasted', async () => {
  await ready(files.narrative(['Bolig er vanskelig.', 'Vi har leid.']));
  await see('Ingen avsnitt i teksten begynner med nummeret på et punkt.');
  await press(say('files-narrative-write'));
  await point('1').fill('Bolig er vanskelig.');
  await press(say('narrative-keep'));
  await press(say('findings-next'));
  await see(say('outgoing-narrative', { count: 1 }));
});

test('what may point out a person is shown in its place; numbers must go, names are answered for', async () => {
  const surname = files.person(1).Etternavn;
  await ready(files.workbook('clean'));
  await press(say('files-narrative-write'));
  await point('1').fill(`Vi fulgte ${surname} hele året. Fødselsnummeret er 01019012345.`);
  await point('4').fill('Ring 22 33 44 55.');
  await press(say('narrative-keep'));
  await press(say('files-check'));
  await press(say('columns-next'));
  await press(say('findings-next'));
  await title(say('outgoing-title'));
  await see(say('leaks-title'));
  const places = at.frame.locator('.page-group');
  assert.equal(await places.count(), 3);
  assert.deepEqual(await places.locator('mark').allInnerTexts(), [surname, '01019012345.', '22']);
  await see('Et navn som står i regnearket.');
  assert.equal(await at.frame.getByRole('button', { name: say('leaks-case-add') }).count(), 0);
  await press(say('leaks-next'));
  await see(say('leaks-reason-missing'));
  await at.frame.locator('.page-group:focus').waitFor();
  assert.equal(await at.frame.getByRole('button', { name: say('outgoing-seal') }).count(), 0);

  await press(say('leaks-edit'));
  await point('1').fill(`Vi fulgte ${surname} hele året.`);
  await press(say('narrative-keep'));
  await press(say('files-check'));
  await press(say('columns-next'));
  await press(say('findings-next'));
  await see(say('leaks-title'));
  for (const place of await places.all()) await hands(at.frame).tick(place.getByLabel(say('reason-other')));
  await press(say('leaks-next'));
  const sent = await payload();
  assert.equal(sent.kind, 'report');
  assert.deepEqual(sent.acknowledged, [
    { code: 'LEAK-NAME', count: 1, reason: 'other' },
    { code: 'LEAK-PHONE', count: 1, reason: 'other' },
  ]);
});

test('a case form is sent alone, is shown in words, and reaches the work of KOM', async () => {
  await ready(files.caseForm({ B5: 7, B6: 2, C13: 1, B17: 4, B23: 'Få vitner.' }));
  await see(say('kind-case'));
  await press(say('findings-next'));
  await see('Prostitusjon: Anmeldt: 7');
  const sent = await payload();
  assert.equal(sent.kind, 'none');
  assert.deepEqual(sent.case, {
    cases: { forced_labour: { convicted: 1 }, prostitution: { reported: 7, reported_gross: 2 } },
    challenges: 'Få vitner.',
    format: 'omfang-case/1',
    victims: { women: 4 },
    why_not_charged: '',
  });
  const { facts } = await sealed();
  assert.equal(facts.case, true);
  assert.equal(facts.grammar, 'good');
});

test('a place in the case form is mended in Excel, and the way on leads to what still stands', async () => {
  const case_ = told => files.caseForm({ B5: 7, B23: told });
  await ready(case_('Kvinnen, født 01.02.1990, ville ikke anmelde.'));
  await press(say('findings-next'));
  await see(say('leaks-case'));
  assert.equal(await at.frame.getByRole('button', { name: say('leaks-edit') }).count(), 0);
  await press(say('leaks-next'));
  await at.frame.locator('.page-group:focus').waitFor();
  await press(say('leaks-case-add'));
  await title(say('files-title'));
  await choose(at.frame, case_('Kvinnen ville ikke anmelde.'));
  await press(say('findings-next'));
  assert.equal((await payload()).case.challenges, 'Kvinnen ville ikke anmelde.');
});

test('a case form with something else than a number says which cell', async () => {
  await ready(files.caseForm({ B5: 'mange' }), files.workbook('clean'));
  await see('Celle B5 i saksskjemaet er ikke et helt tall.');
  await press(say('files-check'));
  await title(say('columns-title'));
});

test('the page and the command line send the same bytes', async () => {
  const [narrative, cases] = [files.narrative(['1. Bolig.', '3. Kurs.']), files.caseForm({ D5: 3 })];
  await ready(narrative, cases);
  await press(say('nil-button'));
  await press(say('nil-confirm'));
  const inPage = await payload();
  const opened = ['--round', files.round(), '--pass', files.pass(), '--phrase-file', files.phraseFile()];
  const paths = [
    '--narrative',
    narrative,
    '--case',
    cases,
    '--payload-out',
    'both.json',
    '--out',
    'both.omfang',
  ];
  const { code, err } = run('seal', '--nil', ...opened, ...paths, '--sequence', String(inPage.sequence));
  assert.equal(code, 0, err);
  assert.deepEqual(inPage, JSON.parse(readFileSync(join(folder, 'both.json'), 'utf8')));
  assert.equal(inPage.kind, 'nil');
});

/** Whether the browser asks before it closes the window. */
const asksBeforeClosing = () =>
  at.page.evaluate(() => !dispatchEvent(new Event('beforeunload', { cancelable: true })));

test('what is typed is not lost on any way off the screen, and not by closing the window', async () => {
  await ready();
  assert.equal(await asksBeforeClosing(), false);
  await press(say('files-narrative-write'));
  await point('1').fill('En lang tekst.');
  assert.equal(await asksBeforeClosing(), true);
  await press(say('page-foot-proof'));
  await title(say('proof-title'));
  await press(say('back'));
  await title(say('narrative-title'));
  assert.equal(await point('1').inputValue(), 'En lang tekst.');
  await press(say('back'));
  await see(say('narrative-draft'));
  await press(say('narrative-draft-go'));
  assert.equal(await point('1').inputValue(), 'En lang tekst.');
  await press(say('narrative-keep'));
  await title(say('files-title'));
  assert.equal(await at.frame.getByText(say('narrative-draft')).count(), 0);
  assert.equal(await asksBeforeClosing(), true, 'it is in no report yet');
  await press(say('findings-next'));
  await sealed();
  assert.equal(await asksBeforeClosing(), false);
});

test('a narrative that is a file needs no asking before the window closes', async () => {
  await ready(files.narrative(['1. Bolig.']));
  await see(say('kind-narrative'));
  assert.equal(await asksBeforeClosing(), false);
});

test('a narrative that comes as a file says that it takes the place of what was typed, which can be had back', async () => {
  await ready();
  await press(say('files-narrative-write'));
  await point('1').fill('Skrevet her.');
  await press(say('narrative-keep'));
  await see(say('narrative-name'));
  await choose(at.frame, files.narrative(['3. Fra en fil.']));
  await at.frame.locator('.ds-alert', { hasText: say('narrative-replaced') }).waitFor();
  await press(say('narrative-take-back'));
  assert.equal(await point('1').inputValue(), 'Skrevet her.');
  assert.equal(await point('3').inputValue(), '');
  await press(say('narrative-keep'));
  await press(say('findings-next'));
  assert.deepEqual((await payload()).narrative, { 1: 'Skrevet her.' });
});

test('giving up does not lose what was typed', async () => {
  await ready(files.workbook('slow'));
  await press(say('files-narrative-write'));
  await point('5').fill('Plakater.');
  await press(say('narrative-keep'));
  await press(say('files-check'));
  await hands(at.frame).interrupt(say('cancel'));
  await see(say('missing-open'));
  await press(say('files-narrative-see'));
  assert.equal(await point('5').inputValue(), 'Plakater.');
});
