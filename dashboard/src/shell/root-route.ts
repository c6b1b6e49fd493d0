import { createRootRoute } from '@tanstack/react-router';
import type { Colouring } from '../kit/strands/strands.tsx';
import { Frame } from './frame.tsx';
import { NotHere } from './not-here.tsx';

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** How this screen colours the strands on the spine; its people's colours unless it says otherwise. */
    readonly strands?: Colouring;
    /** Its name in the page's title. */
    readonly title?: string;
    /** On paper it brings its own head and foot, and the spine stays away: words to read, no chart. */
    readonly paper?: 'own';
  }
}

export const root = createRootRoute({ component: Frame, notFoundComponent: NotHere });
