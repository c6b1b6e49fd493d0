import { area, line } from 'd3-shape';
import type { ReactNode } from 'react';
import type { Role } from '../app/documents/partnership.ts';
import { PERSON_DASH } from '../kit/person.tsx';
import { stretchesOf, type Said } from './segments.ts';
import { vertical, type Pairing } from './vertical.ts';

const ROLES: readonly Role[] = ['supervisor', 'coach'];
const STROKE: Readonly<Record<Role, string>> = { coach: 'stroke-coach', supervisor: 'stroke-supervisor' };

interface TwoLinesProps {
  /** In CSS pixels; the length is that of the time field. */
  readonly length: number;
  readonly height: number;
  readonly domain: readonly [number, number];
  readonly pairs: readonly Pairing[];
  /** The room between the two lines is shaded: where the distance itself is the matter. */
  readonly between?: boolean;
  /** Drawn above the shade and beneath the lines. */
  readonly children?: ReactNode;
  /** Drawn above the lines: words. */
  readonly words?: ReactNode;
}

/** One line for each of the two on the page's time axis, broken where it begins anew; a single point stays a point. */
export const TwoLines = ({
  length,
  height,
  domain,
  pairs,
  between = false,
  children,
  words,
}: TwoLinesProps) => {
  const y = vertical(domain, height);
  const stretches = ROLES.flatMap((role) => stretchesOf(pairs, role).map((said) => ({ role, said })));
  return (
    <svg data-lines="" width={length} height={height} className="block overflow-visible">
      {between && <path d={roomBetween(pairs, y)} className="fill-wash" />}
      {children}
      {stretches.map(({ role, said }) => (
        <path
          key={`${role}-${said[0]?.x}`}
          d={through(said, y)}
          className={`fill-none ${STROKE[role]}`}
          strokeWidth={2.2}
          strokeDasharray={PERSON_DASH[role]}
        />
      ))}
      {stretches.flatMap(({ role, said }) =>
        said.map((each) => <Dot key={`${role}-${each.x}`} role={role} said={each} y={y} />),
      )}
      {words}
    </svg>
  );
};

type Height = (value: number) => number;

const through = (said: readonly Said[], y: Height): string =>
  line<Said>(
    ({ x }) => x,
    ({ value }) => y(value),
  ).digits(2)(said) ?? '';

/** Where both said something; the room goes on across what only one of them answered. */
const roomBetween = (pairs: readonly Pairing[], y: Height): string =>
  area<Record<'x' | Role, number>>(
    ({ x }) => x,
    ({ coach }) => y(coach),
    ({ supervisor }) => y(supervisor),
  ).digits(2)(
    pairs.flatMap(({ x, coach, supervisor }) =>
      coach === null || supervisor === null ? [] : [{ x, coach, supervisor }],
    ),
  ) ?? '';

interface DotProps {
  readonly role: Role;
  readonly said: Said;
  readonly y: Height;
}

/**
 * The coach's points are whole, the supervisor's are rings: colour is never the only difference. Where both are exactly
 * here, the coach's lies within the supervisor's.
 */
const Dot = ({ role, said: { x, value, alike }, y }: DotProps) => (
  <circle
    cx={x}
    cy={y(value)}
    r={role === 'supervisor' ? 4.6 : alike ? 2 : 4.4}
    className={role === 'coach' ? 'fill-coach' : 'fill-paper stroke-supervisor'}
    strokeWidth={role === 'coach' ? 0 : 2.2}
  />
);
