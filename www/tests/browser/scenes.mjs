// Every screen of the page and every state of it that looks different: how to get there from the first screen.
// Used by the accessibility test and by `screenshots.mjs`.

import * as files from './files.mjs';
import { choose } from './harness.mjs';

const press = (frame, name) => frame.getByRole('button', { name, exact: true }).click();
const heading = (frame, name) => frame.getByRole('heading', { level: 1, name, exact: true }).waitFor();

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

async function openPass({ frame, say }) {
  await frame.getByLabel(say('open-label')).fill(files.PHRASE);
  await press(frame, say('open-button'));
}

async function ready(at, variant) {
  await begin(at, files.workbook(variant), files.round(), files.pass());
  await openPass(at);
  await at.frame.getByText(at.say('open-as', { name: 'ROSA-prosjektet' })).waitFor();
}

async function columns(at, variant) {
  await ready(at, variant);
  await press(at.frame, at.say('files-check'));
  await heading(at.frame, at.say('columns-title'));
}

async function findings(at, variant) {
  await columns(at, variant);
  await press(at.frame, at.say('columns-next'));
  await heading(at.frame, at.say('findings-title'));
}

async function outgoing(at, variant) {
  await findings(at, variant);
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
}

async function save(at) {
  await phrase(at);
  await press(at.frame, at.say('phrase-next'));
  await heading(at.frame, at.say('save-title'));
}

async function repeat(at) {
  await save(at);
  await at.frame.getByRole('link', { name: at.say('save-button') }).click();
  await press(at.frame, at.say('next'));
  await heading(at.frame, at.say('repeat-title'));
}

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
      await at.frame.getByLabel(at.say('open-label')).fill('helt feil ord');
      await press(at.frame, at.say('open-button'));
      await at.frame.locator('.page-refusal').waitFor();
    },
  ],
  [
    'pass-code',
    async at => {
      await repeat(at);
      await openPass(at);
      await heading(at.frame, at.say('code-title'));
    },
  ],
  ['files-empty', at => begin(at)],
  [
    'files-bad',
    at => begin(at, files.workbook('errors'), files.bundle(), files.photo(), files.round('other')),
  ],
  ['files-demo', at => begin(at, files.workbook('errors'), files.round('demo'), files.pass())],
  ['files-ready', at => ready(at, 'errors')],
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
  ['columns', at => columns(at, 'clean')],
  ['columns-missing', at => columns(at, 'errors')],
  ['findings-errors', at => findings(at, 'errors')],
  [
    'findings-stopped',
    async at => {
      await findings(at, 'errors');
      await press(at.frame, at.say('findings-next'));
      await at.frame.locator('.ds-error-summary').waitFor();
    },
  ],
  [
    'findings-mended',
    async at => {
      await findings(at, 'errors');
      await choose(at.frame, files.workbook('fixed'));
      await at.frame.getByText(at.say('findings-fixed', { fixed: 36, before: 65 })).waitFor();
    },
  ],
  ['findings-clean', at => findings(at, 'clean')],
  ['findings-empty', at => findings(at, 'empty')],
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
  ['outgoing', at => outgoing(at, 'clean')],
  [
    'outgoing-payload',
    async at => {
      await outgoing(at, 'clean');
      await at.frame.getByText(at.say('outgoing-payload-show')).click();
    },
  ],
  ['outgoing-leak', at => outgoing(at, 'leak')],
  [
    'outgoing-refused',
    async at => {
      await findings(at, 'leaking');
      await press(at.frame, at.say('findings-next'));
      await at.frame.locator('.page-refusal').waitFor();
    },
  ],
  [
    'outgoing-nil',
    async at => {
      await findings(at, 'empty');
      await press(at.frame, at.say('nil-button'));
      await press(at.frame, at.say('nil-confirm'));
      await at.frame.locator('.page-summary').waitFor();
    },
  ],
  [
    'done',
    async at => {
      await outgoing(at, 'clean');
      await press(at.frame, at.say('outgoing-seal'));
      await heading(at.frame, at.say('done-title'));
    },
  ],
  [
    'broken',
    async at => {
      await begin(at, files.workbook('panic'));
      await press(at.frame, at.say('files-check'));
      await heading(at.frame, at.say('broken-title'));
    },
  ],
];
