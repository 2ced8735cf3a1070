// Nothing leaves the page, and nothing stays behind.
//
// Whether something left is judged by a listener on this machine. A page without a policy is the control: the
// listener must hear that one.

import assert from 'node:assert/strict';
import { after, afterEach, before, test } from 'node:test';
import { pathToFileURL } from 'node:url';
import * as files from './files.mjs';
import { choose, hands, inside, launch, open, PAGE_ADDRESS, sentences } from './harness.mjs';
import { CONNECTION, listen } from './listener.mjs';

const say = sentences('nb');
let browser;
let listener;

before(async () => {
  listener = await listen();
  browser = await launch();
});
after(async () => {
  await browser.close();
  listener.close();
});
afterEach(() => {
  listener.heard.length = 0;
});

const settle = page => page.waitForTimeout(500);

/** Every way in which a document sends something without leaving for another. */
function tryDocument(to) {
  const ways = [
    () => fetch(`http://${to}/fetch`).catch(() => undefined),
    () => {
      const request = new XMLHttpRequest();
      request.open('POST', `http://${to}/xhr`);
      request.send('x');
    },
    () => navigator.sendBeacon(`http://${to}/beacon`, 'x'),
    () => new WebSocket(`ws://${to}/socket`),
    () => new EventSource(`http://${to}/events`),
    () => {
      new Image().src = `http://${to}/image`;
    },
    ...['script', 'video', 'embed', 'object'].map(tag => () => {
      const element = document.createElement(tag);
      element[tag === 'object' ? 'data' : 'src'] = `http://${to}/${tag}`;
      document.body.append(element);
    }),
    () => {
      const link = document.createElement('link');
      link.rel = 'stylesheet';
      link.href = `http://${to}/style`;
      document.head.append(link);
    },
    () => {
      document.body.style.backgroundImage = `url(http://${to}/background)`;
    },
  ];
  for (const way of ways) {
    try {
      way();
    } catch {
      // A refusal is what is hoped for.
    }
  }
}

/** Every way in which a document leaves for another, or asks for one. */
function tryToLeave(to) {
  const made = (tag, values) => {
    const element = Object.assign(document.createElement(tag), values);
    document.body.append(element);
    return element;
  };
  const ways = [
    () => window.open(`http://${to}/window`),
    () => made('a', { href: `http://${to}/link`, target: '_blank' }).click(),
    () => made('a', { href: `http://${to}/download`, download: 'x' }).click(),
    () => made('form', { action: `http://${to}/form`, method: 'post' }).submit(),
    () => made('iframe', { src: `http://${to}/frame` }),
    () => {
      parent.location.href = `http://${to}/parent`;
    },
    () => {
      location.href = `http://${to}/navigation`;
    },
  ];
  for (const way of ways) {
    try {
      way();
    } catch {
      // As above.
    }
  }
}

/** Every way out of a worker. */
function tryWorker(to) {
  const ways = [
    () => fetch(`http://${to}/worker-fetch`).catch(() => undefined),
    () => new WebSocket(`ws://${to}/worker-socket`),
    () => importScripts(`http://${to}/worker-import`),
    () => new EventSource(`http://${to}/worker-events`),
  ];
  for (const way of ways) {
    try {
      way();
    } catch {
      // As above.
    }
  }
}

test('the listener hears a page without a policy', async () => {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(pathToFileURL(files.file('open.html', '<!doctype html><p>no policy')).href);
  await page.evaluate(tryDocument, listener.address);
  await settle(page);
  await context.close();
  assert.ok(listener.heard.length > 3, `the listener heard ${listener.heard}`);
});

test('whatever tries to send from the page, with a report ready in it, makes no connection', async () => {
  const { page, frame, context } = await open(browser);
  const { press, see, title } = hands(frame);
  await press(say('start-begin'));
  await choose(frame, files.workbook('clean'), files.round(), files.pass());
  await frame.getByLabel(say('open-label')).fill(files.words());
  await press(say('open-button'));
  await see(say('open-as', { name: 'ROSA-prosjektet' }));
  await press(say('files-check'));
  await press(say('columns-next'));
  await press(say('findings-next'));
  await press(say('outgoing-seal'));
  await title(say('done-title'));

  assert.equal(page.workers().length, 1, 'there is one worker');
  await page.workers()[0].evaluate(tryWorker, listener.address);
  await inside(page).evaluate(tryDocument, listener.address);
  await settle(page);
  assert.deepEqual(listener.heard, [], 'from the frame and its worker');
  await context.close();
});

test('leaving for another document sends nothing', async () => {
  const { page, context } = await open(browser);
  await inside(page).evaluate(tryToLeave, listener.address);
  await settle(page);
  // Chromium opens the connection before it looks at the policy, and then sends nothing on it.
  assert.deepEqual(
    listener.heard.filter(what => what !== CONNECTION),
    [],
  );
  assert.equal(page.url(), PAGE_ADDRESS);
  await context.close();
});

test('text is no script', async () => {
  const { page, context } = await open(browser);
  const went = await inside(page).evaluate(() => {
    const attempts = {
      html: () => {
        document.body.innerHTML = '<b>x</b>';
      },
      worker: () => new Worker(URL.createObjectURL(new Blob(['1']))),
      policy: () => globalThis.trustedTypes.createPolicy('another', {}),
      timer: () => setTimeout('globalThis.ran = true'),
    };
    const through = ([, attempt]) => {
      try {
        attempt();
        return true;
      } catch {
        return false;
      }
    };
    return Object.entries(attempts)
      .filter(through)
      .map(([name]) => name);
  });
  assert.deepEqual(went, []);
  await context.close();
});
