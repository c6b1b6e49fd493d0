import { useId, type InputHTMLAttributes, type ReactNode, type TextareaHTMLAttributes } from 'react';

interface Labelled {
  readonly label: ReactNode;
  /** Runs on after the label, lighter: "0 nothing, 10 a great deal". */
  readonly aside?: ReactNode;
  /** Stands below, and is read out with the field. */
  readonly hint?: ReactNode;
  /** What to do about it, in a sentence. */
  readonly error?: string | undefined;
}

const BOX =
  'w-full rounded-6 border bg-sheet px-3 text-ink outline-offset-2 aria-invalid:border-2 aria-invalid:border-ink';

/** A label, its field, and below it a hint or what stands in the way. */
const Around = ({
  label,
  aside,
  hint,
  error,
  id,
  children,
}: Labelled & { readonly id: string; readonly children: ReactNode }) => (
  <div>
    <label htmlFor={id} className="mb-1 block text-15 font-semibold">
      {label} {aside && <span className="font-normal text-ink-3">{aside}</span>}
    </label>
    {children}
    {hint && !error && (
      <p id={`${id}-hint`} className="mt-1 text-13 text-ink-3">
        {hint}
      </p>
    )}
    {error && (
      <p id={`${id}-error`} className="mt-1.5 border-l-2 border-ink pl-2.5 text-13" role="alert">
        {error}
      </p>
    )}
  </div>
);

const described = (id: string, { hint, error }: Labelled) => ({
  id,
  'aria-invalid': error ? true : undefined,
  'aria-describedby': error ? `${id}-error` : hint ? `${id}-hint` : undefined,
});

type FieldProps = Labelled &
  Omit<InputHTMLAttributes<HTMLInputElement>, 'id'> & { readonly ref?: React.Ref<HTMLInputElement> };

/** One line. Spreads onto its input what a form library registers. */
export const Field = ({ label, aside, hint, error, className = '', ...rest }: FieldProps) => {
  const id = useId();
  return (
    <Around {...{ label, aside, hint, error, id }}>
      <input
        type="text"
        {...rest}
        {...described(id, { label, hint, error })}
        className={`${BOX} min-h-10 border-field text-15 phone:min-h-11 phone:text-17 ${className}`}
      />
    </Around>
  );
};

type TextAreaProps = Labelled &
  Omit<TextareaHTMLAttributes<HTMLTextAreaElement>, 'id'> & { readonly ref?: React.Ref<HTMLTextAreaElement> };

/** Several lines; grows with what is written. */
export const TextArea = ({ label, aside, hint, error, className = '', rows = 2, ...rest }: TextAreaProps) => {
  const id = useId();
  return (
    <Around {...{ label, aside, hint, error, id }}>
      <textarea
        rows={rows}
        {...rest}
        {...described(id, { label, hint, error })}
        className={`${BOX} field-sizing-content min-h-16 resize-y border-field py-2 text-15 phone:text-17 ${className}`}
        style={{ minHeight: `calc(${rows}lh + 1rem + 2px)` }}
      />
    </Around>
  );
};
