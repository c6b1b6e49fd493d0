import { lazy, Suspense, type ComponentProps } from 'react';
import { openAnew, untilThere } from '../device/until-there.ts';

/*
 * The one door to the chart library. It is fetched as soon as a screen with charts is, beside the screen's document,
 * and the room for each chart is kept, so that nothing moves when it comes.
 */
const library = untilThere(() => import('./two-lines.tsx'), openAnew);
const Lines = lazy(() => library);

export const TwoLines = (props: ComponentProps<typeof Lines>) => (
  <Suspense fallback={<div style={{ height: props.height }} />}>
    <Lines {...props} />
  </Suspense>
);
