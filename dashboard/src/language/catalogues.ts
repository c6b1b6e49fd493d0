import type { Language } from './language.ts';
import type { Sentence } from './sentence.ts';

/** The sentences of a language by what they are in English, whose own are in the scripts that say them. */
export const catalogueOf = async (
  language: Exclude<Language, 'en'>,
): Promise<Readonly<Record<string, Sentence>>> => {
  const catalogue = language === 'de' ? import('./catalogues/de.po') : import('./catalogues/en.po?pseudo');
  return (await catalogue).default;
};
