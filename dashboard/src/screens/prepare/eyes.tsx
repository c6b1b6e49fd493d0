import { t } from '@lingui/core/macro';
import { CheckBox } from '../../kit/check.tsx';
import { inARow } from '../../words/counts.ts';

/** The seven eyes of Hawkins and Shohet, as somebody says to themselves what it was about. */
const EYES = [
  { eye: 1, says: t`the client` },
  { eye: 2, says: t`what I did` },
  { eye: 3, says: t`between us` },
  { eye: 4, says: t`in me` },
  { eye: 5, says: t`between you and me` },
  { eye: 6, says: t`in the other of you` },
  { eye: 7, says: t`around us` },
] as const;

export const eyesInWords = (eyes: readonly number[]): string =>
  inARow(EYES.filter(({ eye }) => eyes.includes(eye)).map(({ says }) => says));

/** Seven dots, those that it is about filled; the words beside them say the same. */
export const EyesDrawn = ({ eyes }: { readonly eyes: readonly number[] }) => (
  <svg width="56" height="8" aria-hidden="true" className="mr-2 inline-block">
    {EYES.map(({ eye }, at) => (
      <circle
        key={eye}
        cx={4 + at * 8}
        cy="4"
        r={eyes.includes(eye) ? 3.2 : 1.1}
        className={eyes.includes(eye) ? 'fill-ink' : 'fill-field'}
      />
    ))}
  </svg>
);

interface EyesFieldProps {
  readonly eyes: readonly number[];
  readonly onChange: (eyes: readonly number[]) => void;
}

export const EyesField = ({ eyes, onChange }: EyesFieldProps) => (
  <fieldset className="min-w-0">
    <legend className="mb-1 text-15 font-semibold">
      {t`What was it about?`} <span className="font-normal text-ink-3">{t`only if you like`}</span>
    </legend>
    <div className="flex flex-wrap gap-x-5">
      {EYES.map(({ eye, says }) => (
        <CheckBox
          key={eye}
          checked={eyes.includes(eye)}
          onChange={(on) =>
            onChange(on ? [...eyes, eye].toSorted((a, b) => a - b) : eyes.filter((each) => each !== eye))
          }
        >
          {says}
        </CheckBox>
      ))}
    </div>
  </fieldset>
);
