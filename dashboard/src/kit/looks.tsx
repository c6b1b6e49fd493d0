interface Look<V extends string> {
  readonly value: V;
  readonly label: string;
}

interface LooksProps<V extends string> {
  /** What the looks are of, for a screen reader. */
  readonly label: string;
  readonly looks: readonly Look<V>[];
  readonly value: V;
  readonly onChange: (value: V) => void;
}

/** Ways to see the same thing, as words in a row: lighter than a choice, because nothing hangs on it. */
export const Looks = <V extends string>({ label, looks, value, onChange }: LooksProps<V>) => (
  <div role="group" aria-label={label} className="no-print flex flex-wrap gap-x-5 gap-y-1">
    {looks.map((look) => (
      <button
        key={look.value}
        type="button"
        aria-pressed={look.value === value}
        className="min-h-7 cursor-pointer border-b border-transparent text-15 text-ink-2 hover:text-ink aria-pressed:border-ink aria-pressed:text-ink phone:min-h-11"
        onClick={() => onChange(look.value)}
      >
        {look.label}
      </button>
    ))}
  </div>
);
