import { t } from '@lingui/core/macro';
import { useNavigate, useSearch } from '@tanstack/react-router';
import type { Steps } from './spine/time.ts';

const WAYS: readonly (readonly [Steps, string])[] = [
  ['date', t`By date`],
  ['even', t`Even steps`],
];

/** Sessions at their true dates, or evenly spaced where dates crowd; for the spine and all that hangs on it. */
export const StepsChoice = () => {
  const navigate = useNavigate();
  const { steps = 'date' } = useSearch({ strict: false });
  return (
    <span role="group" aria-label={t`How sessions are spaced`} className="inline-flex gap-x-5">
      {WAYS.map(([way, label]) => (
        <button
          key={way}
          type="button"
          aria-pressed={steps === way}
          className="min-h-6 cursor-pointer border-b border-transparent text-ink-2 hover:text-ink aria-pressed:border-ink aria-pressed:text-ink phone:min-h-11"
          onClick={() =>
            void navigate({
              to: '.',
              search: (search) => ({ ...search, steps: way === 'even' ? 'even' : undefined }),
              replace: true,
              resetScroll: false,
            })
          }
        >
          {label}
        </button>
      ))}
    </span>
  );
};
