import { useEffect, useState } from 'react';
import { now } from './clock.ts';

/** How often we look at the clock, in milliseconds. */
const LOOK = 5_000;

const hasPassed = (instant: string): boolean => Date.parse(instant) <= Date.parse(now());

/** Whether a moment has come; turns by itself once it does, also where the device slept until after it. */
export const usePassed = (instant: string): boolean => {
  const [passed, setPassed] = useState(() => hasPassed(instant));
  useEffect(() => {
    const look = () => setPassed(hasPassed(instant));
    look();
    const timer = setInterval(look, LOOK);
    return () => clearInterval(timer);
  }, [instant]);
  return passed;
};
