import {
  amendmentAccepted,
  amendmentCountered,
  amendmentDeclined,
  amendmentProposed,
  amendmentWithdrawn,
} from '@alliance/facts/contract';
import { on, type DatedFact } from './pair-history.ts';
import { amendment } from './people.ts';

/** What the two do with a clause of their agreement, each in a line. For specs. */
interface Offered {
  readonly text?: string;
  readonly why?: string;
  /** The version in force that it starts from. */
  readonly from?: number;
}

export const change = (
  number: number,
  by: string,
  day: string,
  clauseId: string,
  { text = 'Other words.', why, from = 1 }: Offered = {},
): readonly DatedFact[] =>
  on(
    day,
    amendmentProposed({
      by,
      amendmentId: amendment(number),
      clauseId,
      op: 'change',
      fromVersion: from,
      text,
      why,
    }),
  );

/** A clause of the pair's own goes by the id of the amendment that adds it. */
export const add = (
  number: number,
  by: string,
  day: string,
  title: string,
  { text = 'We wait.', why, from = 1 }: Offered = {},
): readonly DatedFact[] => {
  const id = amendment(number);
  const own = { amendmentId: id, clauseId: id, op: 'add', fromVersion: from } as const;
  return on(day, amendmentProposed({ by, ...own, title, text, why }));
};

export const letGo = (
  number: number,
  by: string,
  day: string,
  clauseId: string,
  from = 1,
): readonly DatedFact[] => {
  const amendmentId = amendment(number);
  return on(day, amendmentProposed({ by, amendmentId, clauseId, op: 'retire', fromVersion: from }));
};

export const counter = (
  number: number,
  by: string,
  day: string,
  text: string,
  why?: string,
): readonly DatedFact[] => on(day, amendmentCountered({ by, amendmentId: amendment(number), text, why }));

export const accept = (number: number, by: string, day: string): readonly DatedFact[] =>
  on(day, amendmentAccepted({ by, amendmentId: amendment(number) }));

export const decline = (number: number, by: string, day: string, reason?: string): readonly DatedFact[] =>
  on(day, amendmentDeclined({ by, amendmentId: amendment(number), reason }));

export const withdraw = (number: number, by: string, day: string): readonly DatedFact[] =>
  on(day, amendmentWithdrawn({ by, amendmentId: amendment(number) }));
