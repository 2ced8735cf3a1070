// The page in a real Chromium, from `file://`, the way a partner opens it.

import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const PAGE =
  process.env.OMFANG_PAGE ?? fileURLToPath(new URL('../../../target/page/omfang.html', import.meta.url));

/** The address of the page under test. */
export const PAGE_ADDRESS = pathToFileURL(PAGE).href;

/** Starts the browser. It is told to call nobody; what it tries all the same is not the page's doing. */
export function launch(options = {}) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
    ...options,
  });
}

/**
 * Opens the page: `{ context, page, frame }`, the frame being where everything is. (Not a `frameLocator`, which asks
 * for the frame's element each time, and is sent the whole page with it.)
 */
export async function open(browser, { viewport = { width: 1280, height: 900 }, ...options } = {}) {
  const context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  Object.assign(page, { errors: [], log: [] });
  page.on('pageerror', error => page.errors.push(String(error)));
  page.on('console', message => {
    page.log.push(message.text());
    if (message.type() === 'error') page.errors.push(message.text());
  });
  await page.goto(PAGE_ADDRESS);
  const frame = inside(page);
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return { context, page, frame };
}

/** The frame's own document, for running scripts in it. */
export function inside(page) {
  return page.frames()[1];
}

/**
 * What a test does on the screen. The mouse really moves and presses; `force` leaves out only the question whether
 * something lies above, for which Playwright reads the whole page five times. If something does, it gets the press.
 * Work that goes on is waited out first: what it brings moves the buttons. `interrupt` presses in the midst of it.
 */
export function hands(frame) {
  const byRole = (role, name) => frame.getByRole(role, { name, exact: true });
  const now = async (element, act) => {
    await element.waitFor();
    await element[act]({ force: true });
  };
  const really = async (element, act) => {
    await element.waitFor();
    await frame.locator('.page:not([data-working])').waitFor();
    await now(element, act);
  };
  return {
    press: name => really(byRole('button', name), 'click'),
    interrupt: name => now(byRole('button', name), 'click'),
    follow: name => really(byRole('link', name), 'click'),
    tick: element => really(element, 'check'),
    title: name => frame.getByRole('heading', { level: 1, name, exact: true }).waitFor(),
    see: text => frame.getByText(text).first().waitFor(),
  };
}

/** Chooses files with the file chooser. */
export async function choose(frame, ...paths) {
  await frame.locator('input[type=file]').setInputFiles(paths);
}

/** Drops files onto the page as the operating system does. */
export async function drop(page, ...paths) {
  const place = inside(page).locator('.page-drop');
  await place.scrollIntoViewIfNeeded();
  const zone = await place.boundingBox();
  const client = await page.context().newCDPSession(page);
  const at = { x: zone.x + zone.width / 2, y: zone.y + zone.height / 2 };
  const data = { items: [], files: paths, dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop']) {
    await client.send('Input.dispatchDragEvent', { type, ...at, data });
  }
  await client.detach();
}

/** The sentences of a language, by key, for tests that press buttons in it. */
export { sentences } from '../sentences.mjs';

/** Lets the next check run into a fault: a real panic of the engine, which only builds for trying out can be told to have. */
export async function breakOnCheck(page) {
  await page.workers()[0].evaluate(() => {
    omfang_engine.Desk.prototype.check = () => omfang_engine.panic_on_purpose();
  });
}
