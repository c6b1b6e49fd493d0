import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId } from 'react';
import { Button } from '../../kit/button.tsx';

interface PositionLineProps {
  /** 0 to 10; null while nothing is placed. */
  readonly value: number | null;
  readonly onChange: (position: number | null) => void;
}

const TICKS = Array.from({ length: 11 }, (_, each) => each);
const MIDDLE = 5;
/** Half of the handle, which the browser keeps within the line. */
const INSET = 11;

/** A thumb of 22 pixels, which isn't drawn while nothing is placed. */
const LOOK =
  'absolute inset-0 m-0 h-full w-full cursor-pointer appearance-none bg-transparent outline-offset-2 [&::-moz-range-thumb]:size-5.5 [&::-moz-range-thumb]:rounded-full [&::-moz-range-thumb]:border-2 [&::-moz-range-thumb]:border-ink [&::-moz-range-thumb]:bg-sheet [&::-webkit-slider-thumb]:size-5.5 [&::-webkit-slider-thumb]:appearance-none [&::-webkit-slider-thumb]:rounded-full [&::-webkit-slider-thumb]:border-2 [&::-webkit-slider-thumb]:border-ink [&::-webkit-slider-thumb]:bg-sheet data-unset:[&::-moz-range-thumb]:opacity-0 data-unset:[&::-webkit-slider-thumb]:opacity-0';

/**
 * A line from 0 to 10 that starts without a handle, so that no number suggests itself: a press anywhere on it, or a
 * key, places it. Taken off again, it is words alone.
 */
export const PositionLine = ({ value, onChange }: PositionLineProps) => {
  const id = useId();
  const unset = value === null;
  // A press on the very middle changes nothing for the browser, which has its invisible handle there.
  const place = (position: number) => unset && onChange(position);
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-15 font-semibold">
        <Trans>On a line from 0 to 10</Trans>{' '}
        <span className="font-normal text-ink-3">
          <Trans>or words alone</Trans>
        </span>
      </label>
      <div className="flex items-center gap-x-4">
        <div className="relative h-11 max-w-72 grow">
          <span aria-hidden="true" className="absolute inset-y-0" style={{ left: INSET, right: INSET }}>
            <span className="absolute inset-x-0 top-1/2 border-t border-field" />
            {TICKS.map((tick) => (
              <span
                key={tick}
                className={`absolute top-1/2 w-px bg-field ${tick % 10 === 0 ? '-mt-2 h-4' : '-mt-1 h-2'}`}
                style={{ left: `${tick * 10}%` }}
              />
            ))}
          </span>
          <input
            id={id}
            type="range"
            min={0}
            max={10}
            step={1}
            value={value ?? MIDDLE}
            data-unset={unset || undefined}
            aria-valuetext={unset ? t`not placed` : t`${value} of 10`}
            className={LOOK}
            onChange={({ target }) => onChange(target.valueAsNumber)}
            onPointerUp={({ currentTarget }) => place(currentTarget.valueAsNumber)}
            onKeyDown={(event) => {
              if (event.key === ' ') place(MIDDLE);
            }}
          />
        </div>
        <output htmlFor={id} className="min-w-6 text-17 font-semibold tabular-nums">
          {value}
        </output>
        {!unset && (
          <Button kind="link" onClick={() => onChange(null)}>
            <Trans>Take it off</Trans>
          </Button>
        )}
      </div>
      <div aria-hidden="true" className="-mt-1.5 flex max-w-72 justify-between px-2 text-13 text-ink-3">
        <span>0</span>
        <span>10</span>
      </div>
    </div>
  );
};
