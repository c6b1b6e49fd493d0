import { usePair } from './pair.tsx';

/** Nothing can be said here now: an earlier day is shown, or the partnership has ended. Actions are then absent. */
export const useReadOnly = (): boolean => {
  const { earlier, partnership } = usePair();
  return earlier || partnership.endedOn !== undefined;
};

/** The partnership had ended by the day that is shown: what is empty stays so, and invites nobody to begin it. */
export const useIsOver = (): boolean => {
  const { day, partnership } = usePair();
  return partnership.endedOn !== undefined && partnership.endedOn <= day;
};
