import type { StoryDocument } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { usePair } from '../../../pair/pair.tsx';
import type { Way } from './adding-form.tsx';
import { fetched } from '../../../kit/fetched.tsx';

const AddingForm = fetched(() => import('./adding-form.tsx'), 'AddingForm');
const EndingAsked = fetched(() => import('../../resting-and-ending/ending-asked.tsx'), 'EndingAsked');

const SAYS: Readonly<Record<Way, string>> = {
  history: 'Tell what has helped you learn',
  assumption: 'Tell an assumption',
  anew: 'See an assumption anew',
  pause: 'Rest for a while',
  'propose-ending': 'Propose an ending',
  learned: 'Write what it taught you',
  end: 'Bring it to an end',
};

/** What either of us may add to the story outside the sessions; one form at a time, in its place. */
export const Adding = ({ story }: { readonly story: StoryDocument }) => {
  const { earlier, held, viewer, partnership } = usePair();
  const [open, setOpen] = useState<Way | null>(null);
  const { ending, endedOn, paused } = partnership;
  if (earlier) return null;
  const shared = [...story.rows.shared.coach, ...story.rows.shared.supervisor];
  const told = story.rows.shared[viewer].some(({ kind }) => kind === 'learning-history');
  const ways: readonly Way[] = endedOn
    ? ['learned']
    : [
        // Before the first session this question stands on the page by itself.
        ...(told || held.length === 0 ? [] : (['history'] as const)),
        'assumption',
        ...(shared.some(({ kind }) => kind === 'assumption') ? (['anew'] as const) : []),
        ...(paused || story.rows.agreement.versions.length + (story.rows.agreement.draft ? 1 : 0) === 0
          ? []
          : (['pause'] as const)),
        ...(ending ? [] : (['propose-ending'] as const)),
      ];
  return (
    <section aria-label="Add to the story" className="no-print mt-8">
      {ending && !endedOn && (
        <div className="mb-6">
          <EndingAsked of="alliance" ending={ending} onEnd={() => setOpen('end')} />
        </div>
      )}
      <p className="flex flex-wrap gap-x-6 gap-y-1 text-13">
        {ways.map((way) => (
          <button
            key={way}
            type="button"
            aria-expanded={open === way}
            className="underlined cursor-pointer py-1 aria-expanded:font-semibold phone:min-h-11"
            onClick={() => setOpen(open === way ? null : way)}
          >
            {SAYS[way]}
          </button>
        ))}
      </p>
      {open && (ways.includes(open) || (open === 'end' && ending)) && (
        <div className="mt-4 border-l-2 border-ink pl-4">
          <AddingForm way={open} shared={shared} onDone={() => setOpen(null)} />
        </div>
      )}
    </section>
  );
};
