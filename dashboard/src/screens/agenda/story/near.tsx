import { Suspense } from 'react';
import { lazily } from '../../../kit/fetched.tsx';
import { usePair } from '../../../pair/pair.tsx';
import { daysBetween } from '../../../words/days.ts';

/** So many days before a session its agenda stands before our story. */
const NEAR = 7;

const Agenda = lazily(() => import('../near.tsx'), 'AgendaNear');

/** The first thing that both see when a session is near. Its code and its words come only then. */
export const AgendaNear = () => {
  const { partnership, earlier, today } = usePair();
  const { planned, endedOn } = partnership;
  const away = planned && !endedOn && !earlier ? daysBetween(today, planned.on) : undefined;
  if (away === undefined || away < 0 || away > NEAR) return null;
  return (
    <Suspense fallback={null}>
      <Agenda />
    </Suspense>
  );
};
