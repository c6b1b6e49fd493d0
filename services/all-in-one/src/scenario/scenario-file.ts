import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { textOf } from '@alliance/platform/json';
import { readLine, ScenarioError, type Line } from './line.ts';

const NEWLINE = 0x0a;
/** Bytes of a line: more than any command may have. */
const LONGEST_LINE = 1024 * 1024;

const SAVE = 'save the file as UTF-8 and take it in again';

/** What is no file can't be read twice: a pipe would be waited for without end. */
const assertFile = async (file: string): Promise<void> => {
  const found = await stat(file).catch(() => undefined);
  if (!found) throw new Error('there is no such file');
  if (!found.isFile()) throw new Error('this is no file: save the lines in one, and say its name');
};

/** The lines of a file as bytes, each as it is read: a file may be longer than memory. */
async function* rawLinesOf(file: string): AsyncGenerator<Uint8Array> {
  await assertFile(file);
  let rest = new Uint8Array();
  let number = 1;
  for await (const chunk of createReadStream(file) as AsyncIterable<Buffer>) {
    let from = 0;
    for (let end = chunk.indexOf(NEWLINE); end >= 0; end = chunk.indexOf(NEWLINE, from)) {
      const line = chunk.subarray(from, end);
      yield rest.length === 0 ? line : Buffer.concat([rest, line]);
      rest = new Uint8Array();
      from = end + 1;
      number += 1;
    }
    rest = Buffer.concat([rest, chunk.subarray(from)]);
    if (rest.length > LONGEST_LINE) throw new ScenarioError(number, 'this line is too long to be a command');
  }
  yield rest;
}

/**
 * A scenario, line by line.
 * @throws ScenarioError for the first line that can't be read.
 */
export async function* linesOf(file: string): AsyncGenerator<Line> {
  let number = 0;
  for await (const raw of rawLinesOf(file)) {
    number += 1;
    // Text has no byte that is nought, but in UTF-16, which without its mark would pass for UTF-8 of odd characters.
    if (raw.includes(0))
      throw new ScenarioError(number, `this is not UTF-8 but, as it seems, UTF-16: ${SAVE}`);
    const text = textOf(raw);
    if (text === undefined) throw new ScenarioError(number, `this is not UTF-8: ${SAVE}`);
    yield* readLine(number, text);
  }
}

/** How many lines a file has that say something. */
export const countLines = async (file: string): Promise<number> => {
  let lines = 0;
  for await (const raw of rawLinesOf(file)) {
    const first = withoutMark(raw).find((byte) => byte > 0x20);
    if (first !== undefined && first !== '#'.charCodeAt(0)) lines += 1;
  }
  return lines;
};

/** Some editors begin a file of UTF-8 with a mark. */
const withoutMark = (raw: Uint8Array): Uint8Array =>
  raw[0] === 0xef && raw[1] === 0xbb && raw[2] === 0xbf ? raw.subarray(3) : raw;
