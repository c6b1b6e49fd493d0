import { Suspense } from 'react';
import { lazily } from '../kit/fetched.tsx';
import type { KeptFrom } from './kept-from.ts';
import { useReadOnly } from './read-only.ts';

const Keeping = lazily(() => import('./keeping-question.tsx'), 'KeepingQuestion');
const KeepingMine = lazily(() => import('./keeping-question.tsx'), 'KeepingMine');

/** Beside a question of a page that both read: kept for both, in one tap. */
export const KeepQuestion = (from: KeptFrom) => <Later from={from} as={Keeping} />;

/** Beside a question of a page of my own: kept for myself until I bring it. */
export const KeepForMyself = (from: KeptFrom) => <Later from={from} as={KeepingMine} />;

interface LaterProps {
  readonly from: KeptFrom;
  readonly as: typeof Keeping;
}

/** Its line is there before its code is, so that nothing moves. */
const Later = ({ from, as: As }: LaterProps) => {
  const readOnly = useReadOnly();
  if (readOnly) return null;
  return (
    <span className="no-print inline-flex min-h-6 flex-wrap items-center gap-x-3 not-italic phone:min-h-11">
      <Suspense fallback={null}>
        <As {...from} />
      </Suspense>
    </span>
  );
};
