import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { endingEvent, endingEvents } from '../../narrative/ending-events.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';

const by = { by: role };

export const allianceEvent = [
  eventOf(['invited', 'formed', 'ended', 'learning-history-shared', 'learning-summary-written'], by),
  eventOf(['member-renamed'], { ...by, from: z.string(), to: z.string() }),
  eventOf(['assumption-surfaced', 'assumption-reframed'], { ...by, text: z.string() }),
  endingEvent,
] as const;

type ChapterEvent = Dated<OneOf<typeof allianceEvent>>;

export const allianceEvents = (seen: ReadModel): readonly ChapterEvent[] => {
  const { invited, formed, renamings, histories, assumptions, endingSteps, ended, learned } =
    seen.past.alliance;
  const plain = (
    kind: 'invited' | 'formed' | 'ended' | 'learning-history-shared' | 'learning-summary-written',
    deed: { readonly by: string; readonly at: string } | undefined,
  ): readonly ChapterEvent[] =>
    deed ? [{ at: deed.at, event: { kind, params: { by: roleOf(seen, deed.by) } } }] : [];
  return [
    ...plain('invited', invited),
    ...plain('formed', formed),
    ...renamings.map(({ at, by, from, to }): ChapterEvent => ({
      at,
      event: { kind: 'member-renamed', params: { by: roleOf(seen, by), from, to } },
    })),
    ...histories.flatMap((history) => plain('learning-history-shared', history)),
    ...[...assumptions.values()].flatMap(({ at, by, text, reframings }): readonly ChapterEvent[] => [
      { at, event: { kind: 'assumption-surfaced', params: { by: roleOf(seen, by), text } } },
      ...reframings.map((each): ChapterEvent => ({
        at: each.at,
        event: { kind: 'assumption-reframed', params: { by: roleOf(seen, each.by), text: each.to } },
      })),
    ]),
    ...endingEvents(seen, 'alliance', endingSteps),
    ...plain('ended', ended),
    ...[...learned.values()]
      .filter(({ at }) => at !== ended?.at)
      .flatMap((each) => plain('learning-summary-written', each)),
  ];
};
