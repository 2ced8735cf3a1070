// The browser half of `cargo xtask bench`: `node bench/browser.mjs WORKBOOK_OF_100000 WORKBOOK_OF_50000 RIVALS` from www/.
//
// Each piece of work gets a browser of its own, in turn, several times; the median is reported. Time is that of the
// work alone, in the worker, with the file's bytes there. Memory is the peak of the renderer's process as the kernel
// counts it, and what the engine's own memory has grown to, which never shrinks. RIVALS is a folder with xlsx in its
// node_modules: SheetJS is fetched for the comparison and is no part of the page.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';
import * as files from '../tests/browser/files.mjs';
import { choose, hands, inside, launch, open, sentences } from '../tests/browser/harness.mjs';
import { COLUMNS } from './columns.mjs';

const RUNS = Number(process.env.OMFANG_BENCH_RUNS ?? 5);
const [large, small, rivals] = process.argv.slice(2);
const say = sentences('nb');

/** The page's own worker, with a workbook, the round and an open pass on its desk; the engine's calls are timed there. */
async function engine(browser, workbook, work) {
  const { page, frame } = await open(browser);
  const [worker] = page.workers();
  await worker.evaluate(() => {
    const { add } = omfang_engine.Desk.prototype;
    omfang_engine.Desk.prototype.add = function (file) {
      globalThis.theDesk = this;
      return add.call(this, file);
    };
  });
  const { press, see, title } = hands(frame);
  await press(say('start-begin'));
  await title(say('files-title'));
  await choose(frame, workbook, files.round(), files.pass());
  await frame.getByLabel(say('open-label')).fill(files.words());
  await press(say('open-button'));
  await see(say('open-as', { name: 'ROSA-prosjektet' }));
  const measured = await worker.evaluate(async work => {
    const desk = globalThis.theDesk;
    const works = {
      cells: () => desk.measure_cells(),
      vec: () => desk.measure_vec(),
      check: () => desk.check({ leave_blank: [] }).rows,
      seal: () => {
        const warnings = desk.check({ leave_blank: [] }).groups.filter(group => group.severity === 'warning');
        const acknowledged = warnings.map(({ code }) => ({ code, reason: 'confirmed' }));
        desk.prepare({ acknowledged, nil: false, leaks: [], sequence: 1 });
        return desk.seal().readable.size;
      },
    };
    const start = performance.now();
    const figure = works[work]();
    const seconds = (performance.now() - start) / 1000;
    const { memory } = await omfang_engine();
    return { seconds, figure, wasm: memory.buffer.byteLength };
  }, work);
  return { ...measured, peak: await peakOf(browser) };
}

/** SheetJS in a worker of a page without a policy. */
async function rival(browser, workbook, work) {
  const page = await (await browser.newContext()).newPage();
  await page.goto(pathToFileURL(files.file('rival.html', '<!doctype html><input type="file">')).href);
  await page.setInputFiles('input', workbook);
  const measured = await page.evaluate(
    ({ script, work, columns }) =>
      new Promise((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([script], { type: 'text/javascript' })));
        worker.onmessage = ({ data }) => (data.failed ? reject(new Error(data.failed)) : resolve(data));
        worker.onerror = ({ message }) => reject(new Error(message));
        worker.postMessage({ file: document.querySelector('input').files[0], work, columns });
      }),
    { script: await rivalScript(), work, columns: COLUMNS },
  );
  return { ...measured, wasm: 0, peak: await peakOf(browser) };
}

let script;
async function rivalScript() {
  script ??= (async () => {
    const [made] = await build({
      root: fileURLToPath(new URL('..', import.meta.url)),
      configFile: false,
      logLevel: 'warn',
      resolve: { alias: { xlsx: join(rivals, 'node_modules/xlsx/xlsx.mjs') } },
      build: {
        write: false,
        lib: {
          entry: fileURLToPath(new URL('rival.mjs', import.meta.url)),
          formats: ['iife'],
          name: 'rival',
        },
      },
    });
    return made.output[0].code;
  })();
  return script;
}

/** The largest that a renderer of this browser has been, in bytes. */
async function peakOf(browser) {
  const client = await browser.newBrowserCDPSession();
  const { processInfo } = await client.send('SystemInfo.getProcessInfo');
  const peaks = processInfo
    .filter(({ type }) => type === 'renderer')
    .map(({ id }) => Number(/VmHWM:\s+(\d+)/.exec(readFileSync(`/proc/${id}/status`, 'utf8'))[1]) * 1024);
  return Math.max(...peaks);
}

/** Every piece of work once in each round, so that a machine that slows down slows all of them. */
async function inTurn(workbook, works) {
  const runs = new Map(works.map(([name]) => [name, []]));
  for (let run = 0; run < RUNS; run++) {
    for (const [name, by, work] of works) {
      const browser = await launch();
      const measured = await by(browser, workbook, work);
      console.error(`  run ${run + 1} of ${RUNS}: ${name} ${measured.seconds.toFixed(2)} s`);
      runs.get(name).push(measured);
      await browser.close();
    }
  }
  return new Map([...runs].map(([name, all]) => [name, medianOf(all)]));
}

function medianOf(runs) {
  const median = key => runs.map(run => run[key]).sort((a, b) => a - b)[Math.floor(runs.length / 2)];
  return Object.fromEntries(['seconds', 'figure', 'wasm', 'peak'].map(key => [key, median(key)]));
}

const MIB = 1024 * 1024;

function table(title, medians) {
  console.log(`\n${title}`);
  for (const [name, { seconds, wasm, peak }] of medians) {
    const engine = wasm ? `${(wasm / MIB).toFixed(0)} MiB`.padStart(9) : '        –';
    console.log(
      `  ${name.padEnd(28)}${seconds.toFixed(2).padStart(7)} s  wasm ${engine}  renderer ${(peak / MIB).toFixed(0).padStart(5)} MiB`,
    );
  }
}

const ratio = (a, b) => (a / b).toFixed(2);

/** The whole way on the screen, and every task that held up the main thread for 50 ms or more. */
async function longTasks(workbook, rows) {
  const browser = await launch();
  const { page, frame } = await open(browser);
  const { press, see, title, tick } = hands(frame);
  await press(say('start-begin'));
  await choose(frame, workbook, files.round(), files.pass());
  await frame.getByLabel(say('open-label')).fill(files.words());
  await press(say('open-button'));
  await see(say('open-as', { name: 'ROSA-prosjektet' }));
  for (const document of [page, inside(page)]) {
    await document.evaluate(() => {
      globalThis.tasks = [];
      const observer = new PerformanceObserver(list => {
        for (const { duration } of list.getEntries()) globalThis.tasks.push(Math.round(duration));
      });
      observer.observe({ type: 'longtask' });
    });
  }
  const start = performance.now();
  await press(say('files-check'));
  await frame.getByRole('heading', { level: 1, name: say('columns-title') }).waitFor({ timeout: 300_000 });
  const checked = (performance.now() - start) / 1000;
  await press(say('columns-next'));
  await title(say('findings-title'));
  let sealed = null;
  if (rows <= 50_000) {
    for (const radio of await frame.getByLabel(say('reason-confirmed')).all()) await tick(radio);
    const from = performance.now();
    await press(say('findings-next'));
    await frame.locator('.page-summary').waitFor({ timeout: 300_000 });
    await press(say('outgoing-seal'));
    await frame.getByRole('heading', { level: 1, name: say('done-title') }).waitFor({ timeout: 300_000 });
    sealed = (performance.now() - from) / 1000;
  }
  const tasks = [
    ...(await page.evaluate(() => globalThis.tasks)),
    ...(await inside(page).evaluate(() => globalThis.tasks)),
  ];
  await browser.close();
  const then = sealed === null ? '' : `, then tokens and sealing ${sealed.toFixed(1)} s`;
  console.log(`  ${rows} rows on the screen: check ${checked.toFixed(1)} s${then}`);
  console.log(
    `  main-thread tasks of 50 ms or more: ${tasks.length} (target 0)${tasks.length ? `: ${tasks.join(', ')} ms` : ''}`,
  );
}

const check = await inTurn(large, [
  ['calamine, cells let go', engine, 'cells'],
  ['calamine, cells in a Vec', engine, 'vec'],
  ['omfang check', engine, 'check'],
  ['SheetJS, parse only', rival, 'parse'],
  ['SheetJS and ajv', rival, 'validate'],
]);
table(
  `100000 rows × 20 columns, Chromium: check against the same cells read in the same engine, and against SheetJS`,
  check,
);
const of = name => check.get(name);
console.log(
  `  time ${ratio(of('omfang check').seconds, of('calamine, cells let go').seconds)} × calamine (target 1.5), ` +
    `${ratio(of('omfang check').seconds, of('SheetJS, parse only').seconds)} × SheetJS only parsing (target below 1), ` +
    `${ratio(of('omfang check').seconds, of('SheetJS and ajv').seconds)} × SheetJS and ajv`,
);
console.log(
  `  wasm memory ${ratio(of('omfang check').wasm, of('calamine, cells in a Vec').wasm)} × the Vec (target 3), ` +
    `renderer ${ratio(of('omfang check').peak, of('SheetJS, parse only').peak)} × SheetJS`,
);

const seal = await inTurn(small, [
  ['calamine, cells let go', engine, 'cells'],
  ['calamine, cells in a Vec', engine, 'vec'],
  ['omfang check, tokens, seal', engine, 'seal'],
]);
table(
  '50000 rows × 20 columns, Chromium: check, tokens and sealing against the same cells read in the same engine',
  seal,
);
const [cells, vec, sealed] = [...seal.values()];
const allowed = 3 * vec.wasm + 4 * sealed.figure;
console.log(
  `  time ${ratio(sealed.seconds, cells.seconds)} × calamine (target 5); payload ${(sealed.figure / MIB).toFixed(0)} MiB, ` +
    `so wasm memory of ${(allowed / MIB).toFixed(0)} MiB is allowed and ${(sealed.wasm / MIB).toFixed(0)} MiB used`,
);

console.log('\nThe same on the screen, step by step');
await longTasks(large, 100_000);
await longTasks(small, 50_000);
