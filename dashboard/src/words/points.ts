import { count } from './counts.ts';

/** A distance as one would say it, to the nearest half point. */
export const points = (value: number): string => {
  if (value === 0) return 'no distance';
  if (value < 0.5) return 'less than half a point';
  const half = Math.round(value * 2) / 2;
  const about = Math.abs(half - value) < 0.005 ? '' : 'about ';
  if (half === 0.5) return `${about}half a point`;
  if (half === 1) return `${about}one point`;
  return Number.isInteger(half)
    ? `${about}${count(half)} points`
    : `${about}${count(Math.floor(half))} and a half points`;
};
