// The files that the tests lay on the page: real ones, made by the command line. All persons in them are invented.

import { appendFileSync, copyFileSync, mkdirSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { folder, lastLine, omfang } from './cli.mjs';
import { document, filled, plain, withCells } from './xlsx.mjs';

/** Makes something the first time it is asked for. */
function once(make) {
  let made;
  return (...args) => {
    made ??= make(...args);
    return made;
  };
}

/** Makes something once for each name. */
function each(make) {
  const made = new Map();
  return (name = '') => {
    if (!made.has(name)) made.set(name, make(name));
    return made.get(name);
  };
}

/** Writes a file for the page to read, in a folder of its own, and returns its path. */
export function file(name, content) {
  const path = join(mkdtempSync(join(folder, 'file-')), name);
  writeFileSync(path, content);
  return path;
}

// Rounds, keys and passes

const PARTNERS = `id,name,region,kind,covered_by
udi,UDI,Nasjonalt,udi,
rosa,ROSA-prosjektet,Nasjonalt,ngo,
nadheim,"Nadheim, Kirkens Bymisjon",Oslo,ngo,
`;

const CONTACT = { email: 'kom@politiet.example', phone: '22 00 00 00', deadline: '2015-03-15' };

/** A linkage key, as the key custodian makes it. */
export const linkageKey = once(() => {
  omfang('linkage-key', 'new', '--out', 'partner/koblingsnokkel.txt');
  return join(folder, 'partner/koblingsnokkel.txt');
});

/** A linkage key as text, for pasting. */
export const linkageKeyText = () => readFileSync(linkageKey(), 'utf8').trim();

/** KOM's folder of a published round: `real`, `demo`, or `other`, which is another KOM's. */
export const roundFolder = each(name => {
  const dir = `kom-${name}`;
  const isDemo = name === 'demo';
  omfang('round', 'new', dir, '--year', '2014', isDemo ? '--demo' : '--no-passphrase');
  const toml = join(folder, dir, 'round.toml');
  const { email, phone, deadline } = CONTACT;
  const text = readFileSync(toml, 'utf8')
    .replace('email = ""', `email = "${email}"`)
    .replace('phone = ""', `phone = "${phone}"`)
    .replace(/# deadline = .*/, `deadline = "${deadline}"`);
  writeFileSync(toml, text);
  writeFileSync(join(folder, 'partners.csv'), PARTNERS);
  omfang('partner', 'import', dir, 'partners.csv');
  const id = isDemo ? ['--round-id', 'demo-2014'] : ['--year', '2014'];
  const check = lastLine('linkage-key', 'check', linkageKey(), ...id);
  omfang('round', 'publish', dir, '--key-check', check);
  return join(folder, dir);
});

/** A round file; `changed` is the real one after somebody has been at it. */
export function round(name = 'real') {
  if (name !== 'changed') return join(roundFolder(name), 'out/round.omfang-round');
  const envelope = JSON.parse(readFileSync(round(), 'utf8'));
  const payload = Buffer.from(envelope.payload, 'base64').toString().replace('22 00 00 00', '22 11 11 11');
  return file(
    'round.omfang-round',
    JSON.stringify({ ...envelope, payload: Buffer.from(payload).toString('base64') }),
  );
}

/** A pass of a partner in the real round: `{ pass, phrase, words }`; Nadheim's holds no linkage key. */
const passOf = each(partner => {
  const [pass, phrase] = [`partner/partnerpass-${partner}.omfang-pass`, `partner/${partner}.phrase`];
  const key = partner === 'nadheim' ? [] : ['--linkage-key', linkageKey()];
  omfang(
    'pass',
    'new',
    '--round',
    round(),
    '--partner',
    partner,
    ...key,
    '--out',
    pass,
    '--phrase-out',
    phrase,
  );
  const words = readFileSync(join(folder, phrase), 'utf8').trim();
  return { pass: join(folder, pass), phrase: join(folder, phrase), words };
});

export const pass = (partner = 'rosa') => passOf(partner).pass;

/** The file with the words that open a pass, and the words. */
export const phraseFile = (partner = 'rosa') => passOf(partner).phrase;
export const words = (partner = 'rosa') => passOf(partner).words;

/** A bundle that is sealed already, and its receipt. */
const sealed = once(() => {
  const opened = ['--round', round(), '--pass', pass(), '--phrase-file', phraseFile()];
  omfang('seal', workbook('clean'), ...opened, '--out', 'partner/rosa-2014.omfang');
  return join(folder, 'partner');
});
export const bundle = () => join(sealed(), 'rosa-2014.omfang');
export const receipt = () => join(sealed(), 'IKKE-SEND-rosa-2014.kvittering.csv');

/** What KOM asks ROSA about a row of its own, and the receipt that says which row it is: `{ list, receipt }`. */
export const asked = once(() => {
  const dir = roundFolder('real');
  for (const [partner, sex] of [
    ['udi', 'kvinne'],
    ['rosa', 'mann'],
  ]) {
    // One name and birth date, two sexes: nobody but the partners knows whether that is one person.
    const form = file(
      `${partner}.csv`,
      csv([person(7), person(8, { Kjønn: sex })].slice(sex === 'mann' ? 0 : 1)),
    );
    const opened = ['--round', round(), '--pass', pass(partner), '--phrase-file', phraseFile(partner)];
    omfang('seal', form, ...opened, '--out', `partner/${partner}-spurt.omfang`);
    copyFileSync(join(folder, `partner/${partner}-spurt.omfang`), join(dir, `inbox/${partner}.omfang`));
    const code = lastLine('pass', 'show', pass(partner), '--phrase-file', phraseFile(partner));
    omfang('partner', 'confirm', dir, partner, '--code', code);
  }
  omfang('merge', dir);
  const [, pair] = readFileSync(join(dir, 'work/links.csv'), 'utf8').split('\n');
  const [a, b] = pair.split(',');
  writeFileSync(join(dir, 'work/decisions.csv'), `a,b,decision\n${a},${b},ask\n`);
  omfang('merge', dir);
  return {
    list: join(dir, 'work/queries/rosa.xlsx'),
    receipt: join(folder, 'partner/IKKE-SEND-rosa-spurt.kvittering.csv'),
  };
});

// Workbooks

/** The empty form that KOM hands out. */
export const form = () => join(roundFolder('real'), 'out/skjema-2014.xlsx');

const PERSON = {
  'Egen referanse': 'S-1',
  Etternavn: 'Eksempelsen',
  Fornavn: 'Prøve',
  Fødselsdato: '12.03.1990',
  'DUF-nummer': '200205705502',
  Kjønn: 'kvinne',
  Nasjonalitet: 'Nigeria',
  Fødselsår: '1990',
  'Antatt type utnytting': 'prostitusjon',
  'Nærmere om utnyttingen': 'prostitusjon',
  'Årstall for første gangs identifisering': '2014',
  'Tok imot tilbud om bistand og beskyttelse': 'ja',
  'Mottok tiltak i rapporteringsåret': 'bolig; helsehjelp',
  'Status utlendingssak': 'asyl søkt',
  'Status straffesak': 'anmeldt',
  'Type botilbud': 'privat',
  'Antall medfølgende barn': '0',
  'Antall barn i hjemlandet/annet land': '1',
  'Følges opp / innrapporteres også av': '',
};

/** Invented surnames and given names. */
const SURNAMES = ['Eksempelsen', 'Fantasius', 'Prøvland', 'Dikthaug', 'Oppspinn', 'Påfunnsen', 'Tenkeby'];
const GIVEN = ['Prøve', 'Fabel', 'Myte', 'Eventyr', 'Sagn', 'Drøm'];

/** A number in letters, so that many persons have names of their own. */
function letters(number) {
  const letter = String.fromCharCode(97 + (number % 20));
  return number < 20 ? letter : letters(Math.floor(number / 20)) + letter;
}

/** A person without fault; each number is another person. */
export function person(number, changes = {}) {
  const [day, month] = [(number % 27) + 2, (number % 11) + 2];
  const two = part => String(part).padStart(2, '0');
  const year = 1980 + (number % 15);
  return {
    ...PERSON,
    'Egen referanse': `S-${number}`,
    Etternavn: number < 40 ? SURNAMES[number % SURNAMES.length] : `Oppdiktet${letters(number)}`,
    Fornavn: GIVEN[number % GIVEN.length],
    Fødselsdato: `${two(day)}.${two(month)}.${year}`,
    'DUF-nummer': '',
    Fødselsår: String(year),
    ...changes,
  };
}

const persons = (count, changes = {}) => Array.from({ length: count }, (_, at) => person(at + 1, changes));

/** A form as text with separators. */
export function csv(rows, { without = [] } = {}) {
  const headings = Object.keys(PERSON).filter(heading => !without.includes(heading));
  const quoted = text => (text.includes(';') ? `"${text}"` : text);
  const line = row => headings.map(heading => quoted(row[heading])).join(';');
  return ['SYNTETISKE DATA', headings.join(';'), ...rows.map(line), ''].join('\n');
}

/** What a partner did wrong, and what it asks about. Names of columns as in the form. */
const CONTENT = {
  clean: () => csv([person(1, { 'DUF-nummer': '200205705502' }), person(2), person(3)]),
  /** Two errors of one kind and one of another, a warning, and a column that is missing. */
  errors: () =>
    csv(
      [
        person(1, { Nasjonalitet: 'Narnia' }),
        person(2, { Kjønn: 'x' }),
        person(3, { 'Årstall for første gangs identifisering': '2031' }),
        ...persons(26).map((row, at) => ({ ...row, 'Egen referanse': `T-${at}`, Nasjonalitet: 'Atlantis' })),
        person(30, { 'Status straffesak': '', 'Status utlendingssak': '' }),
      ],
      { without: ['Type botilbud'] },
    ),
  /** The same after a round in Excel: fewer errors, and the column. */
  mended: () => csv([person(1, { Nasjonalitet: 'Narnia' }), person(2), person(3)]),
  /** Two rules that ask, one of them in two columns. */
  warnings: () =>
    csv([
      person(1),
      person(2, { 'Status straffesak': '', 'Type botilbud': '' }),
      person(3, { Fødselsår: '1991' }),
      person(4, { 'Status straffesak': '' }),
    ]),
  /** Another partner's name that only a round file knows. */
  'other-agency': () => csv([person(1, { 'Følges opp / innrapporteres også av': 'Atlantis kommune' })]),
  /** More places than the page lists. */
  'many-places': () => csv(persons(350, { Nasjonalitet: 'Atlantis' })),
  /** Sums and a remark under the persons. */
  sums: () => `${csv(persons(2))}Sum;2\nOppdatert i januar;\n`,
  /** So many that checking them takes a while. */
  slow: () => csv(persons(30_000)),
  /** More than 8 MB of payload, which once was too much for the page. */
  large: () => csv(persons(8_000)),
  text: () => 'Notater fra møtet\nIngen tabell her.\n',
};

/** A workbook as text, by what is in it; `form.csv` unless it is named. */
const contentOf = each(variant => CONTENT[variant]());
export const workbook = (variant, name = 'personskjema-2014.csv') => file(name, contentOf(variant));

/** The empty form as Excel has it. */
export const emptyForm = () => {
  const path = file('personskjema-2014.xlsx', '');
  copyFileSync(form(), path);
  return path;
};

/** The form filled in Excel; each sheet is `{ name, rows }`. Years and counts are numbers there, as people type them. */
export const excel = (sheets, name = 'personskjema-2014.xlsx') => {
  const typed = text => (/^\d{1,4}$/.test(text) ? Number(text) : text);
  const cells = row => Object.fromEntries(Object.entries(row).map(([key, text]) => [key, typed(text)]));
  const filledSheets = sheets.map(({ rows, ...sheet }) => ({ ...sheet, rows: rows.map(cells) }));
  return file(name, filled(readFileSync(form()), filledSheets));
};

/** A narrative in Word, an answer to each of some points. */
export const narrative = (lines, name = 'tekstdel.docx') => file(name, document(lines));

/** A narrative in Excel: a point and its answer a row. */
export const narrativeSheet = (rows, name = 'tekstdel.xlsx') => file(name, plain(rows));

/** The empty case form that the command line writes. */
const caseTemplate = once(() => {
  omfang('template', '--form', 'case', '--year', '2014', '--out', 'saksskjema.xlsx');
  return readFileSync(join(folder, 'saksskjema.xlsx'));
});

/** The case form with numbers and texts in some of its cells. */
export const caseForm = (cells, name = 'saksskjema.xlsx') => file(name, withCells(caseTemplate(), cells));

export const photo = () => file('bilde.png', Buffer.from('89504e470d0a1a0a0000000d49484452', 'hex'));

/** Larger than anything that the page reads; most of it is a hole, so that it takes no room. */
export const huge = () => {
  const path = file('film.xlsx', '');
  appendFileSync(path, Buffer.alloc(33 * 1024 * 1024));
  return path;
};

mkdirSync(join(folder, 'partner'));
