import { strand, type Course, type Lie, type Shape } from './geometry.ts';

/** Whose strand it is. */
type Whose = 'coach' | 'supervisor';

export type Colouring =
  /** Each strand in its person's colour. */
  | 'people'
  /** Both in ink, where the colours mean themes. */
  | 'ink'
  /** Only the coach's, or only the supervisor's, in colour: a page that the other can't see. */
  | 'only-coach'
  | 'only-supervisor'
  /** Nothing has happened here yet. */
  | 'faint';

const COACH: Readonly<Record<Colouring, string>> = {
  people: 'stroke-coach',
  ink: 'stroke-ink',
  'only-coach': 'stroke-coach',
  'only-supervisor': 'stroke-rule-2',
  faint: 'stroke-rule-2',
};
const SUPERVISOR: Readonly<Record<Colouring, string>> = {
  people: 'stroke-supervisor',
  ink: 'stroke-ink',
  'only-coach': 'stroke-rule-2',
  'only-supervisor': 'stroke-supervisor',
  faint: 'stroke-rule-2',
};

const TEXT = { coach: 'text-coach', supervisor: 'text-supervisor-text' } as const;

/** A name as its strand is drawn beside it. */
export const inkOf = (role: Whose, colouring: Colouring): string =>
  colouring === 'people' || colouring === `only-${role}`
    ? TEXT[role]
    : colouring === 'ink'
      ? 'text-ink'
      : 'text-ink-3';

interface StrandsProps {
  readonly course: Course;
  readonly axis: number;
  readonly colouring?: Colouring;
  readonly lie?: Lie;
  readonly shape?: Shape;
  readonly width?: number;
  readonly clipPath?: string;
}

/** The two strands as SVG paths; the supervisor's is dashed, so that colour is never the only difference. */
export const Strands = ({
  course,
  axis,
  colouring = 'people',
  lie = 'level',
  shape,
  width = 2,
  clipPath,
}: StrandsProps) => {
  const options = { lie, ...(shape ? { shape } : {}) };
  return (
    <g fill="none" strokeWidth={width} {...(clipPath ? { clipPath } : {})}>
      <path d={strand(course, -1, axis, options)} className={COACH[colouring]} />
      <path
        d={strand(course, 1, axis, options)}
        className={SUPERVISOR[colouring]}
        strokeDasharray={`${2.5 * width} ${1.8 * width}`}
      />
    </g>
  );
};

/** A short piece of a person's strand beside their name. */
export const StrandSample = ({
  role,
  colouring = 'people',
}: {
  readonly role: Whose;
  readonly colouring?: Colouring;
}) => (
  <svg width="20" height="4" viewBox="0 0 20 4" aria-hidden="true" className="shrink-0">
    <path
      d="M0 2H20"
      fill="none"
      strokeWidth="2.2"
      className={role === 'coach' ? COACH[colouring] : SUPERVISOR[colouring]}
      strokeDasharray={role === 'coach' ? undefined : '5 2.5'}
    />
  </svg>
);
