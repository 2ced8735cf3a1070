// Every hazard of real workbooks in the worker of the page: what is said there is what the command line says, and what
// tests/data/hazards.txt expects. `cargo xtask test browser` has tests/hazards.rs write the files first.

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { folder, lastLine, omfang, run } from './cli.mjs';
import * as files from './files.mjs';
import { launch, open } from './harness.mjs';

const HAZARDS =
  process.env.OMFANG_HAZARDS_OUT ?? fileURLToPath(new URL('../../../target/page/hazards/', import.meta.url));
const hazards = JSON.parse(readFileSync(join(HAZARDS, 'expected.json'), 'utf8'));

let browser;
let worker;
let at;

before(async () => {
  browser = await launch();
  at = await open(browser);
  [worker] = at.page.workers();
});
after(() => browser.close());

const rounds = new Map();

/** The round file of a year. */
function round(year) {
  if (year === 2014) return files.round();
  if (!rounds.has(year)) {
    const dir = `kom-${year}`;
    omfang('round', 'new', dir, '--year', String(year), '--no-passphrase');
    omfang('partner', 'import', dir, 'partners.csv');
    const check = lastLine('linkage-key', 'check', files.linkageKey(), '--year', String(year));
    omfang('round', 'publish', dir, '--key-check', check);
    rounds.set(year, join(folder, dir, 'out/round.omfang-round'));
  }
  return rounds.get(year);
}

/** What the page's worker says of a file: its problem, or the groups of findings. */
async function inPage(name, bytes, round) {
  return worker.evaluate(
    ({ name, base64, round }) => {
      const desk = new omfang_engine.Desk('nb');
      try {
        desk.add(new File([round], 'round.omfang-round'));
        const bytes = Uint8Array.from(atob(base64), letter => letter.charCodeAt(0));
        const { kind, problem } = desk.add(new File([bytes], name));
        return { kind, problem, view: problem ? null : desk.check({ leave_blank: [] }) };
      } finally {
        desk.free();
      }
    },
    { name, base64: bytes.toString('base64'), round: readFileSync(round, 'utf8') },
  );
}

test('each ends in the page as on the command line', async t => {
  files.round();
  let [refused, narratives] = [0, 0];
  for (const hazard of hazards) {
    const path = join(HAZARDS, hazard.file);
    const { out, err, code } = run('check', path, '--round', round(hazard.year), '--format', 'json');
    assert.ok(code === 0 || code === 1, `${hazard.file}: ${err}`);
    const byHand = JSON.parse(out);
    const { kind, problem, view } = await inPage(hazard.file, readFileSync(path), round(hazard.year));
    if (kind === 'narrative') {
      // The page takes Word documents too: as a narrative, and says what one looks like.
      assert.deepEqual(Object.keys(byHand.counts), [hazard.groups[0].code], hazard.file);
      assert.ok(problem.found && problem.todo, hazard.file);
      narratives++;
    } else if (problem) {
      // What cannot be opened is refused when it is laid: by one sentence, the one that is expected.
      const [only, ...more] = hazard.groups;
      assert.deepEqual(
        [only.found, only.expected || null, more],
        [problem.found, problem.expected || null, []],
      );
      assert.equal(problem.todo, only.todo, hazard.file);
      assert.deepEqual(Object.keys(byHand.counts), [only.code], hazard.file);
      refused++;
    } else {
      const inWorker = {};
      for (const { code, count } of view.groups) inWorker[code] = (inWorker[code] ?? 0) + count;
      assert.deepEqual(inWorker, byHand.counts, hazard.file);
      assert.equal(view.rows, byHand.rows, hazard.file);
    }
  }
  assert.equal(narratives, 1, 'one hazard is a Word document');
  t.diagnostic(`${hazards.length} hazards, ${refused} refused when laid`);
  assert.ok(hazards.length > 50 && refused > 10, `${hazards.length}, ${refused}`);
  assert.deepEqual(at.page.errors, []);
});
