import type { ReactNode } from 'react';

interface CheckProps {
  readonly checked: boolean;
  readonly onChange: (checked: boolean) => void;
  readonly children: ReactNode;
}

/** One of several that may all be chosen. */
export const CheckBox = ({ checked, onChange, children }: CheckProps) => (
  <label className="flex min-h-8 cursor-pointer items-start gap-2.5 py-1 text-15 phone:min-h-11 phone:py-2.5">
    <input
      type="checkbox"
      checked={checked}
      onChange={(event) => onChange(event.target.checked)}
      className="mt-[3px] size-4 shrink-0 cursor-pointer appearance-none rounded-3 border border-field bg-sheet outline-offset-2 checked:border-[5px] checked:border-ink"
    />
    <span>{children}</span>
  </label>
);
