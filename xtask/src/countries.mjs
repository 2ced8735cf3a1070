// Writes schemas/codes/countries.csv from two npm packages, the same bytes every time.
//
//   dir=$(mktemp -d) && npm --prefix "$dir" install cldr-localenames-full@48.2.0 i18n-iso-countries@7.14.0
//   node xtask/src/countries.mjs "$dir/node_modules/cldr-localenames-full" "$dir/node_modules/i18n-iso-countries" \
//     > schemas/codes/countries.csv
//
// Names are CLDR's; the list itself and the alpha-3 codes are i18n-iso-countries' (ISO 3166-1). What neither has
// (stateless, unknown) and what ISO has no code for (Kosovo) stands at the end.

import { readFileSync } from "node:fs";
import { join } from "node:path";

// CLDR's plain name of these is too long for a table, or, for CD, not what a Norwegian reader tells from Congo-Brazzaville.
const VARIANT = { CD: "alt-variant", HK: "alt-short", MO: "alt-short", PS: "alt-short" };

// Stateless has ISO's user-assigned code of travel documents (ICAO 9303), Kosovo the one of the EU and the World Bank.
const STATELESS = ["XXA", "", "statsløs", "statslaus", "stateless"];
const UNKNOWN = ["unknown", "", "ukjent", "ukjend", "unknown"];

const LANGUAGES = ["nb", "nn", "en"];

const [cldr, iso] = process.argv.slice(2);
if (iso === undefined) {
  console.error("usage: node countries.mjs CLDR_LOCALENAMES_FULL I18N_ISO_COUNTRIES");
  process.exit(2);
}

const json = (...path) => JSON.parse(readFileSync(join(...path), "utf8"));
const version = (folder) => `${json(folder, "package.json").name} ${json(folder, "package.json").version}`;

const names = LANGUAGES.map((language) => {
  const file = json(cldr, "main", language, "territories.json");
  return file.main[language].localeDisplayNames.territories;
});

const row = (code, alpha2) => {
  const key = VARIANT[alpha2] === undefined ? alpha2 : `${alpha2}-${VARIANT[alpha2]}`;
  const labels = names.map((territories) => territories[key]);
  if (labels.includes(undefined)) {
    throw new Error(`${code}: CLDR has no name for ${key}`);
  }
  return [code, alpha2, ...labels];
};

const current = json(iso, "codes.json")
  .map(([alpha2, alpha3]) => [alpha3, alpha2])
  .filter(([, alpha2]) => alpha2 !== "XK")
  .sort(([a], [b]) => (a < b ? -1 : 1))
  .map(([alpha3, alpha2]) => row(alpha3, alpha2));

const cell = (text) => (/[",\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text);

const lines = [
  "# Countries and territories of ISO 3166-1, by alpha-3; then stateless, Kosovo and unknown.",
  `# Source: names ${version(cldr)} (Unicode CLDR, Unicode-3.0), codes ${version(iso)} (MIT).`,
  "# Written by xtask/src/countries.mjs; other spellings stand in country_aliases.csv.",
  "code,alpha2,nb,nn,en",
  ...[...current, STATELESS, row("XKX", "XK"), UNKNOWN].map((cells) => cells.map(cell).join(",")),
];
process.stdout.write(`${lines.join("\n")}\n`);
