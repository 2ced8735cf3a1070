// The page in a real Chromium, from `file://`, the way a partner opens it.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const PAGE =
  process.env.OMFANG_PAGE ?? fileURLToPath(new URL('../../../target/page/omfang.html', import.meta.url));

/** The address of the page under test. */
export const PAGE_ADDRESS = pathToFileURL(PAGE).href;

/** Where test files are written. */
const folder = mkdtempSync(join(tmpdir(), 'omfang-page-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Starts the browser. It is told to call nobody; what it tries all the same is not the page's doing. */
export function launch(options = {}) {
  return chromium.launch({
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-quic', '--disable-background-networking', '--disable-component-update'],
    ...options,
  });
}

/** Opens the page: `{ page, frame }`, the frame being where everything is. */
export async function open(browser, { viewport = { width: 1280, height: 900 }, ...options } = {}) {
  const context = await browser.newContext({ viewport, ...options });
  const page = await context.newPage();
  page.errors = [];
  page.on('pageerror', error => page.errors.push(String(error)));
  page.on('console', message => message.type() === 'error' && page.errors.push(message.text()));
  await page.goto(PAGE_ADDRESS);
  const frame = page.frameLocator('iframe');
  await frame.getByRole('heading', { level: 1 }).waitFor();
  return { context, page, frame };
}

/** The frame's own document, for running scripts in it. */
export function inside(page) {
  return page.frames()[1];
}

/** Writes a file for the page to read, in a folder of its own, and returns its path. */
export function file(name, content) {
  const path = join(mkdtempSync(join(folder, 'file-')), name);
  writeFileSync(path, content);
  return path;
}

/** Chooses files with the file chooser. */
export async function choose(frame, ...paths) {
  await frame.locator('input[type=file]').setInputFiles(paths);
}

/** Drops files onto the page as the operating system does. */
export async function drop(page, ...paths) {
  const place = page.frameLocator('iframe').locator('.page-drop');
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
