import { randomUUID } from 'node:crypto';
import type { UnplacedFact } from '@alliance/facts/recorded';
import { someFacts } from './appends.ts';
import type { Contender } from './emmett-contenders.ts';
import { timeCallers, type Measured } from './measuring.ts';

/** One append: facts of one stream, at the revision that it must have. */
export interface Step {
  readonly stream: string;
  readonly expected: number;
  readonly facts: readonly UnplacedFact[];
}

/** Appends to a stream before its caller begins another. */
const STREAM_LENGTH = 30;

/** What a caller appends, one after another: to streams of its own, each at the revision that the last has left. */
const stepsOf = (appends: number, perAppend: number): readonly Step[] => {
  const facts = someFacts(appends * perAppend);
  let stream = '';
  return Array.from({ length: appends }, (_, at) => {
    if (at % STREAM_LENGTH === 0) stream = `goal-${randomUUID()}`;
    return {
      stream,
      expected: (at % STREAM_LENGTH) * perAppend,
      facts: facts.slice(at * perAppend, (at + 1) * perAppend).map((fact) => ({ ...fact, stream })),
    };
  });
};

export interface Load {
  readonly callers: number;
  /** By each caller. */
  readonly appends: number;
  /** Facts. */
  readonly perAppend: number;
}

/** Appends at an expected revision by callers who each wait for their answer. The rate is of facts. */
export const appending = async (
  contender: Contender,
  { callers, appends, perAppend }: Load,
): Promise<Measured> => {
  const free = Array.from({ length: callers }, () => stepsOf(appends, perAppend).values());
  const before = await contender.count();
  const what = `${contender.name}, ${callers} at once, ${perAppend} to an append`;
  const result = await timeCallers(what, callers, () => {
    const caller = free.pop();
    const step = caller?.next().value;
    if (caller === undefined || step === undefined) return undefined;
    return contender.append(step).then(() => free.unshift(caller));
  });
  const expected = callers * appends * perAppend;
  const there = (await contender.count()) - before;
  if (there !== expected) throw new Error(`${expected} facts were appended and ${there} are there`);
  return { ...result, rate: result.rate * perAppend };
};
