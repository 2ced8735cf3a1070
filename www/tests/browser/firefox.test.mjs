// The page in Firefox ESR: the whole way, from a new pass to a bundle that KOM opens. Not every test once more: what
// differs between the browsers is the sandbox, saving, and the worker.

import assert from 'node:assert/strict';
import { existsSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { launch } from 'puppeteer-core';
import { folder, omfang } from './cli.mjs';
import * as files from './files.mjs';
import { PAGE_ADDRESS, sentences } from './harness.mjs';
import { CONNECTION, listen } from './listener.mjs';

const say = sentences('nb');
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
const FIREFOX = process.env.FIREFOX ?? '/usr/bin/firefox-esr';
const saved = mkdtempSync(join(folder, 'saved-'));

let browser;
let page;
let frame;
let listener;

/** The page anew. */
async function openPage() {
  await page?.close();
  page = await browser.newPage();
  await page.setViewport({ width: 1280, height: 900 });
  await page.goto(PAGE_ADDRESS);
  frame = await (await page.waitForSelector('iframe')).contentFrame();
}

before(async () => {
  listener = await listen();
  browser = await launch({
    browser: 'firefox',
    executablePath: FIREFOX,
    extraPrefsFirefox: {
      'browser.download.folderList': 2,
      'browser.download.dir': saved,
      'browser.download.useDownloadDir': true,
      'browser.download.always_ask_before_handling_new_types': false,
      'security.fileuri.strict_origin_policy': true,
    },
  });
  await openPage();
});
after(async () => {
  await browser?.close();
  listener.close();
});

const title = name => frame.locator(`::-p-xpath(//h1[normalize-space()="${name}"])`).wait();
const see = text => frame.locator(`::-p-xpath(//*[contains(normalize-space(text()),"${text}")])`).wait();
const rest = () => frame.locator('.page:not([data-working])').wait();
async function press(name) {
  await rest();
  const path = `::-p-xpath(//*[self::button or self::a][normalize-space()="${name}"])`;
  const element = await frame.waitForSelector(path);
  await element.evaluate(one => one.scrollIntoView({ block: 'center' }));
  await element.click();
}
async function choose(...paths) {
  const input = await frame.waitForSelector('input[type=file]');
  await input.uploadFile(...paths);
}
async function type(selector, text) {
  const field = await frame.waitForSelector(selector);
  await field.type(text);
}

/** Waits for a file that was saved. */
async function file(name) {
  const path = join(saved, name);
  for (let tries = 0; tries < 100; tries++) {
    // Firefox lays an empty file there first.
    if (existsSync(path) && !existsSync(`${path}.part`) && statSync(path).size > 0) return path;
    await new Promise(done => setTimeout(done, 100));
  }
  return assert.fail(`${name} was not saved`);
}

async function violations() {
  await frame.evaluate(axe);
  const found = await frame.evaluate(async () => (await globalThis.axe.run(document)).violations);
  return found.map(({ id, nodes }) => `${id}: ${nodes.map(node => node.html).join(' | ')}`);
}

test('from a new pass to a saved bundle, with the narrative, and nothing heard', async () => {
  await title(say('start-title'));
  await press(say('start-first-button'));
  await choose(files.round(), files.linkageKey());
  await frame.waitForSelector('#partner');
  await frame.select('#partner', 'rosa');
  await press(say('pass-make'));
  await title(say('phrase-title'));
  const words = await frame.$$eval('.page-words li', all => all.map(word => word.textContent).join(' '));
  await press(say('phrase-next'));
  await press(say('save-button'));
  const pass = await file('partnerpass-rosa.omfang-pass');
  assert.match(readFileSync(pass, 'latin1'), /^age-encryption\.org/);
  await press(say('next'));
  await title(say('repeat-title'));
  await type('#phrase', words);
  await press(say('open-button'));
  await title(say('code-title'));
  const code = await frame.$$eval('.page-digits li', all => all.map(group => group.textContent).join(' '));
  await press(say('code-next'));

  await choose(files.workbook('warnings'), files.narrative(['1. Bolig.', '3. Kurs.']));
  await see(say('kind-narrative'));
  await press(say('files-check'));
  await title(say('columns-title'));
  assert.deepEqual(await violations(), []);
  await press(say('columns-next'));
  await title(say('findings-title'));
  for (const radio of await frame.$$(`input[id$=-confirmed]`)) await radio.evaluate(one => one.click());
  assert.deepEqual(await violations(), []);
  await press(say('findings-next'));
  await title(say('outgoing-title'));
  await frame.waitForSelector('.page-summary');
  assert.deepEqual(await violations(), []);
  await press(say('outgoing-seal'));
  await title(say('done-title'));
  await press(say('done-bundle-save'));
  const bundle = await file('rosa-2014.omfang');
  await press(say('done-receipt-save'));
  assert.match(readFileSync(await file('IKKE-SEND-rosa-2014.kvittering.csv'), 'utf8'), /ref,own_reference/);

  const dir = files.roundFolder('real');
  const { facts } = JSON.parse(omfang('inspect', bundle, '--round-dir', dir, '--format', 'json'));
  assert.equal(facts.grammar, 'good');
  assert.equal(facts.records, 4);
  assert.equal(facts.narrative, true);
  assert.match(code, /^(\d{4} ){5}\d{4}$/);
  assert.deepEqual(listener.heard, []);
});

/** To the files, with these on the desk and ROSA's pass opened. */
async function ready(...paths) {
  await openPage();
  await press(say('start-begin'));
  await title(say('files-title'));
  await choose(...paths, files.round(), files.pass());
  await type('#phrase', files.words());
  await press(say('open-button'));
  await see(say('open-as', { name: 'ROSA-prosjektet' }));
}

/** What is sent, and the file made. */
async function sealed() {
  await title(say('outgoing-title'));
  await frame.waitForSelector('.page-summary');
  assert.deepEqual(await violations(), []);
  const payload = await frame.$eval('.page-payload-text pre', text => text.textContent);
  await press(say('outgoing-seal'));
  await title(say('done-title'));
  return JSON.parse(payload);
}

test('a nil return', async () => {
  await ready();
  await press(say('nil-button'));
  await press(say('nil-confirm'));
  assert.equal((await sealed()).kind, 'nil');
});

test('a case form alone', async () => {
  await ready(files.caseForm({ B5: 7 }));
  await press(say('findings-next'));
  const { kind, case: cases } = await sealed();
  assert.equal(kind, 'none');
  assert.ok(cases, 'the case form is sent');
});

test('a workbook with errors, and the same one mended', async () => {
  await ready(files.workbook('errors'));
  await press(say('files-check'));
  await title(say('columns-title'));
  await press(say('columns-next'));
  await title(say('findings-title'));
  assert.deepEqual(await violations(), []);
  await choose(files.workbook('clean'));
  await see(say('findings-none'));
  await press(say('findings-next'));
  assert.equal((await sealed()).records.length, 3);
});

test('the whole way with the keyboard alone', async () => {
  await openPage();
  const { keyboard } = page;
  const focused = () =>
    frame.evaluate(() => {
      const element = document.activeElement;
      return (element?.labels?.[0]?.textContent ?? element?.textContent ?? '').trim();
    });
  const tabTo = async name => {
    await rest();
    for (let presses = 0; presses < 80; presses++) {
      await keyboard.press('Tab');
      if ((await focused()).startsWith(name)) return;
    }
    assert.fail(`«${name}» was not reached`);
  };
  const enter = async name => {
    await tabTo(name);
    await keyboard.press('Enter');
  };
  await enter(say('start-begin'));
  await title(say('files-title'));
  // A window of the operating system is nothing that a test can type in.
  await choose(files.workbook('clean'), files.round(), files.pass());
  await frame.waitForSelector('#phrase');
  await tabTo(say('open-label'));
  await keyboard.type(files.words());
  await keyboard.press('Enter');
  await see(say('open-as', { name: 'ROSA-prosjektet' }));
  await enter(say('files-check'));
  await title(say('columns-title'));
  await enter(say('columns-next'));
  await title(say('findings-title'));
  await enter(say('findings-next'));
  await title(say('outgoing-title'));
  await frame.waitForSelector('.page-summary');
  await enter(say('outgoing-seal'));
  await title(say('done-title'));
  assert.deepEqual(listener.heard, []);
});

test('the self-test: nothing gets out of the worker, and no request out of the page', async t => {
  await press(say('page-foot-proof'));
  await title(say('proof-title'));
  const field = await frame.waitForSelector('#proof-address');
  await field.evaluate(one => {
    one.value = '';
  });
  await field.type(listener.address);
  await press(say('proof-try'));
  await frame.waitForSelector('.page-proof', { timeout: 15_000 });
  await new Promise(done => setTimeout(done, 2500));
  const requests = listener.heard.filter(what => what !== CONNECTION);
  assert.deepEqual(requests, []);
  // Firefox stops some ways in a worker without a word; none of them may be called open.
  const ways = where =>
    frame.$$eval(`[data-where=${where}] .page-ways`, lists =>
      Object.fromEntries(
        lists.map(list => [list.dataset.outcome, [...list.children].map(({ textContent }) => textContent)]),
      ),
    );
  const [inPage, inWorker] = [await ways('page'), await ways('worker')];
  t.diagnostic(JSON.stringify({ page: inPage, worker: inWorker }));
  assert.equal(inWorker.open, undefined);
  assert.ok(listener.heard.length === 0 || inPage.open.includes('preconnect'), 'what is heard is named');
});

test('nothing is stored', async () => {
  const stored = await page.evaluate(async () => ({
    local: localStorage.length,
    session: sessionStorage.length,
    cookie: document.cookie,
    databases: (await indexedDB.databases()).length,
  }));
  assert.deepEqual(stored, { local: 0, session: 0, cookie: '', databases: 0 });
});
