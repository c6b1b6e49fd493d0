import { useId, type ReactNode } from 'react';

interface SelectProps<V extends string> {
  readonly label: ReactNode;
  readonly aside?: ReactNode;
  readonly options: readonly { readonly value: V; readonly label: string }[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** One of many; the device's own list, so that it works with every keyboard, hand and voice. */
export const Select = <V extends string>({ label, aside, options, value, onChange }: SelectProps<V>) => {
  const id = useId();
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-15 font-semibold">
        {label} {aside && <span className="font-normal text-ink-3">{aside}</span>}
      </label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
        className="min-h-10 w-full cursor-pointer rounded-6 border border-field bg-sheet px-2.5 text-15 text-ink outline-offset-2 phone:min-h-11 phone:text-17"
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </div>
  );
};
