import type { ReactNode } from 'react';

interface ToggleProps {
  readonly on: boolean;
  readonly onChange: (on: boolean) => void;
  readonly children: ReactNode;
}

export const Toggle = ({ on, onChange, children }: ToggleProps) => (
  <label className="inline-flex min-h-(--target) cursor-pointer items-center gap-2.5 text-15">
    <input
      type="checkbox"
      role="switch"
      checked={on}
      aria-checked={on}
      onChange={(event) => onChange(event.target.checked)}
      className="peer sr-only"
    />
    <span className="relative h-5 w-9 shrink-0 rounded-full border border-field bg-sheet outline-offset-2 outline-ink before:absolute before:top-[2.5px] before:left-[3px] before:size-[13px] before:rounded-full before:bg-field before:transition-transform before:duration-100 peer-checked:border-ink peer-checked:bg-ink peer-checked:before:translate-x-[15px] peer-checked:before:bg-paper peer-focus-visible:outline-2" />
    <span>{children}</span>
  </label>
);
