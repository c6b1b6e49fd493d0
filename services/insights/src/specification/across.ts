import { UTC, type Zone } from '@alliance/days/zone';
import { amendmentAccepted, amendmentProposed, clauseProposed } from '@alliance/facts/contract';
import { PAGES_CLAUSE, PAGES_TITLE, PAGES_WORDS } from '@alliance/facts/supervisors-pages';
import { acrossPairsOf, type AcrossPairs } from '../across-pairs/across-pairs.ts';
import type { SummaryOfAPair } from '../my-pairs/my-pairs.ts';
import { pairSummaryOf } from '../my-pairs/pair-summary.ts';
import { on, type DatedFact } from './pair-history.ts';
import { AMARA, amendment, begins, drafts, JUDITH, seenBy, sign, TODAY } from './people.ts';

/** In a draft: the clause on confidentiality names the supervisor's own pages, as it does in the usual fourteen. */
export const namesThem = (day: string): readonly DatedFact[] =>
  on(
    day,
    clauseProposed({
      by: JUDITH,
      clauseId: PAGES_CLAUSE,
      kind: PAGES_CLAUSE,
      title: PAGES_TITLE,
      text: PAGES_WORDS,
      numbers: { supervisorsPages: 'named' },
    }),
  );

/** Two who have signed that it may stand there. */
export const beganNaming = (day: string): readonly DatedFact[] => [
  ...begins(day),
  ...drafts(JUDITH, day),
  ...namesThem(day),
  ...sign(1, day),
];

/** Two who have signed nothing of it. */
export const beganSilent = (day: string): readonly DatedFact[] => [
  ...begins(day),
  ...drafts(JUDITH, day),
  ...sign(1, day),
];

interface Amending {
  readonly op?: 'add' | 'change' | 'retire';
  readonly supervisorsPages?: 'named' | 'not-named';
}

/** Amara proposes something of the clause, at eight. */
export const proposes = (number: number, day: string, { op = 'change', ...numbers }: Amending) =>
  on(
    `${day}T07:00`,
    amendmentProposed({
      by: AMARA,
      amendmentId: amendment(number),
      clauseId: PAGES_CLAUSE,
      op,
      fromVersion: number,
      ...(op !== 'retire' && {
        title: PAGES_TITLE,
        text: `In version ${number + 1}.`,
        ...(numbers.supervisorsPages && { numbers: { supervisorsPages: numbers.supervisorsPages } }),
      }),
    }),
  );
export const agrees = (number: number, day: string): readonly DatedFact[] =>
  on(`${day}T07:30`, amendmentAccepted({ by: JUDITH, amendmentId: amendment(number) }));

/** Both agree to it and sign it as the next version. */
export const amends = (number: number, day: string, amending: Amending): readonly DatedFact[] => [
  ...proposes(number, day, amending),
  ...agrees(number, day),
  ...sign(number + 1, day),
];

export const summaryFor = (
  viewer: string,
  told: readonly DatedFact[],
  allianceId = 'one',
): SummaryOfAPair => ({
  allianceId,
  summary: pairSummaryOf(seenBy(viewer, told)),
});

export const NOON = `${TODAY}T12:00:00.000Z`;

/** Across the pairs of Judith, by name. */
export const acrossOf = (
  pairs: Readonly<Record<string, readonly DatedFact[]>>,
  zone: Zone = UTC,
): AcrossPairs =>
  acrossPairsOf(
    Object.entries(pairs).map(([allianceId, told]) => summaryFor(JUDITH, told, allianceId)),
    { now: NOON, zone },
  );
