import type { ReactNode } from 'react';

interface SectionProps {
  readonly heading: string;
  /** Under it, in the margin. */
  readonly note: ReactNode;
  readonly children: ReactNode;
  /** What follows from it, and its buttons. */
  readonly end: ReactNode;
  readonly onSubmit?: () => void;
}

/** Fields of a section: half of its width each, so that all of the page begin and end at two edges. */
export const Fields = ({ children }: { readonly children: ReactNode }) => (
  <div className="grid grid-cols-2 gap-x-5 gap-y-4 phone:grid-cols-1">{children}</div>
);

/** One row of the account: what it is, the fields, and what follows from changing them. It saves by itself. */
export const Section = ({ heading, note, children, end, onSubmit }: SectionProps) => {
  const inside = (
    <>
      <div className="pr-6">
        <h2 className="text-15 font-semibold">{heading}</h2>
        <p className="text-13 text-ink-3">{note}</p>
      </div>
      <div className="min-w-0 max-w-2xl">{children}</div>
      <div className="space-y-3 text-13 text-ink-2 wide:pl-8 below-wide:col-span-full">{end}</div>
    </>
  );
  const row =
    'score gap-y-4 border-t border-rule py-7 wide:grid-cols-[var(--label)_minmax(0,38rem)_minmax(0,1fr)] phone:py-6';
  if (!onSubmit)
    return (
      <section aria-label={heading} className={row}>
        {inside}
      </section>
    );
  return (
    <section>
      <form
        noValidate
        aria-label={heading}
        className={row}
        onSubmit={(event) => {
          event.preventDefault();
          onSubmit();
        }}
      >
        {inside}
      </form>
    </section>
  );
};
