import type { Mode } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { zoneInUse } from '../../device/zone.ts';
import { Choice } from '../../kit/choice.tsx';
import { Field } from '../../kit/field.tsx';
import { ForTheOtherAlone } from '../../pair/for-the-other.tsx';
import { comesTwice, EARLIEST, instantOf, type When, type WhenErrors } from './when.ts';

const MODE_OPTIONS: readonly { readonly value: Mode; readonly label: string }[] = [
  { value: 'in-person', label: t`In person` },
  { value: 'video', label: t`Video` },
  { value: 'phone', label: t`Phone` },
];

interface WhenFieldsProps {
  readonly when: When;
  readonly errors: WhenErrors;
  readonly onChange: (part: Partial<When>) => void;
  /** The last day that can be chosen, or the first. */
  readonly min?: string;
  readonly max?: string;
}

/** A day, a time, a length and how: for a session to come, and for one that was. */
export const WhenFields = ({ when, errors, onChange, min, max }: WhenFieldsProps) => (
  <div className="space-y-4">
    <div className="grid grid-cols-[minmax(0,1.4fr)_minmax(0,1fr)_minmax(0,1fr)] gap-3 max-[420px]:grid-cols-2">
      <div className="max-[420px]:col-span-2">
        <Field
          label={t`Day`}
          type="date"
          value={when.day}
          min={min}
          max={max}
          error={errors.day}
          onChange={(event) => onChange({ day: event.target.value, second: false })}
        />
      </div>
      <Field
        label={t`Time`}
        type="time"
        value={when.time}
        error={errors.time}
        hint={zoneInUse().replaceAll('_', ' ')}
        onChange={(event) => onChange({ time: event.target.value, second: false })}
      />
      <Field
        label={t`Minutes`}
        inputMode="numeric"
        value={when.minutes}
        error={errors.minutes}
        onChange={(event) => onChange({ minutes: event.target.value })}
      />
    </div>
    <WhenItIs when={when} onChange={onChange} />
    <Choice label={t`How`} options={MODE_OPTIONS} value={when.mode} onChange={(mode) => onChange({ mode })} />
  </div>
);

const WHICH = [
  { value: 'first', label: t`The first time` },
  { value: 'second', label: t`The second time` },
] as const;

/** Which of two moments is meant, where clocks are put back to that time; and what it is on the other's clock. */
const WhenItIs = ({ when, onChange }: Pick<WhenFieldsProps, 'when' | 'onChange'>) => {
  const at = instantOf(when);
  return (
    <>
      {comesTwice(when) && (
        <Choice
          label={t`Clocks are put back that day, so ${when.time} comes twice`}
          options={WHICH}
          value={when.second ? 'second' : 'first'}
          onChange={(which) => onChange({ second: which === 'second' })}
        />
      )}
      <p role="status" className="text-13 text-ink-2 empty:hidden">
        {at && when.day >= EARLIEST && <ForTheOtherAlone at={at} />}
      </p>
    </>
  );
};
