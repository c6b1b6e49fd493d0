import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A message of a catalogue: what it is in English and there, in ICU’s message format, and where it is said. */
export interface Entry {
  readonly english: string;
  /** Empty where the language hasn’t got it. */
  readonly said: string;
  readonly files: readonly string[];
}

const textOf = (entry: string, keyword: 'msgid' | 'msgstr'): string => {
  const [, lines = ''] = new RegExp(`^${keyword} ((?:"[^\\n]*"\\n?)+)`, 'm').exec(entry) ?? [];
  return [...lines.matchAll(/"(.*)"/g)]
    .map(([, line]) => line)
    .join('')
    .replaceAll('\\"', '"');
};

/** The catalogue of a language as it lies there, for specs. */
export const entriesOf = (language: 'en' | 'de'): readonly Entry[] =>
  readFileSync(join(import.meta.dirname, `../../dashboard/src/language/catalogues/${language}.po`), 'utf8')
    .split('\n\n')
    .map((entry) => ({
      english: textOf(entry, 'msgid'),
      said: textOf(entry, 'msgstr'),
      files: [...entry.matchAll(/^#: (.*)$/gm)].flatMap(([, all = '']) => all.split(' ')),
    }))
    .filter(({ english }) => english !== '');
