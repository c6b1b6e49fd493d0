import { lazy, Suspense, type ComponentType } from 'react';
import { Opening } from './notice.tsx';

/** Until its code is asked for again, in milliseconds. */
const AGAIN = 3_000;

/** Asks for code until it is there: a page that is open doesn't fall over because the network is away for a moment. */
export const untilThere = async <T,>(load: () => Promise<T>): Promise<T> => {
  try {
    return await load();
  } catch {
    await new Promise((over) => setTimeout(over, AGAIN));
    return untilThere(load);
  }
};

/** A part of a screen whose code is fetched when it is first drawn: what unfolds on a press, or is rarely there. */
export const fetched = <Props extends object>(load: () => Promise<ComponentType<Props>>) => {
  const Part = lazy<ComponentType<Props>>(async () => ({ default: await untilThere(load) }));
  return function Fetched(props: Props) {
    return (
      <Suspense fallback={<Opening what="Opening…" />}>
        <Part {...props} />
      </Suspense>
    );
  };
};
