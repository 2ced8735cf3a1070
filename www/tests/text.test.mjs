// Every sentence of the page stands in every language, with the same variables, and is used.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { test } from 'node:test';
import { LANGUAGES, messages, source } from './sentences.mjs';

/** The names of the variables anywhere in a message. */
function variables(part, found = new Set()) {
  if (part && typeof part === 'object') {
    if (part.type === 'var') found.add(part.name);
    for (const inner of Object.values(part)) variables(inner, found);
  }
  return found;
}

const tables = Object.fromEntries(
  LANGUAGES.map(language => [
    language,
    new Map(messages(language).map(({ id, value }) => [id, [...variables(value)].sort()])),
  ]),
);

/** Everything in the page's code that is written as a key: 'several-words-like-this', or a single word in say('…'). */
function keysInCode() {
  const folder = new URL('../src/', import.meta.url);
  const keys = new Set();
  for (const name of readdirSync(folder, { recursive: true })) {
    if (!/\.tsx?$/.test(name)) continue;
    const text = readFileSync(new URL(name, folder), 'utf8');
    for (const [, key] of text.matchAll(/(?:say|speaker\(\w+\))\(\s*'([a-z0-9-]+)'/g)) keys.add(key);
    for (const [, key] of text.matchAll(/'([a-z0-9]+(?:-[a-z0-9]+)+)'/g))
      if (tables.nb.has(key)) keys.add(key);
  }
  return keys;
}

test('the files can be read to the end', () => {
  for (const language of LANGUAGES) {
    // The parser passes over what it does not understand, so the lines that begin a message are counted apart.
    const begun = source(language).match(/^[a-z][a-z0-9-]* =/gm) ?? [];
    assert.equal(messages(language).length, begun.length, language);
    assert.equal(tables[language].size, begun.length, `${language}: a key stands there twice`);
  }
});

for (const language of LANGUAGES) {
  test(`${language} has the same sentences with the same variables as nb`, () => {
    assert.deepEqual(Object.fromEntries(tables[language]), Object.fromEntries(tables.nb));
  });
}

test('every key in the code is there, and every key that is there is used', () => {
  const used = keysInCode();
  assert.deepEqual(
    [...used].filter(key => !tables.nb.has(key)),
    [],
    'not in the files',
  );
  assert.deepEqual(
    [...tables.nb.keys()].filter(key => !used.has(key)),
    [],
    'not used',
  );
});
