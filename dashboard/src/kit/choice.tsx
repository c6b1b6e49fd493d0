import { useId, type ReactNode } from 'react';

interface Option<V extends string> {
  readonly value: V;
  readonly label: ReactNode;
}

interface ChoiceProps<V extends string> {
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  readonly options: readonly Option<V>[];
  readonly value: V | null;
  readonly onChange: (value: V) => void;
  /** The label is there for a screen reader only. */
  readonly quiet?: boolean;
  readonly tight?: boolean;
  /** Four answers of long words: two and two on a phone. */
  readonly twoByTwo?: boolean;
}

const TWO_BY_TWO =
  'phone:first:rounded-bl-none phone:nth-2:rounded-tr-[5px] phone:nth-3:rounded-bl-[5px] phone:nth-3:border-l-0 phone:last:rounded-tr-none phone:nth-[n+3]:border-t phone:nth-[n+3]:border-rule';

/** A few answers side by side, one of them chosen; arrows move between them. */
export const Choice = <V extends string>({
  label,
  aside,
  options,
  value,
  onChange,
  quiet,
  tight,
  twoByTwo,
}: ChoiceProps<V>) => {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={quiet ? 'sr-only' : 'mb-1 text-15 font-semibold'}>
        {label} {aside && <span className="font-normal text-ink-3">{aside}</span>}
      </legend>
      <div
        className={`flex rounded-6 border border-field bg-sheet ${twoByTwo ? 'phone:grid phone:grid-cols-2' : ''}`}
      >
        {options.map((option, i) => (
          <label
            key={option.value}
            className={`flex min-h-(--target) min-w-0 grow basis-0 cursor-pointer items-center justify-center text-center text-15 text-ink-2 outline-offset-2 outline-ink first:rounded-l-[5px] last:rounded-r-[5px] has-checked:bg-ink has-checked:font-semibold has-checked:text-paper has-focus-visible:z-10 has-focus-visible:rounded-3 has-focus-visible:outline-2 ${tight ? 'px-0.5' : 'px-3'} ${i > 0 ? 'border-l border-rule' : ''} ${twoByTwo ? TWO_BY_TWO : ''}`}
          >
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className="sr-only"
            />
            {option.label}
          </label>
        ))}
      </div>
    </fieldset>
  );
};

const ELEVEN = Array.from({ length: 11 }, (_, i) => ({ value: String(i), label: String(i) }));

/** Nought to ten. */
export const Scale = ({
  value,
  onChange,
  ...rest
}: {
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  readonly quiet?: boolean;
  readonly value: number | null;
  readonly onChange: (value: number) => void;
}) => (
  <Choice
    {...rest}
    tight
    options={ELEVEN}
    value={value === null ? null : String(value)}
    onChange={(chosen) => onChange(Number(chosen))}
  />
);

interface Way<V extends string> extends Option<V> {
  readonly says?: ReactNode;
  /** Shown once this way is chosen. */
  readonly more?: ReactNode;
}

/** Ways to go on, one below the other, each with what it means; the chosen one unfolds. */
export const Ways = <V extends string>({
  label,
  options,
  value,
  onChange,
  quiet,
}: Omit<ChoiceProps<V>, 'options'> & { readonly options: readonly Way<V>[] }) => {
  const name = useId();
  return (
    <fieldset className="min-w-0">
      <legend className={quiet ? 'sr-only' : 'mb-2 text-15 font-semibold'}>{label}</legend>
      {options.map((option) => (
        <div key={option.value} className="border-b border-rule py-2.5 first-of-type:pt-0 last:border-0">
          <label className="flex min-h-8 cursor-pointer items-start gap-2.5 phone:min-h-11">
            <input
              type="radio"
              name={name}
              value={option.value}
              checked={value === option.value}
              onChange={() => onChange(option.value)}
              className="mt-[3px] size-4 shrink-0 appearance-none rounded-full border border-field bg-sheet checked:border-[5px] checked:border-ink"
            />
            <span>
              <span className="block text-15 font-semibold">{option.label}</span>
              {option.says && <span className="block text-13 text-ink-2">{option.says}</span>}
            </span>
          </label>
          {value === option.value && option.more && <div className="mt-2.5">{option.more}</div>}
        </div>
      ))}
    </fieldset>
  );
};
