import { ownLearningKind, quality } from '@alliance/facts/companion';
import { role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { eventOf, type Dated } from '../../narrative/event.ts';
import type { OneOf } from '../../narrative/one-of.ts';

const sharing = { by: role, sharingId: z.string() };

export const companionEvent = [
  eventOf(['own-learning-shared', 'own-learning-corrected'], { ...sharing, did: ownLearningKind }),
  eventOf(['observed-in-other', 'observation-corrected'], { ...sharing, quality }),
  eventOf(['sharing-answered'], sharing),
] as const;

type ChapterEvent = Dated<OneOf<typeof companionEvent>>;

export const companionEvents = (seen: ReadModel): readonly ChapterEvent[] =>
  [...seen.past.companion.values()].flatMap((past) => {
    const told = (by: string) => ({ by: roleOf(seen, by), sharingId: past.id });
    const said =
      past.as === 'own-learning'
        ? past.said.map(({ at, by, kind }, place): ChapterEvent => ({
            at,
            event: {
              kind: place === 0 ? 'own-learning-shared' : 'own-learning-corrected',
              params: { ...told(by), did: kind },
            },
          }))
        : past.said.map(({ at, by, quality: seenIn }, place): ChapterEvent => ({
            at,
            event: {
              kind: place === 0 ? 'observed-in-other' : 'observation-corrected',
              params: { ...told(by), quality: seenIn },
            },
          }));
    const answers = past.answers.map(({ at, by }): ChapterEvent => ({
      at,
      event: { kind: 'sharing-answered', params: told(by) },
    }));
    return [...said, ...answers];
  });
