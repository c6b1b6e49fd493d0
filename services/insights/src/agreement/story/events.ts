import { day, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { endingEvent, endingEvents } from '../../narrative/ending-events.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { changeBy, clauseChange, clauseName, clauseNamed } from '../reading/clause-words.ts';

const by = { by: role };
const version = z.int().min(1);

export const agreementEvent = [
  endingEvent,
  eventOf(['paused'], { ...by, until: day.optional() }),
  eventOf(['contract-ended', 'resumed'], by),
  eventOf(['drafted'], { ...by, clauses: z.int().min(0) }),
  eventOf(
    [
      'amendment-proposed',
      'amendment-countered',
      'amendment-accepted',
      'amendment-declined',
      'amendment-withdrawn',
    ],
    { ...by, clause: clauseChange },
  ),
  eventOf(['clause-affirmed'], { ...by, clause: clauseName }),
  eventOf(['version-signed'], {
    ...by,
    version,
    again: z.boolean().meta({ description: 'Its text was changed after they had signed it before.' }),
  }),
  eventOf(['version-in-force'], { version }),
] as const;

type ChapterEvent = Dated<OneOf<typeof agreementEvent>>;

export const agreementEvents = (seen: ReadModel): readonly ChapterEvent[] => {
  const { contract } = seen.past;
  const { drafted, wordings, amendments, affirmations, everSigned, versions, pauses } = contract;
  const { endingSteps, ended } = contract;
  const by = (deed: { readonly by: string }) => ({ by: roleOf(seen, deed.by) });
  const clauses = wordings.filter(({ fromTemplate }) => fromTemplate).length;
  return [
    ...(drafted
      ? [{ at: drafted.at, event: { kind: 'drafted', params: { ...by(drafted), clauses } } } as const]
      : []),
    ...[...amendments.values()].flatMap((amendment) =>
      amendment.steps.map((each): ChapterEvent => {
        const clause = changeBy(amendment, 'op' in each ? each.op : amendment.op);
        return { at: each.at, event: { kind: `amendment-${each.step}`, params: { ...by(each), clause } } };
      }),
    ),
    ...affirmations.map((each): ChapterEvent => {
      const clause = clauseNamed(contract, each.clauseId);
      return { at: each.at, event: { kind: 'clause-affirmed', params: { ...by(each), clause } } };
    }),
    ...everSigned.map((each, i): ChapterEvent => {
      const again = everSigned
        .slice(0, i)
        .some((before) => before.by === each.by && before.version === each.version);
      const params = { ...by(each), version: each.version, again };
      return { at: each.at, event: { kind: 'version-signed', params } };
    }),
    ...endingEvents(seen, 'contract', endingSteps),
    ...pauses.flatMap((each): readonly ChapterEvent[] => [
      { at: each.at, event: { kind: 'paused', params: { ...by(each), until: each.until } } },
      ...(each.endedAt !== undefined && each.resumedBy !== undefined
        ? [{ at: each.endedAt, event: { kind: 'resumed', params: by({ by: each.resumedBy }) } } as const]
        : []),
    ]),
    ...(ended ? [{ at: ended.at, event: { kind: 'contract-ended', params: by(ended) } } as const] : []),
    ...versions.map(({ at, version }): ChapterEvent => ({
      at,
      event: { kind: 'version-in-force', params: { version } },
    })),
  ];
};
