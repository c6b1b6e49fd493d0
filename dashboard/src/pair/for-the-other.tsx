import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePair } from './pair.tsx';
import { dayElsewhere, momentElsewhere } from './elsewhere.ts';
import { Named } from './person.tsx';

interface ForTheOtherProps {
  readonly at: string;
  /** Where only a day is said, the time is left out, and so is a day that is the same for both. */
  readonly dayOnly?: boolean;
  /** What goes on after it; behind a comma where there is nothing to say of the other. */
  readonly children?: ReactNode;
}

const useThere = ({ at, dayOnly = false }: ForTheOtherProps): string | undefined => {
  const { other, partnership, day } = usePair();
  return (dayOnly ? dayElsewhere : momentElsewhere)(at, partnership.members[other].zone, day);
};

/**
 * "· for Judith Friday 4 December, 03:30": what a moment is for the other. Nothing where they live by the same
 * clock, or haven't told theirs.
 */
export const ForTheOther = (props: ForTheOtherProps) => {
  const there = useThere(props);
  const { children } = props;
  if (!there) return children && <>, {children}</>;
  return (
    <>
      <DayForTheOther there={there} />
      {children && <> · {children}</>}
    </>
  );
};

/** "· for Judith 4 Dec", where what it is for them is known. */
export const DayForTheOther = ({ there }: { readonly there: string }) => {
  const { other } = usePair();
  return (
    <span className="text-ink-2">
      {' '}
      <Trans>
        · for <Named whose={other} /> <span className="whitespace-nowrap">{there}</span>
      </Trans>
    </span>
  );
};

/** The same as a line of its own. */
export const ForTheOtherAlone = ({ at }: { readonly at: string }) => {
  const { other } = usePair();
  const there = useThere({ at });
  return (
    there && (
      <Trans>
        For <Named whose={other} /> it is {there}
      </Trans>
    )
  );
};
