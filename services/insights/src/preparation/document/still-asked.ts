import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import type { OwnReadModel } from '../../own/own-read-model.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { questionsIn } from '../../questions/reading/questions.ts';
import { nextOf } from './with-the-other.ts';

export const stillAsked = z.strictObject({
  questionId: z.string(),
  text: z.string(),
  on: day.meta({ description: 'When it was kept.' }),
  isOwn: z.boolean().meta({ description: 'Kept for oneself; else the other knows of it already.' }),
  brought: z.strictObject({ itemId: z.string(), on: day }).optional(),
});

type StillAsked = z.infer<typeof stillAsked>;

/** The latest of these stand on the page; all are where questions are kept. */
const MOST = 3;

const keptForMyself = ({ past }: OwnReadModel, pair: ReadModel): readonly StillAsked[] =>
  [...past.ownQuestions.values()].flatMap(({ id, wordings: [first, ...later], steps, concerns }) => {
    const is = steps.at(-1)?.is ?? 'kept';
    const isOpen = is === 'kept' || is === 'taken-up' || is === 'taken-back';
    if (!isOpen || (concerns !== undefined && concerns !== pair.allianceId)) return [];
    const { text } = later.at(-1) ?? first;
    return [{ questionId: id, text, on: pair.dayOf(first.at), isOwn: true }];
  });

const keptByMeForBoth = (pair: ReadModel): readonly StillAsked[] => {
  const next = nextOf(pair)?.id;
  return questionsIn(pair).flatMap(({ past: { id, by, at }, text, is, broughtTo }) => {
    if (is !== 'open' || by !== pair.viewer.id) return [];
    const item = broughtTo.find(({ sessionId }) => sessionId === next)?.item;
    const brought = item && { itemId: item.id, on: pair.dayOf(item.at) };
    return [{ questionId: id, text, on: pair.dayOf(at), isOwn: false, brought }];
  });
};

/** What was brought, and the latest of what could be. */
export const stillAskedOf = (seen: OwnReadModel, pair: ReadModel): StillAsked[] =>
  [...keptByMeForBoth(pair), ...keptForMyself(seen, pair)]
    .toSorted(
      (a, b) => Number(b.brought !== undefined) - Number(a.brought !== undefined) || b.on.localeCompare(a.on),
    )
    .slice(0, MOST);
