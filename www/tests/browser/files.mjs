// The files that the tests lay on the page. The only place that knows what is in them: while the engine's answers
// are samples (src/wasm_sample.rs), a line of text says what a file is to be taken for.

import { file } from './harness.mjs';

const sample = (name, ...words) => file(name, `omfang-sample ${words.join(' ')}`);

export const workbook = (variant, name = 'personskjema-2014.xlsx') => sample(name, 'workbook', variant);
export const round = (variant = 'real') => sample('runde-2014.omfang-round', 'round', variant);
export const pass = (partner = 'rosa') => sample(`partnerpass-${partner}.omfang-pass`, 'pass', partner);
export const linkageKey = () => sample('koblingsnokkel.txt', 'key');
export const bundle = () => sample('rosa-2014.omfang', 'bundle');
export const photo = () => file('bilde.png', '\u0089PNG');

/** What opens the passes above. */
export const PHRASE = 'fjell lykt brygge havre tinde skute multe';

/** A linkage key as text. */
export const LINKAGE_KEY_TEXT = 'kobling1qqqsyqcyq5rqwzqfpg9scrgwpugpzysn';
