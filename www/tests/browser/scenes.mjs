// Every screen of the page and every state of it that looks different: how to get there from the first screen.
// Used by the accessibility test and by `screenshots.mjs`.

import * as files from './files.mjs';
import { breakOnCheck, choose, hands } from './harness.mjs';

const press = (frame, name) => hands(frame).press(name);
const heading = (frame, name) => hands(frame).title(name);

async function begin({ frame, say }, ...paths) {
  await press(frame, say('start-begin'));
  await heading(frame, say('files-title'));
  if (paths.length > 0) {
    await choose(frame, ...paths);
    await frame
      .locator('.page-file')
      .nth(paths.length - 1)
      .waitFor();
  }
}

async function openPass({ frame, say }, words = files.words()) {
  await frame.getByLabel(say('open-label')).fill(words);
  await press(frame, say('open-button'));
}

async function ready(at, workbook) {
  await begin(at, workbook, files.round(), files.pass());
  await openPass(at);
  await at.frame.getByText(at.say('open-as', { name: 'ROSA-prosjektet' })).waitFor();
}

async function columns(at, workbook) {
  await ready(at, workbook);
  await press(at.frame, at.say('files-check'));
  await heading(at.frame, at.say('columns-title'));
}

async function findings(at, workbook) {
  await columns(at, workbook);
  await press(at.frame, at.say('columns-next'));
  await heading(at.frame, at.say('findings-title'));
}

async function outgoing(at, workbook) {
  await findings(at, workbook);
  await press(at.frame, at.say('findings-next'));
  await heading(at.frame, at.say('outgoing-title'));
  await at.frame.locator('.page-summary').waitFor();
}

async function makePass(at) {
  const { frame, say } = at;
  await press(frame, say('start-first-button'));
  await heading(frame, say('pass-title'));
  await choose(frame, files.round(), files.linkageKey());
  await frame.getByLabel(say('pass-partner')).selectOption('rosa');
}

async function phrase(at) {
  await makePass(at);
  await press(at.frame, at.say('pass-make'));
  await heading(at.frame, at.say('phrase-title'));
  return (await at.frame.locator('.page-words li').allInnerTexts()).join(' ');
}

async function save(at) {
  const words = await phrase(at);
  await press(at.frame, at.say('phrase-next'));
  await heading(at.frame, at.say('save-title'));
  return words;
}

async function repeat(at) {
  const words = await save(at);
  await hands(at.frame).follow(at.say('save-button'));
  await press(at.frame, at.say('next'));
  await heading(at.frame, at.say('repeat-title'));
  return words;
}

/** Two sheets of persons and one of examples, as a partner with two departments fills the form. */
const twoSheets = () =>
  files.excel([
    { name: 'Personskjema', rows: [files.person(1), files.person(2, { Nasjonalitet: '' })] },
    { name: 'Avdeling sør', rows: [files.person(3), files.person(4, { Nasjonalitet: '', Alder: '24' })] },
  ]);

/** A form in which a heading is the partner's own. */
const ownColumns = () => {
  const text = files.csv([files.person(1), files.person(2)]);
  return files.file('personskjema-2014.csv', text.replace('Type botilbud', 'Hvor bor hun'));
};

/** `[name, go]`; `go` gets `{ page, frame, say }`. */
export const scenes = [
  ['start', async () => undefined],
  ['pass-choose-empty', async ({ frame, say }) => press(frame, say('start-first-button'))],
  ['pass-choose', makePass],
  ['pass-phrase', phrase],
  ['pass-save', save],
  ['pass-repeat', repeat],
  [
    'pass-repeat-wrong',
    async at => {
      await repeat(at);
      await openPass(at, 'helt feil ord');
      await at.frame.locator('.page-refusal').waitFor();
    },
  ],
  [
    'pass-code',
    async at => {
      await openPass(at, await repeat(at));
      await heading(at.frame, at.say('code-title'));
    },
  ],
  ['files-empty', at => begin(at)],
  [
    'files-bad',
    at =>
      begin(
        at,
        files.workbook('errors'),
        files.photo(),
        files.bundle(),
        files.receipt(),
        files.huge(),
        files.round('changed'),
      ),
  ],
  ['files-demo', at => begin(at, files.workbook('errors'), files.round('demo'), files.pass())],
  ['files-ready', at => ready(at, files.workbook('errors'))],
  [
    'files-other-kom',
    async at => {
      await begin(at, files.workbook('clean'), files.round('other'), files.pass());
      await openPass(at);
      await at.frame.locator('.page-refusal').waitFor();
    },
  ],
  [
    'files-without-key',
    async at => {
      await begin(at, files.round(), files.pass('nadheim'));
      await openPass(at, files.words('nadheim'));
      await at.frame.getByText(at.say('open-no-key')).waitFor();
    },
  ],
  ['files-asked', at => begin(at, files.asked().list)],
  [
    'questions',
    async at => {
      const { list, receipt } = files.asked();
      await begin(at, list, receipt);
      await press(at.frame, at.say('questions-show'));
      await heading(at.frame, at.say('questions-title'));
    },
  ],
  [
    'questions-unknown',
    async at => {
      await begin(at, files.asked().list, files.receipt());
      await press(at.frame, at.say('questions-show'));
      await heading(at.frame, at.say('questions-title'));
    },
  ],
  [
    'narrative',
    async at => {
      await begin(
        at,
        files.narrative(['1. Å finne trygge boliger.', '2a. Vi har leid.', '4. Rutine for varsling.']),
      );
      await press(at.frame, at.say('files-narrative-see'));
      await heading(at.frame, at.say('narrative-title'));
    },
  ],
  [
    'files-draft',
    async at => {
      await begin(at);
      await press(at.frame, at.say('files-narrative-write'));
      await at.frame.locator('#point-1').fill('Skrevet her.');
      await press(at.frame, at.say('narrative-keep'));
      await choose(at.frame, files.narrative(['3. Fra en fil.']));
      await at.frame.getByText(at.say('narrative-replaced')).first().waitFor();
      await press(at.frame, at.say('narrative-take-back'));
      await press(at.frame, at.say('back'));
      await at.frame.getByText(at.say('narrative-draft')).waitFor();
    },
  ],
  [
    'outgoing-texts',
    async at => {
      await ready(at, files.narrative(['1. Å finne trygge boliger.', '3. Kurs i to dager.']));
      await choose(at.frame, files.caseForm({ B5: 7, C13: 1, B17: 4 }));
      await at.frame.locator('.page-file').nth(3).waitFor();
      await press(at.frame, at.say('findings-next'));
      await at.frame.locator('.page-summary').waitFor();
    },
  ],
  [
    'outgoing-leaks',
    async at => {
      await ready(at, files.narrative(['1. Vi ringte 22 33 44 55.', '3. Nummeret er 01019012345, sa hun.']));
      await press(at.frame, at.say('findings-next'));
      await at.frame.locator('.page-quote').first().waitFor();
      await press(at.frame, at.say('leaks-next'));
    },
  ],
  [
    'outgoing-leaks-case',
    async at => {
      await ready(at, files.caseForm({ B5: 7, B23: 'Kvinnen, født 01.02.1990, ville ikke anmelde.' }));
      await press(at.frame, at.say('findings-next'));
      await at.frame.getByText(at.say('leaks-case')).waitFor();
    },
  ],
  [
    'proof',
    async at => {
      await press(at.frame, at.say('page-foot-proof'));
      await press(at.frame, at.say('proof-try'));
      await at.frame.locator('.page-proof').waitFor();
    },
  ],
  [
    'files-nil',
    async at => {
      await begin(at, files.round(), files.pass());
      await press(at.frame, at.say('nil-button'));
    },
  ],
  [
    'files-busy',
    async at => {
      await begin(at, files.workbook('slow'));
      await press(at.frame, at.say('files-check'));
      await at.frame.locator('.page-busy').waitFor();
    },
  ],
  ['columns', at => columns(at, files.workbook('sums'))],
  ['columns-missing', at => columns(at, files.workbook('errors'))],
  ['columns-sheets', at => columns(at, twoSheets())],
  ['columns-own', at => columns(at, ownColumns())],
  ['columns-no-table', at => columns(at, files.workbook('text'))],
  [
    'columns-no-round',
    async at => {
      await begin(at, files.workbook('clean'));
      await press(at.frame, at.say('files-check'));
      await heading(at.frame, at.say('columns-title'));
    },
  ],
  ['findings-errors', at => findings(at, files.workbook('errors'))],
  ['findings-warnings', at => findings(at, files.workbook('warnings'))],
  ['findings-no-table', at => findings(at, files.workbook('text'))],
  [
    'findings-notes',
    async at => {
      await findings(at, twoSheets());
      await at.frame.locator('.page-notes summary').click();
    },
  ],
  [
    'findings-stopped',
    async at => {
      await findings(at, files.workbook('errors'));
      await press(at.frame, at.say('findings-next'));
      await at.frame.locator('.ds-error-summary').waitFor();
    },
  ],
  [
    'findings-rows',
    async at => {
      await findings(at, files.workbook('errors'));
      await at.frame.getByLabel(at.say('findings-by-row'), { exact: true }).check({ force: true });
      await at.frame.locator('.page-row-findings').first().waitFor();
    },
  ],
  [
    'findings-values',
    async at => {
      const { frame, say } = at;
      const long = files.person(1, { Nasjonalitet: 'Atlantis'.repeat(40), 'Status straffesak': '' });
      await findings(at, files.file('skjema.csv', files.csv([long, files.person(2, { Kjønn: 'x y' })])));
      for (let left = await frame.locator('.page-value-button').count(); left > 0; left--) {
        const values = await frame.locator('.page-value').count();
        await frame
          .getByRole('button', { name: say('value-show') })
          .first()
          .click();
        await frame.locator('.page-value').nth(values).waitFor();
      }
    },
  ],
  [
    'findings-mended',
    async at => {
      await findings(at, files.workbook('errors'));
      await choose(at.frame, files.workbook('mended'));
      await hands(at.frame).see(at.say('findings-fixed', { fixed: 34, before: 35 }));
    },
  ],
  [
    'findings-which',
    async at => {
      const of = (number, name) => files.file(name, files.csv([files.person(number, { Nasjonalitet: '' })]));
      await begin(at, of(1, 'sor.csv'), of(2, 'nord.csv'));
      await press(at.frame, at.say('files-check'));
      await press(at.frame, at.say('columns-next'));
      await heading(at.frame, at.say('findings-title'));
      await choose(at.frame, of(3, 'sor rettet.csv'));
      await at.frame.getByText(at.say('mended-which', { names: 'sor rettet.csv' })).waitFor();
    },
  ],
  ['findings-clean', at => findings(at, files.workbook('clean'))],
  ['findings-empty', at => findings(at, files.emptyForm())],
  [
    'locked',
    async at => {
      const { frame, say } = at;
      await begin(at, files.workbook('clean'));
      await press(frame, say('files-check'));
      await press(frame, say('columns-next'));
      await press(frame, say('findings-next'));
      await heading(frame, say('outgoing-title'));
    },
  ],
  ['outgoing', at => outgoing(at, files.workbook('clean'))],
  [
    'outgoing-sheets',
    at =>
      outgoing(
        at,
        files.excel([
          { name: 'Personskjema', rows: [files.person(1), files.person(2)] },
          { name: 'Avdeling sør', rows: [files.person(3)] },
        ]),
      ),
  ],
  [
    'outgoing-payload',
    async at => {
      await outgoing(at, files.workbook('clean'));
      await at.frame.getByText(at.say('outgoing-payload-show')).click();
    },
  ],
  [
    'outgoing-nil',
    async at => {
      await findings(at, files.emptyForm());
      await press(at.frame, at.say('nil-button'));
      await press(at.frame, at.say('nil-confirm'));
      await at.frame.locator('.page-summary').waitFor();
    },
  ],
  [
    'done',
    async at => {
      await outgoing(at, files.workbook('clean'));
      await press(at.frame, at.say('outgoing-seal'));
      await heading(at.frame, at.say('done-title'));
    },
  ],
  [
    'broken',
    async at => {
      await begin(at, files.workbook('clean'));
      await breakOnCheck(at.page);
      await press(at.frame, at.say('files-check'));
      await heading(at.frame, at.say('broken-title'));
    },
  ],
];
