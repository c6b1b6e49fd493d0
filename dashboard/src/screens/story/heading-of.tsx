import type { Beat } from '@alliance/api-client/generated/api';
import { Covered } from '../../kit/covered.tsx';
import { headingOf } from './record-words.ts';

/** How many records there are, and what of. */
export const HeadingOf = ({ beat }: { readonly beat: Beat }) => (
  <Covered width="long">{headingOf(beat)}</Covered>
);
