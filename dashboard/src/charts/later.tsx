import { lazy, Suspense, type ComponentProps } from 'react';

/*
 * The one door to the chart library: it is loaded when the first chart is drawn, and the room for it is kept, so that
 * nothing moves when it comes.
 */
const Lines = lazy(() => import('./two-lines.tsx'));

export const TwoLines = (props: ComponentProps<typeof Lines>) => (
  <Suspense fallback={<div style={{ height: props.height }} />}>
    <Lines {...props} />
  </Suspense>
);
