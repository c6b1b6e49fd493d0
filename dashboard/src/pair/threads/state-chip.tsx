import type { ThemeState } from '@alliance/api-client/generated/api';
import { STATE } from '../theme-states.ts';

const LOOK: Readonly<Record<ThemeState, string>> = {
  emerging: 'border border-ink bg-sheet font-semibold',
  recurring: 'border border-field bg-wash-2 font-semibold',
  stuck: 'border-2 border-ink bg-sheet font-semibold',
  fading: 'border border-dashed border-field text-ink-2',
  dormant: 'border border-dotted border-field text-ink-2',
  returning: 'border border-ink bg-ink font-semibold text-paper',
  integrated: 'border border-double border-ink font-semibold',
  occasional: 'px-0! text-ink-2',
};

/** The state of a theme: a word with a line, a fill or neither, so that it doesn't hang on colour. */
export const StateChip = ({ state }: { readonly state: ThemeState }) => (
  <span className={`inline-flex h-6 items-center rounded-full px-2.5 text-13 ${LOOK[state]}`}>
    {STATE[state]}
  </span>
);
