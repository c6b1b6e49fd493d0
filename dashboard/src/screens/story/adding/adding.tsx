import { lazy, Suspense, useState } from 'react';
import type { StoryDocument } from '../../../app/documents/story.ts';
import { usePair } from '../../../app/pair.tsx';
import { Opening } from '../../../kit/notice.tsx';
import type { Way } from './adding-form.tsx';
import { endingOf } from './ending.ts';

const AddingForm = lazy(() => import('./adding-form.tsx').then((module) => ({ default: module.AddingForm })));

const SAYS: Readonly<Record<Way, string>> = {
  history: 'Tell what has helped you learn',
  assumption: 'Tell an assumption',
  anew: 'See an assumption anew',
  'propose-ending': 'Propose an ending',
  end: 'Bring it to an end',
};

/** What either of us may add to the story outside the sessions; one form at a time, in its place. */
export const Adding = ({ story }: { readonly story: StoryDocument }) => {
  const { earlier, held, viewer } = usePair();
  const [open, setOpen] = useState<Way | null>(null);
  const stage = endingOf(story.events);
  if (earlier || stage === 'ended') return null;
  const shared = [...story.rows.shared.coach, ...story.rows.shared.supervisor];
  const told = story.rows.shared[viewer].some(({ kind }) => kind === 'learning-history');
  const ways: readonly Way[] = [
    // Before the first session this question stands on the page by itself.
    ...(told || held.length === 0 ? [] : (['history'] as const)),
    'assumption',
    ...(shared.some(({ kind }) => kind === 'assumption') ? (['anew'] as const) : []),
    stage === 'ending' ? 'end' : 'propose-ending',
  ];
  return (
    <section aria-label="Add to the story" className="no-print mt-8">
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
      {open && ways.includes(open) && (
        <div className="mt-4 border-l-2 border-ink pl-4">
          <Suspense fallback={<Opening what="Opening…" />}>
            <AddingForm way={open} shared={shared} onDone={() => setOpen(null)} />
          </Suspense>
        </div>
      )}
    </section>
  );
};
