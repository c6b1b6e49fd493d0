/**
 * Shares a reading among all who ask for it. Whoever asks while one is under way waits for the next one, because
 * the one under way may have been answered before what they must see was written.
 */
export const sharedReading = (read: () => Promise<void>): (() => Promise<void>) => {
  let underway: Promise<void> | undefined;
  let next: Promise<void> | undefined;
  const start = () => {
    underway = read().finally(() => {
      underway = undefined;
    });
    return underway;
  };
  const begin = () => {
    next = undefined;
    return start();
  };
  return () => {
    if (next) return next;
    if (!underway) return start();
    next = underway.then(begin, begin);
    return next;
  };
};
