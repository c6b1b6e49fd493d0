import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { commitmentChanged, withRoom, type CommitmentDraft } from './review-draft.ts';

interface CommitmentsProps {
  readonly commitments: readonly CommitmentDraft[];
  readonly errors: readonly (string | undefined)[];
  /** What people put there most: the next session, or soon. */
  readonly dues: readonly string[];
  readonly onChange: (commitments: readonly CommitmentDraft[]) => void;
}

const INPUT =
  'min-h-10 w-full min-w-0 rounded-6 border bg-sheet px-3 text-15 text-ink outline-offset-2 aria-invalid:border-2 aria-invalid:border-ink phone:min-h-11 phone:text-17';

/** What will be done with it, each with its day; a free row stands ready as soon as the last is used. */
export const Commitments = ({ commitments, errors, dues, onChange }: CommitmentsProps) => {
  const id = useId();
  return (
    <fieldset className="min-w-0">
      <legend className="mb-1 text-15 font-semibold">
        <Trans>
          What will you do with it? <span className="font-normal text-ink-3">only if you like</span>
        </Trans>
      </legend>
      <datalist id={`${id}-dues`}>
        {dues.map((due) => (
          <option key={due} value={due}>
            {due}
          </option>
        ))}
      </datalist>
      <ul className="space-y-2">
        {withRoom(commitments).map(({ text, due }, i) => {
          const error = errors[i];
          const free = i > 0 && !text && !due;
          const number = i + 1;
          const change = (part: Partial<CommitmentDraft>) =>
            onChange(commitmentChanged(withRoom(commitments), i, part));
          return (
            // A row is its place in the list: rows are only ever added at the end.
            // oxlint-disable-next-line react/no-array-index-key
            <li key={i}>
              <div className="grid grid-cols-[minmax(0,1fr)_132px] gap-2 max-[420px]:grid-cols-[minmax(0,1fr)_96px] max-[359px]:grid-cols-1">
                <input
                  aria-label={t`Commitment ${number}`}
                  aria-invalid={error ? true : undefined}
                  aria-describedby={error ? `${id}-${i}` : undefined}
                  placeholder={free ? t`Another` : undefined}
                  value={text}
                  className={`${INPUT} ${free ? 'border-dashed border-field' : 'border-field'}`}
                  onChange={(event) => change({ text: event.target.value })}
                />
                <input
                  aria-label={t`Commitment ${number}, by when`}
                  list={`${id}-dues`}
                  placeholder="when"
                  value={due}
                  className={`${INPUT} ${free ? 'border-dashed border-field' : 'border-field'}`}
                  onChange={(event) => change({ due: event.target.value })}
                />
              </div>
              {error && (
                <p id={`${id}-${i}`} role="alert" className="mt-1.5 border-l-2 border-ink pl-2.5 text-13">
                  {error}
                </p>
              )}
            </li>
          );
        })}
      </ul>
    </fieldset>
  );
};
