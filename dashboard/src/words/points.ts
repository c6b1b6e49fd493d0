import { plural, t } from '@lingui/core/macro';
import { count } from './counts.ts';

/** A distance as one would say it, to the nearest half point. */
export const points = (value: number): string => {
  if (value === 0) return t`no distance`;
  if (value < 0.5) return t`less than half a point`;
  const half = Math.round(value * 2) / 2;
  const said = inHalves(half);
  return Math.abs(half - value) < 0.005 ? said : t`about ${said}`;
};

const inHalves = (half: number): string => {
  if (half === 0.5) return t`half a point`;
  const whole = Math.floor(half);
  return Number.isInteger(half)
    ? plural(whole, { one: 'one point', other: `${count(whole)} points` })
    : plural(whole, { one: 'one and a half points', other: `${count(whole)} and a half points` });
};
