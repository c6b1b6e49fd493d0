import { practice, type Practice } from '@alliance/facts/practices';
import { z } from 'zod';
import type { ReadModel } from '../../pair/read-model.ts';
import { commitmentsIn } from '../../session/reading/commitments.ts';
import { heldIn, nextPlanned } from '../../session/reading/held-sessions.ts';
import { askOf } from '../../narrative/ask.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { nextText, openAmendments } from '../reading/agreement-text.ts';
import { isUsed } from '../reading/practices.ts';

export const offered = [askOf(z.literal('practice-offered'), { practice })] as const;

/** After so many sessions there is something to look back on. */
const [SOME, SEVERAL, MANY] = [3, 6, 8];

const isAchieved = ({ past }: ReadModel) =>
  [...past.goals.values()].some(({ closed }) => closed?.how === 'achieved');

/** What would say something now, in the order in which it is offered. */
const SAYS_SOMETHING: readonly (readonly [Practice, (seen: ReadModel) => boolean])[] = [
  ['worth', (seen) => heldIn(seen).filter(({ revealedAt }) => revealedAt !== undefined).length >= SOME],
  [
    'experiments',
    (seen) =>
      heldIn(seen)
        .flatMap(commitmentsIn)
        .some(({ answers }) => answers.some(({ state }) => state === 'not-yet')),
  ],
  [
    'preparation',
    (seen) => heldIn(seen).length >= SOME && nextPlanned(seen.past.sessions, seen, seen.today) !== undefined,
  ],
  ['pulse', (seen) => heldIn(seen).length >= SEVERAL],
  ['companion', (seen) => heldIn(seen).length >= MANY],
  ['growth', (seen) => heldIn(seen).length >= MANY],
  ['impact', isAchieved],
  [
    'guesses',
    (seen) => isUsed(seen, 'pulse') && [...seen.past.pulses.values()].some(({ revealedAt }) => revealedAt),
  ],
];

/**
 * One at a time, of what the two don't use: once it would say something, and until either says that it is not for them.
 * It waits while the agreement is on its way to be changed.
 */
export const offersOf = (seen: ReadModel): readonly OneOf<typeof offered>[] => {
  const { contract } = seen.past;
  const isSettled =
    contract.versions.length > 0 && !nextText(contract) && openAmendments(contract).length === 0;
  if (!isSettled || contract.ended) return [];
  const declined = new Set(contract.declined.map((each) => each.practice));
  const [found] = SAYS_SOMETHING.filter(
    ([each, saysSomething]) => !isUsed(seen, each) && !declined.has(each) && saysSomething(seen),
  );
  return found
    ? [{ id: `practice:${found[0]}`, kind: 'practice-offered', params: { practice: found[0] } }]
    : [];
};
