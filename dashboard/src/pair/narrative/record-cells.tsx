import type { Role } from '@alliance/api-client/generated/api';
import { Covered } from '../../kit/covered.tsx';
import { dayShortNear } from '../../words/days-in-words.ts';
import { PERSON_TEXT } from '../person.tsx';
import { usePair } from '../pair.tsx';

/* The cells of the records that a phrase rests on. */

export const CELL = 'border-t border-rule py-1.5 pr-5 align-baseline print:py-0.5';
/** On paper one table follows another, and their columns stand below each other. */
export const DAY = `${CELL} text-ink-2 print:w-24`;
/** Beside long words a name keeps room for itself: where its script has no spaces, it could break anywhere. */
export const BY = `${CELL} min-w-20 print:w-24`;

/** With its year where that is another than the record before has. */
export const Day = ({ on, previous }: { readonly on: string; readonly previous: string | undefined }) => {
  const { day } = usePair();
  return (
    <span className="whitespace-nowrap">
      {dayShortNear(on, previous ?? (on.slice(0, 4) === day.slice(0, 4) ? on : '0000-01-01'))}
    </span>
  );
};

export const By = ({ role }: { readonly role: Role }) => {
  const { firstName } = usePair();
  return (
    <span className={PERSON_TEXT[role]}>
      <Covered width="short">{firstName(role)}</Covered>
    </span>
  );
};
