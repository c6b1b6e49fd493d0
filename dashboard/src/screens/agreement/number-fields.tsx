import type { Rhythm } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { zonesToChoose } from '../../device/zone-names.ts';
import { Choice } from '../../kit/choice.tsx';
import { Field } from '../../kit/field.tsx';
import { Select } from '../../kit/select.tsx';
import { PracticeSwitches } from './practice-switches.tsx';
import type { NumberDraft, NumberErrors } from './number-draft.ts';
import { RetentionToday } from './numbers.tsx';

interface NumberFieldsProps {
  readonly clauseId: string;
  readonly value: NumberDraft;
  readonly errors: NumberErrors;
  readonly onChange: (numbers: NumberDraft) => void;
}

const UNITS: readonly { readonly value: Rhythm['unit']; readonly label: string }[] = [
  { value: 'sessions', label: t`sessions` },
  { value: 'weeks', label: t`weeks` },
  { value: 'months', label: t`months` },
];

const MODES = [
  { value: '', label: t`We say it each time` },
  { value: 'in-person', label: t`In person` },
  { value: 'video', label: t`By video` },
  { value: 'phone', label: t`By phone` },
];

const PAGES = [
  { value: 'named', label: t`Named` },
  { value: 'not-named', label: t`Not named` },
] as const;

const zones = (now: string | undefined) =>
  zonesToChoose(now).map((zone) => ({ value: zone, label: zone.replaceAll('_', ' ') }));

/** The numbers of a clause beside its words; nothing for a clause that has none. */
export const NumberFields = ({ clauseId, value, errors, onChange }: NumberFieldsProps) => {
  const field = (name: string) => ({
    inputMode: 'numeric' as const,
    value: value[name] ?? '',
    error: errors[name],
    onChange: (event: { target: { value: string } }) => onChange({ ...value, [name]: event.target.value }),
  });
  if (clauseId === 'review-rhythm')
    return (
      <fieldset className="space-y-4">
        <legend className="mb-2 text-15 font-semibold">
          <Trans>How often we look back</Trans>
        </legend>
        <div className="grid max-w-xl grid-cols-[88px_minmax(0,1fr)] items-end gap-3">
          <Field label={t`Every`} {...field('everyN')} />
          <Choice
            quiet
            label={t`Counted in`}
            options={UNITS}
            value={UNITS.find(({ value: unit }) => unit === value['unit'])?.value ?? 'weeks'}
            onChange={(unit) => onChange({ ...value, unit })}
          />
        </div>
        <div className="max-w-40">
          <Field label={t`Days of grace`} {...field('graceDays')} />
        </div>
      </fieldset>
    );
  if (clauseId === 'records-and-retention')
    return (
      <div className="max-w-xl space-y-2">
        <div className="max-w-60">
          <Field label={t`Kept for how many years?`} {...field('years')} />
        </div>
        <RetentionToday />
      </div>
    );
  if (clauseId === 'session-format')
    return (
      <div className="grid max-w-xl gap-4 tablet:grid-cols-2 wide:grid-cols-2">
        <Field label={t`Minutes of a session`} aside={t`if you like`} {...field('minutes')} />
        <Select
          label={t`How we meet`}
          value={value['mode'] ?? ''}
          options={MODES}
          onChange={(event) => onChange({ ...value, mode: event.target.value })}
        />
        <Select
          label={t`Our days are counted in`}
          hint={t`So that both of us read the same days, months and gaps. Each of us still reads clock times in our own zone.`}
          value={value['zone'] ?? ''}
          options={[{ value: '', label: t`UTC, as long as nothing is agreed` }, ...zones(value['zone'])]}
          onChange={(event) => onChange({ ...value, zone: event.target.value })}
        />
        <div className="tablet:col-span-2 wide:col-span-2">
          <PracticeSwitches value={value} onChange={onChange} />
        </div>
      </div>
    );
  if (clauseId === 'confidentiality-and-its-limits')
    return (
      <div className="max-w-xl space-y-2">
        <Choice
          label={t`The supervisor’s own page across their pairs`}
          options={PAGES}
          value={value['supervisorsPages'] === 'named' ? 'named' : 'not-named'}
          onChange={(supervisorsPages) => onChange({ ...value, supervisorsPages })}
        />
        <p className="text-13 text-ink-3">
          <Trans>
            Once both of us have signed it as named, our themes and when they came up may stand there. The
            coach can read exactly what does.
          </Trans>
        </p>
      </div>
    );
  return null;
};
