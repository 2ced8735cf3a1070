// The command line, in a temporary folder: what KOM, the key custodian and a partner do outside the page.

import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const PROGRAM =
  process.env.OMFANG_CLI ?? fileURLToPath(new URL('../../../target/debug/omfang', import.meta.url));

/** Where everything of this test lies. */
export const folder = mkdtempSync(join(tmpdir(), 'omfang-page-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

/** Runs a command in the folder: `{ code, out, err }`. */
export function run(...args) {
  const { status, stdout, stderr, error } = spawnSync(PROGRAM, args, { cwd: folder, encoding: 'utf8' });
  if (error) throw new Error(`${PROGRAM}: ${error.message}; build it with \`cargo build\``);
  return { code: status, out: stdout, err: stderr };
}

/** Runs a command that must go well, and returns what it printed. */
export function omfang(...args) {
  const { code, out, err } = run(...args);
  if (code !== 0) throw new Error(`omfang ${args.join(' ')} ended with ${code}: ${err}`);
  return out;
}

/** Runs a command that must go well, and returns the last line it printed: a check value, a code. */
export function lastLine(...args) {
  return omfang(...args)
    .trimEnd()
    .split('\n')
    .at(-1);
}
