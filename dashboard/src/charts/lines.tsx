import { lazy, Suspense } from 'react';
import { openAnew, untilThere } from '../device/until-there.ts';
import type { LinesProps } from './drawn-lines.tsx';

/*
 * The one door to the chart library. It is fetched as soon as a screen with charts is, beside the screen's document,
 * and the room for each chart is kept, so that nothing moves when it comes.
 */
const library = untilThere(() => import('./drawn-lines.tsx'), openAnew);
const DrawnLines = lazy(() => library);

/** Lines on the page's time axis. */
export const Lines = (props: LinesProps) => (
  <Suspense fallback={<div style={{ height: props.height }} />}>
    <DrawnLines {...props} />
  </Suspense>
);
