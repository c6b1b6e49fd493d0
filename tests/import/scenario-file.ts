import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** A line of a scenario, as somebody writes it; faulty ones included. */
export type Written = Readonly<Record<string, unknown>> | string;

export const fileOf = (lines: readonly Written[]): string =>
  lines.map((line) => `${typeof line === 'string' ? line : JSON.stringify(line)}\n`).join('');

const people = [
  { person: 'ana', name: 'Ana Sol', email: 'ana@sol.example', password: 'first-of-june' },
  { person: 'ben', name: 'Ben Ray', email: 'ben@ray.example', password: 'last-of-march' },
];
const does = (at: string, by: string, doing: string, body: object, more: object = {}) => ({
  at: `${at}:00Z`,
  by,
  alliance: 'ours',
  do: doing,
  body,
  ...more,
});
const held = { heldAt: '2025-02-19T10:00:00Z', minutes: 60, mode: 'video' };
const review = {
  learning: 'To wait.',
  commitments: [],
  value: 3,
  valueWords: 'much',
  recontractNeeded: false,
};

/** Two people, and what they did: nine lines without a fault. */
export const anaAndBen: readonly Written[] = [
  ...people,
  does('2025-01-12T09:00', 'ana', 'alliance invite', {
    inviterRole: 'coach',
    inviterName: 'Ana Sol',
    message: 'Shall we try and learn together?',
  }),
  does('2025-01-13T17:20', 'ben', 'alliance accept-invitation', { accepterName: 'Ben Ray' }),
  does('2025-01-14T08:00', 'ben', 'contract draft', { templateId: 'usual-fourteen' }),
  does('2025-01-15T08:00', 'ana', 'contract comment-clause', { clauseId: 'ending', text: 'Gentle enough?' }),
  does('2025-02-19T12:00', 'ben', 'session record-held', held, { as: 'first' }),
  does('2025-02-19T18:00', 'ana', 'session submit-review', review, { to: 'first' }),
  does('2025-02-20T18:00', 'ben', 'session submit-review', review, { to: 'first' }),
];

/** With another line in a place, counted from 1 as people count; or with some of it changed. */
export const withLine = (lines: readonly Written[], number: number, change: Written): readonly Written[] =>
  lines.with(
    number - 1,
    typeof change === 'string' ? change : { ...(lines[number - 1] as object), ...change },
  );

/** The file that the README shows. */
export const readmeExample = (): string => {
  const readme = readFileSync(join(import.meta.dirname, '../../README.md'), 'utf8');
  const [, example] = /```json\n(\{"person"[^`]*)```/.exec(readme) ?? [];
  if (example === undefined) throw new Error('the README shows no scenario');
  return example;
};
