// The columns of the measured workbook (examples/measure.rs) as SheetJS and ajv are told to check them: lists with
// every label and spelling of the form, ranges of numbers, the shape of an id.

import { readFileSync } from 'node:fs';

/** Every word of a code list: labels in three languages and other spellings. */
function words(list) {
  const text = readFileSync(new URL(`../../schemas/codes/${list}.csv`, import.meta.url), 'utf8');
  const lines = text.split('\n').filter(line => line !== '' && !line.startsWith('#'));
  return lines
    .slice(1)
    .flatMap(line =>
      line
        .split(',')
        .slice(1)
        .flatMap(cell => cell.split('|')),
    )
    .filter(Boolean);
}

const unknown = words('unknown');
const listed = (heading, ...lists) => ({
  heading,
  values: [...new Set([...lists.flatMap(words), ...unknown])],
});
const several = (heading, list) => ({ ...listed(heading, list), several: true });

export const COLUMNS = [
  { heading: 'Egen referanse' },
  { heading: 'Etternavn' },
  { heading: 'Fornavn' },
  { heading: 'Fødselsdato' },
  { heading: 'DUF-nummer', pattern: '^\\d{12}$' },
  listed('Kjønn', 'sex'),
  listed('Nasjonalitet', 'countries', 'country_aliases'),
  { heading: 'Fødselsår', range: [1890, 2014] },
  { heading: 'Alder', range: [0, 120] },
  listed('Antatt type utnytting', 'exploitation'),
  several('Nærmere om utnyttingen', 'exploitation_detail'),
  { heading: 'Årstall for første gangs identifisering', range: [1990, 2014] },
  listed('Tok imot tilbud om bistand og beskyttelse', 'accepted'),
  several('Mottok tiltak', 'measures'),
  listed('Status utlendingssak', 'immigration_status'),
  listed('Status straffesak', 'criminal_case'),
  listed('Type botilbud', 'accommodation'),
  several('Kvalifiserende tiltak', 'qualifying_measures'),
  { heading: 'Antall medfølgende barn', range: [0, 20] },
  { heading: 'Antall barn i hjemlandet', range: [0, 20] },
];
