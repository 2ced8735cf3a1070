// A browser that somebody else manages: what the page says when it may not work.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { file } from './files.mjs';
import { launch, PAGE_ADDRESS, sentences } from './harness.mjs';

const say = sentences('nb');
let browser;

before(async () => {
  browser = await launch();
});
after(() => browser.close());

async function visit(address, options = {}) {
  const page = await (await browser.newContext(options)).newPage();
  await page.goto(address);
  return page;
}

/** A copy of the page whose policy forbids something: the browser refuses it as it does where it is turned off. */
function without(allowed, forbidden) {
  const text = readFileSync(fileURLToPath(PAGE_ADDRESS), 'utf8');
  assert.ok(text.includes(allowed));
  return visit(pathToFileURL(file('forbidden.html', text.replaceAll(allowed, forbidden))).href);
}

test('without WebAssembly it says so in plain words', async () => {
  const page = await without("'wasm-unsafe-eval'", '');
  const frame = page.frameLocator('iframe');
  await frame.getByText(say('unavailable-wasm')).waitFor();
  await frame.getByText(say('unavailable-todo')).waitFor();
});

test('without workers it says so in plain words', async () => {
  const page = await without('worker-src blob:', "worker-src 'none'");
  await page.frameLocator('iframe').getByText(say('unavailable-worker')).waitFor();
});

test('without JavaScript it says so in plain words', async () => {
  const page = await visit(PAGE_ADDRESS, { javaScriptEnabled: false });
  const text = await page.locator('noscript').evaluate(element => element.textContent);
  assert.match(text, /trenger JavaScript/);
});
