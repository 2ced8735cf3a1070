// The self-test: what it says is closed lets nothing through to a listener on this machine, by TCP or UDP; what the
// listener hears, the self-test has named as open.

import assert from 'node:assert/strict';
import { createSocket } from 'node:dgram';
import { once } from 'node:events';
import { networkInterfaces } from 'node:os';
import { after, before, test } from 'node:test';
import { hands, launch, open, sentences } from './harness.mjs';
import { CONNECTION, listen } from './listener.mjs';

const say = sentences('nb');
/** What a browser leaves open to the code of a page: known, and said. */
const OPEN = ['preconnect', 'dns-prefetch', 'WebRTC'];
let browser;
let listener;
let udp;
const datagrams = [];

/** An address of this machine that is not the loopback, which WebRTC passes over. */
function outward() {
  const all = Object.values(networkInterfaces()).flat();
  return all.find(({ family, internal }) => family === 'IPv4' && !internal)?.address ?? '127.0.0.1';
}

before(async () => {
  listener = await listen('0.0.0.0');
  udp = createSocket('udp4');
  udp.on('message', message => datagrams.push(message.length));
  udp.bind(listener.port, '0.0.0.0');
  await once(udp, 'listening');
  browser = await launch();
});
after(async () => {
  await browser.close();
  listener.close();
  udp.close();
});

/** Lets the page try every way out, and returns what it says: `{ page, worker }` by outcome. */
async function prove(frame, address) {
  await hands(frame).press(say('page-foot-proof'));
  await hands(frame).title(say('proof-title'));
  await frame.getByLabel(say('proof-address')).fill(address);
  await hands(frame).press(say('proof-try'));
  await frame.locator('.page-proof').waitFor();
  const said = where =>
    frame
      .locator(`[data-where=${where}] .page-ways`)
      .evaluateAll(lists =>
        Object.fromEntries(
          lists.map(list => [list.dataset.outcome, [...list.children].map(({ textContent }) => textContent)]),
        ),
      );
  return { page: await said('page'), worker: await said('worker') };
}

test('nothing gets out of the worker, and out of the page only what the self-test names', async t => {
  const { page, frame, context } = await open(browser);
  const said = await prove(frame, `${outward()}:${listener.port}`);
  await page.waitForTimeout(2500);
  assert.equal(said.worker.open, undefined, 'no way is open in the worker');
  assert.deepEqual(new Set(said.page.open), new Set(OPEN));
  assert.ok(said.page.stopped.length > 20, String(said.page.stopped));
  // A preconnect opens a connection and says nothing on it.
  assert.deepEqual(
    listener.heard.filter(what => what !== CONNECTION),
    [],
    'no request',
  );
  t.diagnostic(`connections ${listener.heard.length}, datagrams ${datagrams.length}`);
  await hands(frame).press(say('back'));
  await hands(frame).title(say('start-title'));
  await context.close();
});

test('an address that is none is not tried', async () => {
  const { frame, context } = await open(browser);
  await hands(frame).press(say('page-foot-proof'));
  await frame.getByLabel(say('proof-address')).fill('http://x');
  await hands(frame).press(say('proof-try'));
  await hands(frame).see(say('proof-address-wrong'));
  await context.close();
});
