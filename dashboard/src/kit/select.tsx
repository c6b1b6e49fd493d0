import { useId, type ReactNode, type Ref, type SelectHTMLAttributes } from 'react';

interface SelectProps extends Omit<SelectHTMLAttributes<HTMLSelectElement>, 'id' | 'children'> {
  readonly label: ReactNode;
  /** Runs on after the label, lighter. */
  readonly aside?: ReactNode;
  readonly hint?: ReactNode;
  /** What to do about it, in a sentence. */
  readonly error?: string | undefined;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly ref?: Ref<HTMLSelectElement>;
}

/** One of many; the device's own list, so that it works with every keyboard, hand and voice. */
export const Select = ({ label, aside, hint, error, options, className = '', ...rest }: SelectProps) => {
  const id = useId();
  const below = error ?? hint;
  return (
    <div>
      <label htmlFor={id} className="mb-1 block text-15 font-semibold">
        {label} {aside && <span className="font-normal text-ink-3">{aside}</span>}
      </label>
      <select
        {...rest}
        id={id}
        aria-invalid={error ? true : undefined}
        aria-describedby={below ? `${id}-below` : undefined}
        className={`min-h-10 w-full cursor-pointer rounded-6 border border-field bg-sheet px-2.5 text-15 text-ink outline-offset-2 aria-invalid:border-2 aria-invalid:border-ink phone:min-h-11 phone:text-17 ${className}`}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {below && (
        <p
          id={`${id}-below`}
          role={error ? 'alert' : undefined}
          className={error ? 'mt-1.5 border-l-2 border-ink pl-2.5 text-13' : 'mt-1 text-13 text-ink-3'}
        >
          {below}
        </p>
      )}
    </div>
  );
};
