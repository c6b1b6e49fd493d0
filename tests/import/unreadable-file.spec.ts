import { writeFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { everyByteOf } from './data-folder.ts';
import { anaAndBen, fileOf, withLine } from './scenario-file.ts';
import { aPlaceForEach, here, take, whyNot } from './taking-in.ts';

aPlaceForEach();

/** Why these bytes cannot be taken in; they have left no trace. */
const refusedFile = async (bytes: Buffer): Promise<string> => {
  const file = here.write('');
  writeFileSync(file, bytes);
  const why = await whyNot(file);
  expect(everyByteOf(here.dataDir)).toBe('not there');
  return why;
};

describe('a file that cannot be read', () => {
  const SAVE = 'save the file as UTF-8 and take it in again';
  const wide = `line 1: this is not UTF-8 but, as it seems, UTF-16: ${SAVE}`;
  const big = (text: string) => Buffer.from(text, 'utf16le').swap16();
  it.each<[string, (text: string) => Buffer, string]>([
    ['of Latin-1', (text) => Buffer.from(text, 'latin1'), `line 2: this is not UTF-8: ${SAVE}`],
    ['of UTF-16 with its mark', (text) => Buffer.from(`\uFEFF${text}`, 'utf16le'), wide],
    ['of UTF-16 without', (text) => Buffer.from(text, 'utf16le'), wide],
    ['of UTF-16, the higher byte first', (text) => big(`\uFEFF${text}`), wide],
    ['of the same without its mark', big, wide],
  ])('is refused with its first line that is not UTF-8: %s', async (_what, encoded, why) => {
    const named = withLine(anaAndBen, 2, { name: 'Jürgen Öz' });
    expect(await refusedFile(encoded(fileOf(named)))).toBe(why);
  });
  it.each([
    ['empty', ''],
    ['of empty lines', '\n \n\r\n'],
    ['of remarks', '# Ana and Ben, to come\n'],
    ['of a remark after a mark', '\uFEFF# Ana and Ben, to come\n'],
  ])('has nothing to take in where it is %s', async (_what, text) => {
    expect(await refusedFile(Buffer.from(text))).toMatch(/^there is nothing in this file/);
  });
  it('while one that is keeps every name and script, also where a read ends in the middle of a letter', async () => {
    const text = '木の芽 🌱 اِنتِظار '.repeat(300);
    const comment = (number: number) => ({
      ...(anaAndBen[5] as object),
      body: { clauseId: 'ending', text: `${number} ${text}` },
    });
    const lines = [...anaAndBen.slice(0, 5), ...Array.from({ length: 40 }, (_, number) => comment(number))];
    expect(await take(lines)).toBe(45);
  });
});
