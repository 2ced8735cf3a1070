// The page's own sentences. What the engine says comes finished from the engine.

import { FluentBundle, FluentResource } from '@fluent/bundle';
import en from '../../schemas/text/en/page.ftl?raw';
import nb from '../../schemas/text/nb/page.ftl?raw';
import nn from '../../schemas/text/nn/page.ftl?raw';
import type { Language } from './engine/wire.ts';

/** Says one of the page's sentences. */
export type Say = (key: string, values?: Record<string, string | number>) => string;

export const LANGUAGES: readonly Language[] = ['nb', 'nn', 'en'];

/** What each language calls itself. */
export const LANGUAGE_NAMES: Record<Language, string> = { nb: 'Bokmål', nn: 'Nynorsk', en: 'English' };

const bundles = { nb: bundle('nb', nb), nn: bundle('nn', nn), en: bundle('en-GB', en) };

export function speaker(language: Language): Say {
  const sentences = bundles[language];
  // A key that is not there cannot be: tests/text.test.mjs holds the files and the code together.
  return (key, values = {}) => {
    const message = sentences.getMessage(key);
    return message?.value ? sentences.formatPattern(message.value, values, []) : key;
  };
}

function bundle(locale: string, text: string): FluentBundle {
  // Isolating marks would follow file names and codes onto the clipboard.
  const made = new FluentBundle(locale, { useIsolating: false });
  made.addResource(new FluentResource(text));
  return made;
}
