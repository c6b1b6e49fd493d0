import { plural, t } from '@lingui/core/macro';
import { Button } from '../../kit/button.tsx';
import { Covered } from '../../kit/covered.tsx';
import { count } from '../../words/counts.ts';
import type { Beginning } from './reading.ts';

interface FoldsProps {
  readonly beginnings: readonly Beginning[];
  readonly unfolded: ReadonlySet<string>;
  readonly onToggle: (id: string) => void;
}

/** Where there are many notes, those of one goal at a time. */
export const Folds = ({ beginnings, unfolded, onToggle }: FoldsProps) => (
  <ul className="frame no-print flex flex-wrap gap-x-5 gap-y-1 pb-3">
    {beginnings.map(({ id, goal, notes }) => (
      <li key={id} className="min-w-0 max-w-full">
        <Button
          kind="link"
          aria-expanded={unfolded.has(id)}
          className="max-w-full"
          onClick={() => onToggle(id)}
        >
          <span dir="auto" className="truncate">
            {goal ? (
              <Covered width="medium" within>
                {goal.wordings.at(-1)?.text}
              </Covered>
            ) : (
              t`By itself`
            )}
          </span>
          <span className="ml-1.5 whitespace-nowrap text-ink-3">
            {plural(notes.length, { one: 'one note', other: `${count(notes.length)} notes` })}
          </span>
        </Button>
      </li>
    ))}
  </ul>
);
