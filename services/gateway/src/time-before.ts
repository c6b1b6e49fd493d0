import { elapsed } from '@alliance/platform/clock';

/** Milliseconds between two looks. */
const BETWEEN_LOOKS = 50;

/** Polls a condition. Resolves to true when it holds, and to false once the other promise has settled. */
export const timeBefore = (other: Promise<unknown>, isTime: (waited: number) => boolean): Promise<boolean> =>
  new Promise((over) => {
    const begun = elapsed();
    const end = (isIt: boolean) => {
      clearInterval(looking);
      over(isIt);
    };
    const looking = setInterval(() => {
      if (isTime(elapsed() - begun)) end(true);
    }, BETWEEN_LOOKS);
    other.then(
      () => end(false),
      () => end(false),
    );
  });
