import type { StoryDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { useState } from 'react';
import { fetched } from '../../../kit/fetched.tsx';
import { usePair } from '../../../pair/pair.tsx';
import type { WayToAdd } from '../../../pair/way-to-add.ts';
import { endingWays } from '../../resting-and-ending/story/ways.ts';
import { sharingWays } from '../../sharing/story/ways.ts';

const EndingAsked = fetched(() => import('../../../pair/ending/ending-asked.tsx'), 'EndingAsked');

const WAYS: readonly WayToAdd[] = [...sharingWays, ...endingWays];

/** What either of us may add to the story outside the sessions; one form at a time, in its place. */
export const Adding = ({ story }: { readonly story: StoryDocument }) => {
  const pair = usePair();
  const [open, setOpen] = useState<string | null>(null);
  const { ending, endedOn } = pair.partnership;
  if (pair.earlier) return null;
  const where = { story, pair };
  const offered = WAYS.filter(({ isOffered }) => isOffered(where));
  const possible = WAYS.filter(({ isOffered, isPossible = isOffered }) => isPossible(where));
  const Form = possible.find(({ id }) => id === open)?.Form;
  return (
    <section aria-label={t`Add to the story`} className="no-print mt-8">
      {ending && !endedOn && (
        <div className="mb-6">
          <EndingAsked of="alliance" ending={ending} onEnd={() => setOpen('end')} />
        </div>
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-13">
        {offered.map(({ id, says }) => (
          <button
            key={id}
            type="button"
            aria-expanded={open === id}
            className="underlined cursor-pointer py-1 aria-expanded:font-semibold phone:min-h-11"
            onClick={() => setOpen(open === id ? null : id)}
          >
            {says}
          </button>
        ))}
      </p>
      {Form && (
        <div className="mt-4 border-l-2 border-ink pl-4">
          <Form story={story} onDone={() => setOpen(null)} />
        </div>
      )}
    </section>
  );
};
