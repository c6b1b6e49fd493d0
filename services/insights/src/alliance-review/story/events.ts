import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';

const count = z.int().min(0);

export const lookBackEvent = [
  eventOf(['alliance-review-asked'], { by: role }),
  eventOf(['alliance-views-opened'], {}),
  eventOf(['alliance-review-closed'], { decisions: count, affirmed: count }),
] as const;

/** That one is due is no event: nobody did anything. */
export const lookBackEvents = (seen: ReadModel): readonly Dated<OneOf<typeof lookBackEvent>>[] =>
  [...seen.past.allianceReviews.values()].flatMap(
    ({ begun, due, opened, completed }): readonly Dated<OneOf<typeof lookBackEvent>>[] => [
      ...(due
        ? []
        : [
            {
              at: begun.at,
              event: {
                kind: 'alliance-review-asked' as const,
                params: { by: roleOf(seen, begun.by) },
              },
            },
          ]),
      ...(opened ? [{ at: opened.at, event: { kind: 'alliance-views-opened' as const, params: {} } }] : []),
      ...(completed
        ? [
            {
              at: completed.at,
              event: {
                kind: 'alliance-review-closed' as const,
                params: {
                  decisions: completed.decisions.length,
                  affirmed: completed.clausesAffirmed.length,
                },
              },
            },
          ]
        : []),
    ],
  );
