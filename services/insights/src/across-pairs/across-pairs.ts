import { dayOf } from '@alliance/days/days';
import { day } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { pagesStage } from '../agreement/reading/pages-named.ts';
import type { Reading, SummaryOfAPair } from '../my-pairs/my-pairs.ts';
import type { ResponseOf } from '../pair/response.ts';
import { ownWords, ownWordsOf } from './own-words.ts';
import { questions, questionsOf } from './questions.ts';
import {
  daysFor,
  familyAcross,
  nameOf,
  pairAcross,
  rowsOf,
  standingPair,
  thePair,
  type Supervised,
} from './rows.ts';

const pairNotAcross = z
  .strictObject({
    ...thePair,
    endedOn: day.optional(),
    stage: pagesStage.exclude(['named']).meta({ id: 'PagesNotNamed' }),
  })
  .meta({ id: 'PairNotAcross' });

export const acrossPairs = z
  .strictObject({
    today: day,
    pairs: z.array(pairAcross).meta({
      description: 'Those whose agreement names my own pages, in the order in which we began.',
    }),
    families: z.array(familyAcross).meta({
      description:
        'With a theme in one of these pairs: those of most pairs first, else as they are listed everywhere. Pairs in the order in which we began.',
    }),
    ownWords,
    questions,
    notHere: z.array(pairNotAcross).meta({
      description: 'The other pairs that I supervise: nothing of them is counted in anything here.',
    }),
  })
  .meta({
    id: 'AcrossPairs',
    description: 'Themes that recur across the pairs in which I am the supervisor, today.',
  });

export type AcrossPairs = ResponseOf<typeof acrossPairs>;

const supervised = (summaries: readonly SummaryOfAPair[]): readonly Supervised[] =>
  summaries
    .flatMap((each) => (each.summary.pages ? [{ ...each, pages: each.summary.pages }] : []))
    .toSorted(
      (a, b) =>
        Date.parse(a.summary.formedAt) - Date.parse(b.summary.formedAt) ||
        (a.allianceId < b.allianceId ? -1 : 1),
    );

const notHere = (each: Supervised, reading: Reading): AcrossPairs['notHere'] => {
  const { stage } = each.pages;
  const { endedAt } = each.summary;
  if (stage === 'named') return [];
  const endedOn = endedAt === undefined ? undefined : daysFor(each, reading).dayOf(endedAt);
  return [{ ...nameOf(each, reading), stage, ...(endedOn !== undefined && { endedOn }) }];
};

export const acrossPairsOf = (summaries: readonly SummaryOfAPair[], reading: Reading): AcrossPairs => {
  const today = dayOf(reading.now, reading.zone);
  const all = supervised(summaries);
  const pairs = all.flatMap((each) => standingPair(each, reading, today));
  const families = rowsOf(pairs);
  return {
    today,
    pairs: pairs.map(({ pair }) => pair),
    families,
    ownWords: ownWordsOf(pairs),
    questions: questionsOf(pairs, families),
    notHere: all.flatMap((each) => notHere(each, reading)),
  };
};
