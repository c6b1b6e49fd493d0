import { t } from '@lingui/core/macro';
import type { ReactNode } from 'react';
import { Covered } from '../../kit/covered.tsx';

/** The two strands down the whole height, at the edges of the middle column. */
export const Lanes = ({ wide }: { readonly wide: boolean }) => (
  <div aria-hidden="true" className={`absolute inset-y-0 left-1/2 -translate-x-1/2 ${wide ? 'w-44' : 'w-6'}`}>
    <span className="absolute inset-y-0 left-0 w-0.5 bg-coach" />
    <span
      className="absolute inset-y-0 right-0 w-0.5"
      style={{
        background:
          'repeating-linear-gradient(to bottom, var(--color-supervisor) 0 5px, transparent 5px 8.6px)',
      }}
    />
  </div>
);

interface RowProps {
  readonly heading: string;
  readonly middle?: ReactNode;
  readonly wide: boolean;
  readonly first?: boolean;
  readonly left: ReactNode;
  readonly right: ReactNode;
}

/** One question with both answers. The heading stands between them, so that neither comes first. */
export const Row = ({ heading, middle, wide, first = false, left, right }: RowProps) => {
  if (!wide)
    return (
      <>
        <h3 className="relative col-span-full pt-5 pb-1.5 text-center text-13">
          <span className="bg-paper px-1.5 text-ink-2">{heading}</span>
        </h3>
        <div className="min-w-0">{left}</div>
        <span />
        <div className="min-w-0">{right}</div>
      </>
    );
  const rule = first ? '' : 'border-t border-rule';
  return (
    <>
      <div className={`mr-3.5 min-w-0 break-inside-avoid pt-4 pr-4 pb-10 print:pt-2 print:pb-2 ${rule}`}>
        {left}
      </div>
      <div className="relative flex flex-col items-center pt-4 print:pt-2">
        <h3 className="mb-1.5 text-13">{heading}</h3>
        {middle}
      </div>
      <div className={`ml-3.5 min-w-0 break-inside-avoid pt-4 pb-10 pl-2.5 print:pt-2 print:pb-2 ${rule}`}>
        {right}
      </div>
    </>
  );
};

/** Who sees a need for a word: a rung from each strand that does, whole where both do. */
export const Rung = ({ coach, supervisor }: { readonly coach: boolean; readonly supervisor: boolean }) => {
  const says = coach && supervisor ? t`both: yes` : coach || supervisor ? t`one: yes` : t`both: not now`;
  const line = 'absolute top-1/2 h-[1.6px] w-[46px] bg-ink';
  const dot = 'absolute top-1/2 size-2 -translate-y-[3px] rounded-full bg-ink';
  return (
    <p className="relative w-full text-center text-13">
      {coach && (
        <>
          <span className={`${line} left-0`} />
          <span className={`${dot} -left-[3px]`} />
        </>
      )}
      {supervisor && (
        <>
          <span className={`${line} right-0`} />
          <span className={`${dot} -right-[3px]`} />
        </>
      )}
      <Covered width="short">{says}</Covered>
    </p>
  );
};
