// What the page is compared with: SheetJS alone, and SheetJS with ajv over its rows, in a worker of its own.
// Built by `browser.mjs` with the two libraries in it; neither is part of the page.

import { Ajv } from 'ajv';
import { read, utils } from 'xlsx';

const WORKS = { parse, validate };

self.onmessage = async ({ data: { file, work, columns } }) => {
  try {
    const bytes = await file.arrayBuffer();
    const isValid = new Ajv({ allErrors: true }).compile(schemaOf(columns));
    const start = performance.now();
    const figure = WORKS[work](bytes, { columns, isValid });
    self.postMessage({ seconds: (performance.now() - start) / 1000, figure });
  } catch (error) {
    // A rejection is no error event: without this the bench would wait for ever.
    self.postMessage({ failed: String(error) });
  }
};

/** As quick and as small as SheetJS can: rows as arrays, no formulas, no formatted texts. */
const OPTIONS = { dense: true, cellFormula: false, cellHTML: false, cellText: false };

function parse(bytes) {
  const book = read(bytes, OPTIONS);
  const sheet = book.Sheets[book.SheetNames[0]];
  return (sheet['!data'] ?? sheet).length;
}

/** Every row as an object, its lists taken apart, against a schema of the form's answers; how many do not fit. */
function validate(bytes, { columns, isValid }) {
  const book = read(bytes, OPTIONS);
  const rows = utils.sheet_to_json(book.Sheets[book.SheetNames[0]], { defval: '' });
  let wrong = 0;
  for (const row of rows) {
    for (const { heading, several } of columns) if (several) row[heading] = String(row[heading]).split('; ');
    if (!isValid(row)) wrong++;
  }
  return wrong;
}

function schemaOf(columns) {
  const answer = ({ values, several, pattern, range }) => {
    if (several) return { type: 'array', items: { enum: values } };
    if (values) return { enum: values };
    if (pattern) return { type: 'string', pattern };
    if (range)
      return { anyOf: [{ type: 'integer', minimum: range[0], maximum: range[1] }, { const: 'uklart' }] };
    return {};
  };
  const properties = Object.fromEntries(columns.map(column => [column.heading, answer(column)]));
  return { type: 'object', properties, required: Object.keys(properties) };
}
