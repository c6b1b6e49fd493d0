import { getCatalogs } from '@lingui/cli/api';
import { getConfig } from '@lingui/conf';
import pseudolocale from 'pseudolocale';
import type { Plugin } from 'vite';
import { compiled } from './compiled.ts';
import { keyOf } from './src/language/sentence.ts';

const accented = (words: string): string =>
  words
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : pseudolocale(part, { prepend: '', append: '' })))
    .join('');

/** `de.po` has a language’s sentences by what they are in English; `en.po?pseudo` has an accent on every letter. */
export const cataloguesAtBuild = (): Plugin => ({
  name: 'catalogues-at-build',
  transform: {
    filter: { id: /[.]po([?]pseudo)?$/ },
    handler: async (_source, id) => {
      const [, language = 'en', pseudo] = /(\w+)[.]po([?]pseudo)?$/.exec(id) ?? [];
      const [catalogue] = await getCatalogs(getConfig({ cwd: import.meta.dirname }));
      const messages = Object.values((await catalogue?.read(language)) ?? {});
      const sentences = messages.flatMap(({ message, translation, obsolete }) => {
        if (message === undefined || obsolete) return [];
        if (pseudo) return [[keyOf(compiled(message)), compiled(message, accented)]];
        return translation ? [[keyOf(compiled(message)), compiled(translation)]] : [];
      });
      return {
        code: `export default JSON.parse(${JSON.stringify(JSON.stringify(Object.fromEntries(sentences)))});`,
        map: null,
        moduleType: 'js',
      };
    },
  },
});
