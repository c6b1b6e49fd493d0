import { Suspense, type ComponentProps } from 'react';
import { lazily } from '../kit/fetched.tsx';
import type { BringButton } from './bring-button.tsx';

const Button = lazily(() => import('./bring-button.tsx'), 'BringButton');

/** The button that brings it to the next session; its code comes once the page is drawn. */
export const Bring = (props: ComponentProps<typeof BringButton>) => (
  <Suspense fallback={null}>
    <Button {...props} />
  </Suspense>
);
