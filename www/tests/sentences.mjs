// The page's sentences, read from schemas/text the way the page reads them.

import { readFileSync } from 'node:fs';
import { FluentBundle, FluentResource } from '@fluent/bundle';

const LOCALES = { nb: 'nb', nn: 'nn', en: 'en-GB' };

export const LANGUAGES = Object.keys(LOCALES);

/** The text of a language's file. */
export function source(language) {
  return readFileSync(new URL(`../../schemas/text/${language}/page.ftl`, import.meta.url), 'utf8');
}

/** The parsed messages of a language: `{ id, value, attributes }`. */
export function messages(language) {
  return new FluentResource(source(language)).body;
}

/** Says a sentence of a language. */
export function sentences(language) {
  const bundle = new FluentBundle(LOCALES[language], { useIsolating: false });
  bundle.addResource(new FluentResource(source(language)));
  return (key, values = {}) => {
    const message = bundle.getMessage(key);
    if (!message?.value) throw new Error(`no sentence is called ${key}`);
    return bundle.formatPattern(message.value, values);
  };
}
