import { describe, expect, it } from '@jest/globals';
import { entriesOf, type Entry } from '../../../tests/harness/catalogue.ts';
import { LANGUAGES } from './language.ts';

/** What is whole in German: these chapters, with all that may stand around them, and how each screen is named there. */
const WHOLE = new RegExp(
  `^src/(api|charts|device|kit|pair|screens/(${LANGUAGES.de.chapters.join('|')})|shell|words)/|^src/screens/[^/]+/routes\\.ts$|^src/screens/resting-and-ending/resting\\.tsx$`,
);

const missing = (entries: readonly Entry[]): readonly string[] =>
  entries
    .filter(({ said, files }) => said === '' && files.some((file) => WHOLE.test(file)))
    .map(({ english }) => english);

/** Names that stand for something in a message, and its elements. */
const standingIn = (message: string): readonly string[] =>
  [...new Set(message.match(/\{\w+(?=[,}])|<\d+/g))].toSorted();

describe('German', () => {
  it('is missing where it is', () => {
    const files = ['src/screens/goals/a.tsx', 'src/screens/themes/b.tsx'];
    expect(
      missing([
        { english: 'Goals', said: '', files },
        { english: 'Themes', said: '', files: ['src/screens/themes/b.tsx'] },
        { english: 'Rate', said: 'Einschätzen', files },
      ]),
    ).toEqual(['Goals']);
  });
  it('has everything that the chapters said to be in German and what stands around them can say', () => {
    expect(missing(entriesOf('de'))).toEqual([]);
  });
  it('has nothing in a sentence that English hasn’t', () => {
    const strange = entriesOf('de').filter(({ english, said }) => {
      // Each form of a plural stands in braces as well; a word of one isn’t a name.
      const names = new Set(standingIn(english));
      return (
        said !== '' && !/plural|select/.test(english) && standingIn(said).some((name) => !names.has(name))
      );
    });
    expect(strange.map(({ said }) => said)).toEqual([]);
  });
});
