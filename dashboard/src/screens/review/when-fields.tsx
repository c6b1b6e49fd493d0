import { zoneName } from '../../app/clock.ts';
import type { Mode } from '../../app/documents/partnership.ts';
import { Choice } from '../../kit/choice.tsx';
import { Field } from '../../kit/field.tsx';
import type { When, WhenErrors } from './when.ts';

const MODE_OPTIONS: readonly { readonly value: Mode; readonly label: string }[] = [
  { value: 'in-person', label: 'In person' },
  { value: 'video', label: 'Video' },
  { value: 'phone', label: 'Phone' },
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
          label="Day"
          type="date"
          value={when.day}
          min={min}
          max={max}
          error={errors.day}
          onChange={(event) => onChange({ day: event.target.value })}
        />
      </div>
      <Field
        label="Time"
        type="time"
        value={when.time}
        error={errors.time}
        hint={zoneName()}
        onChange={(event) => onChange({ time: event.target.value })}
      />
      <Field
        label="Minutes"
        inputMode="numeric"
        value={when.minutes}
        error={errors.minutes}
        onChange={(event) => onChange({ minutes: event.target.value })}
      />
    </div>
    <Choice label="How" options={MODE_OPTIONS} value={when.mode} onChange={(mode) => onChange({ mode })} />
  </div>
);
