import type { ReactNode } from 'react';

export interface SectionsProps {
  readonly name: string | undefined;
  readonly onIn: () => unknown;
  /** In place of signing in, for someone who already has. */
  readonly welcome?: ReactNode;
}

export const HEADINGS = {
  back: { heading: 'Sign in', line: 'Back to where the two of you are.' },
  start: {
    heading: 'Start our partnership',
    line: 'One of you invites; both of you shape it. Nothing begins until the other says yes.',
  },
  sample: {
    heading: 'Look round the sample',
    line: 'Eighteen months, three fictional pairs. Nothing you change there is kept.',
  },
} as const;
