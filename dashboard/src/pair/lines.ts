import type { Role } from '@alliance/api-client/generated/api';
import type { Place, Series } from '../charts/series.ts';
import { PERSON_DASH } from './person.tsx';

/** What each of the two said at one place on the axis. */
export type PlaceOfTwo = Place<Role>;

const COACH: Series<Role> = {
  key: 'coach',
  colour: 'var(--color-coach)',
  dash: PERSON_DASH.coach,
  dot: 'full',
};
const SUPERVISOR: Series<Role> = {
  key: 'supervisor',
  colour: 'var(--color-supervisor)',
  dash: PERSON_DASH.supervisor,
  dot: 'ring',
};

/** A line for each of the two: the coach's is whole with full points, the supervisor's dashed with rings. */
export const LINES_OF_TWO: readonly Series<Role>[] = [SUPERVISOR, COACH];

/** The line of one of them. */
export const LINE_OF: Readonly<Record<Role, readonly Series<Role>[]>> = {
  coach: [COACH],
  supervisor: [SUPERVISOR],
};
