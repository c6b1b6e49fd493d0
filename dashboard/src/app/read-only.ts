import { usePair } from './pair.tsx';

/** Nothing can be said here now: an earlier day is shown, or the partnership has ended. Actions are then absent. */
export const useReadOnly = (): boolean => {
  const { earlier, partnership } = usePair();
  return earlier || partnership.endedOn !== undefined;
};
