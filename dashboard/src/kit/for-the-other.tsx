import { usePair } from '../app/pair.tsx';
import { dayElsewhere, momentElsewhere } from '../words/elsewhere.ts';
import { Named } from './person.tsx';

interface ForTheOtherProps {
  readonly at: string;
  /** Where only a day is said, the time is left out, and so is a day that is the same for both. */
  readonly dayOnly?: boolean;
}

/**
 * "· for Judith Friday 4 December, 03:30": what a moment is for the other. Nothing where they live by the same
 * clock, or haven't told theirs.
 */
export const ForTheOther = ({ at, dayOnly = false }: ForTheOtherProps) => {
  const { other, partnership, day } = usePair();
  const { zone } = partnership.members[other];
  const there = (dayOnly ? dayElsewhere : momentElsewhere)(at, zone, day);
  if (!there) return null;
  return (
    <span className="text-ink-2">
      {' '}
      · for <Named whose={other} /> {there}
    </span>
  );
};
