// A page of its own for every test of a file, whose console must stay silent, and the hands that work on it.

import assert from 'node:assert/strict';
import { after, afterEach, before, beforeEach } from 'node:test';
import { hands, launch, open } from './harness.mjs';

/** `at` is what `open` gives, of the test that runs: `{ context, page, frame }`. */
export function openEach() {
  const at = {};
  let browser;
  before(async () => {
    browser = await launch();
  });
  after(() => browser.close());
  beforeEach(async () => {
    Object.assign(at, await open(browser));
  });
  afterEach(async () => {
    assert.deepEqual(at.page.errors, [], 'the console is silent');
    await at.context.close();
  });
  return {
    at,
    press: name => hands(at.frame).press(name),
    title: name => hands(at.frame).title(name),
    see: text => hands(at.frame).see(text),
    tick: element => hands(at.frame).tick(element),
  };
}
