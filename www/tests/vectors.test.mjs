// The test vectors of tests/data/vectors under wasm, through the loader that the page uses.
//
// A file `KIND/NAME.json` is a list of `{ comment, input, expect }`. The engine's `run_vector("KIND/NAME", input)`
// gets and gives JSON text; the native tests run the same files, so both give the same bytes.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
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

const files = readdirSync(folder, { recursive: true })
  .filter(name => name.endsWith('.json'))
  .sort();
assert.notEqual(files.length, 0, 'no vectors were found');

for (const file of files) {
  const name = file.replaceAll('\\', '/').replace(/\.json$/, '');
  for (const [index, { comment, input, expect }] of JSON.parse(
    readFileSync(join(folder, file), 'utf8'),
  ).entries()) {
    test(`${name} ${index}: ${comment}`, () => {
      assert.deepEqual(JSON.parse(engine.run_vector(name, JSON.stringify(input))), expect);
    });
  }
}
