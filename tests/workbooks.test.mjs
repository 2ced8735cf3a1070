// Workbooks by lot under wasm: what the command line said and would send (tests/random_workbooks.rs wrote it down) is
// what the engine of the page says and would send, byte for byte.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { before, test } from 'node:test';
import { runInThisContext } from 'node:vm';

const { OMFANG_ENGINE: built, OMFANG_RANDOM_OUT: folder } = process.env;
const batches = readdirSync(folder).filter(name => name.endsWith('.json')).sort();
assert.ok(batches.length > 0, `no workbooks in ${folder}`);

let engine;
before(async () => {
  engine = runInThisContext(`${readFileSync(join(built, 'engine.js'), 'utf8')}\nomfang_engine`);
  await engine({ module_or_path: readFileSync(join(built, 'engine.wasm')) });
});

for (const batch of batches) {
  test(`batch ${batch}`, () => {
    const { input, expect } = JSON.parse(readFileSync(join(folder, batch), 'utf8'));
    const said = JSON.parse(engine.run_vector('workbooks', JSON.stringify(input)));
    assert.equal(said.length, expect.length);
    for (const [index, { name }] of input.workbooks.entries()) {
      assert.deepEqual(said[index], expect[index], name);
    }
    const sealed = expect.filter(({ payload }) => payload !== null).length;
    console.log(`${batch}: ${expect.length} workbooks alike, ${sealed} of them sealed`);
  });
}
