// Excel workbooks for the tests: the empty form that the command line writes, filled in the way a partner does it.

import { crc32, inflateRawSync } from 'node:zlib';

/**
 * A filled form. Each sheet is `{ name, rows }`, its rows objects by heading; the first goes into the form's own
 * sheet, a second takes the place of the examples and gets its name.
 */
export function filled(form, [first, second]) {
  const parts = unzip(form);
  const strings = [...parts.get('xl/sharedStrings.xml').matchAll(/<si><t[^>]*>(.*?)<\/t><\/si>/gs)].map(
    ([, text]) => text,
  );
  const edit = (name, change) => parts.set(name, change(parts.get(name)));
  const header = parts.get('xl/worksheets/sheet1.xml').match(/<row r="1".*?<\/row>/s)[0];
  const headings = [...header.matchAll(/<v>(\d+)<\/v>/g)].map(([, index]) => strings[index]);
  const fill = rows => xml =>
    xml.replace(/<sheetData>.*<\/sheetData>/s, `<sheetData>${sheetData(header, headings, rows)}</sheetData>`);
  edit('xl/worksheets/sheet1.xml', fill(first.rows));
  if (second) {
    edit('xl/worksheets/sheet2.xml', fill(second.rows));
    edit('xl/workbook.xml', xml => xml.replaceAll('Eksempler', second.name));
  }
  return zip(parts);
}

/** A workbook with numbers and texts in cells that it has already: `{ B5: 3, B24: 'text' }`. */
export function withCells(workbook, cells) {
  const parts = unzip(workbook);
  let sheet = parts.get('xl/worksheets/sheet1.xml');
  for (const [place, value] of Object.entries(cells)) {
    const empty = new RegExp(`<c r="${place}"( s="\\d+")/>`);
    if (!empty.test(sheet)) throw new Error(`${place} is not an empty cell of the workbook`);
    const filled =
      typeof value === 'number'
        ? `<c r="${place}"$1><v>${value}</v></c>`
        : `<c r="${place}"$1 t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    sheet = sheet.replace(empty, filled);
  }
  parts.set('xl/worksheets/sheet1.xml', sheet);
  return zip(parts);
}

/** A workbook of one sheet, from its rows of texts and numbers. */
export function plain(rows) {
  const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
  const relations = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
  const packages = 'http://schemas.openxmlformats.org/package/2006';
  const relation = (kind, target) =>
    `<Relationships xmlns="${packages}/relationships"><Relationship Id="r1" Type="${relations}/${kind}" Target="${target}"/></Relationships>`;
  const cell = value =>
    typeof value === 'number'
      ? `<c><v>${value}</v></c>`
      : `<c t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
  const lines = rows.map((row, at) => `<row r="${at + 1}">${row.map(cell).join('')}</row>`).join('');
  const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';
  const types = [
    ['xl/workbook.xml', 'sheet.main'],
    ['xl/worksheets/sheet1.xml', 'worksheet'],
  ].map(([part, type]) => `<Override PartName="/${part}" ContentType="${spreadsheet}.${type}+xml"/>`);
  return zip(
    new Map([
      ['[Content_Types].xml', `<Types xmlns="${packages}/content-types">${types.join('')}</Types>`],
      ['_rels/.rels', relation('officeDocument', 'xl/workbook.xml')],
      ['xl/_rels/workbook.xml.rels', relation('worksheet', 'worksheets/sheet1.xml')],
      [
        'xl/workbook.xml',
        `<workbook xmlns="${main}" xmlns:r="${relations}"><sheets><sheet name="Ark1" sheetId="1" r:id="r1"/></sheets></workbook>`,
      ],
      ['xl/worksheets/sheet1.xml', `<worksheet xmlns="${main}"><sheetData>${lines}</sheetData></worksheet>`],
    ]),
  );
}

/** A Word document, a paragraph a line. */
export function document(lines) {
  const paragraphs = lines.map(
    line => `<w:p><w:r><w:t xml:space="preserve">${escaped(line)}</w:t></w:r></w:p>`,
  );
  const body = `<w:body>${paragraphs.join('')}</w:body>`;
  const namespace = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';
  return zip(
    new Map([
      [
        '[Content_Types].xml',
        '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
      ],
      ['word/document.xml', `<?xml version="1.0"?><w:document xmlns:w="${namespace}">${body}</w:document>`],
    ]),
  );
}

/** A title in row 1, the headings in row 3, a person a row from row 4. */
function sheetData(header, headings, rows) {
  const title = `<row r="1">${cell(1, 0, 'SYNTETISKE DATA')}</row>`;
  const moved = header.replace(/ r="([A-Z]*)1"/g, ' r="$13"');
  const filled = rows.map((row, index) => {
    for (const heading of Object.keys(row)) {
      if (!headings.includes(heading)) throw new Error(`the form has no column ${heading}`);
    }
    const number = 4 + index;
    const cells = headings.map((heading, column) => cell(number, column, row[heading] ?? ''));
    return `<row r="${number}">${cells.join('')}</row>`;
  });
  return title + moved + filled.join('');
}

function cell(row, column, value) {
  const at = `${String.fromCharCode(65 + column)}${row}`;
  if (value === '') return '';
  if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
  return `<c r="${at}" t="inlineStr"><is><t xml:space="preserve">${escaped(value)}</t></is></c>`;
}

function escaped(text) {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;');
}

/** The parts of a package as text, by name and in order. */
function unzip(bytes) {
  const parts = new Map();
  let at = bytes.readUInt32LE(bytes.lastIndexOf('PK\u0005\u0006') + 16);
  while (bytes.readUInt32LE(at) === 0x02014b50) {
    const [packed, nameLength] = [bytes.readUInt32LE(at + 20), bytes.readUInt16LE(at + 28)];
    const [extra, comment] = [bytes.readUInt16LE(at + 30), bytes.readUInt16LE(at + 32)];
    const local = bytes.readUInt32LE(at + 42);
    const data = local + 30 + bytes.readUInt16LE(local + 26) + bytes.readUInt16LE(local + 28);
    const name = bytes.toString('utf8', at + 46, at + 46 + nameLength);
    parts.set(name, inflateRawSync(bytes.subarray(data, data + packed)).toString('utf8'));
    at += 46 + nameLength + extra + comment;
  }
  return parts;
}

/** A package of parts, not compressed. */
function zip(parts) {
  const [locals, entries] = [[], []];
  let offset = 0;
  for (const [name, text] of parts) {
    const [path, data] = [Buffer.from(name), Buffer.from(text)];
    const facts = Buffer.alloc(26);
    facts.writeUInt16LE(20, 0);
    facts.writeUInt32LE(crc32(data), 10);
    facts.writeUInt32LE(data.length, 14);
    facts.writeUInt32LE(data.length, 18);
    facts.writeUInt16LE(path.length, 22);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    locals.push(Buffer.from('PK\u0003\u0004'), facts, path, data);
    entries.push(Buffer.from('PK\u0001\u0002\u0014\0'), facts, where, path);
    offset += 30 + path.length + data.length;
  }
  const index = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\u0005\u0006');
  end.writeUInt16LE(parts.size, 8);
  end.writeUInt16LE(parts.size, 10);
  end.writeUInt32LE(index.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...locals, index, end]);
}
