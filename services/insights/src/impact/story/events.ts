import { impactLevel } from '@alliance/facts/impact';
import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { Deed } from '../../past/deed.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import type { NotePast } from '../past/impacts.ts';

export const impactEvent = [
  eventOf(['impact-noted', 'impact-reworded', 'impact-placed', 'impact-added-to', 'impact-recognised'], {
    by: role,
    impactId: z.string(),
    level: impactLevel,
  }),
] as const;

type ChapterEvent = Dated<OneOf<typeof impactEvent>>;

const eventsOf = (seen: ReadModel, note: NotePast): readonly ChapterEvent[] => {
  const did =
    (kind: ChapterEvent['event']['kind']) =>
    ({ by, at }: Deed): ChapterEvent => ({
      at,
      event: { kind, params: { by: roleOf(seen, by), impactId: note.id, level: note.level } },
    });
  const [told, ...reworded] = note.wordings;
  const [, ...placed] = note.places;
  return [
    did('impact-noted')(told),
    ...reworded.map(did('impact-reworded')),
    ...placed.map(did('impact-placed')),
    ...note.additions.map(did('impact-added-to')),
    ...(note.echo ? [did('impact-recognised')(note.echo)] : []),
  ];
};

export const impactEvents = (seen: ReadModel): readonly ChapterEvent[] =>
  [...seen.past.impacts.values()].flatMap((note) => eventsOf(seen, note));
