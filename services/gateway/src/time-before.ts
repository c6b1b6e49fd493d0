import { elapsed } from '@alliance/platform/clock';

/** Milliseconds between two looks. */
const BETWEEN_LOOKS = 50;

/** Resolves to true when it is time, as is looked again and again, and to false once the other has come to its end. */
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
