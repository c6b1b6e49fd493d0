import type { StoryDocument } from '@alliance/api-client/generated/api';
import type { ComponentType } from 'react';
import type { Pair } from './pair.tsx';

/** Where somebody may add to the story. */
export interface Where {
  readonly story: StoryDocument;
  readonly pair: Pair;
}

export interface AddingProps {
  readonly story: StoryDocument;
  readonly onDone: () => void;
}

/** Something that either of us may add to the story outside the sessions. */
export interface WayToAdd {
  readonly id: string;
  /** What the button to it says. */
  readonly says: string;
  readonly isOffered: (where: Where) => boolean;
  /** Where it can be done though it isn't offered: something else on the page leads to it. */
  readonly isPossible?: (where: Where) => boolean;
  readonly Form: ComponentType<AddingProps>;
}

const isGoingOn = ({ pair }: Where): boolean => pair.partnership.endedOn === undefined;

/** Only while the partnership goes on. */
export const whileItGoesOn =
  (isOffered: (where: Where) => boolean): ((where: Where) => boolean) =>
  (where) =>
    isGoingOn(where) && isOffered(where);
