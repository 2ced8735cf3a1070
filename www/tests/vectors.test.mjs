// The test vectors of tests/data/vectors under wasm, through the loader that the page uses.
//
// The native test (tests/vectors.rs) holds the same files to the same answers: two engines that differ in one name,
// date or token would lose links between partners without anybody noticing.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, describe, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { runInThisContext } from 'node:vm';

const folder = fileURLToPath(new URL('../../tests/data/vectors/', import.meta.url));
const built =
  process.env.OMFANG_ENGINE ?? fileURLToPath(new URL('../../target/page/vectors/', import.meta.url));

let engine;
before(async () => {
  engine = runInThisContext(`${readFileSync(join(built, 'engine.js'), 'utf8')}\nomfang_engine`);
  await engine({ module_or_path: readFileSync(join(built, 'engine.wasm')) });
});

const names = readdirSync(folder)
  .filter(name => name.endsWith('.json'))
  .map(name => name.replace(/\.json$/, ''))
  .sort();
assert.ok(names.length >= 7, `only ${names} were found`);

for (const name of names) {
  const { comment, cases } = JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8'));
  describe(`${name}: ${comment}`, () => {
    for (const [index, { input, expect }] of cases.entries()) {
      test(`case ${index + 1}`, () => {
        assert.deepEqual(JSON.parse(engine.run_vector(name, JSON.stringify(input))), expect);
      });
    }
  });
}

test('a vector that does not exist is refused', () => {
  assert.throws(() => engine.run_vector('no_such_vector', 'null'));
});
