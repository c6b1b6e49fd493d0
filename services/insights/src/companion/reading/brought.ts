import type { Answered } from '@alliance/facts/companion';
import { itemsIn } from '../../agenda/reading/items.ts';
import { presentProposal } from '../../experiment/reading/experiment.ts';
import type { ReadModel } from '../../pair/read-model.ts';
import { heldIn, type HeldSession } from '../../session/reading/held-sessions.ts';
import { linesIn } from '../../theme/reading/theme-lines.ts';
import { survivingTheme } from '../../theme/reading/surviving-theme.ts';

/** Something that one of the two has brought, that both can read, and that can be answered. */
export interface Brought {
  readonly answered: Answered;
  readonly on: string;
  /** By its number, where it was brought in one. */
  readonly session?: number | undefined;
  /** A theme's name, what is tried, or words of an agenda; of a review, what was learned. */
  readonly text: string;
}

const heldAs = (seen: ReadModel, sessionId: string): HeldSession | undefined =>
  heldIn(seen).find(({ id }) => id === sessionId);

const touchIn = (seen: ReadModel, answered: Answered & { kind: 'touch' }): Brought | undefined => {
  const theme = survivingTheme(seen.past.themes, answered.id);
  const session = heldAs(seen, answered.sessionId);
  if (!session || !theme?.touches.has(session.id)) return undefined;
  return { answered, on: session.on, session: session.number, text: theme.label };
};

/** Open to both: an answer to one that is sealed would show that it is there, and is never recorded. */
const reviewIn = (seen: ReadModel, answered: Answered & { kind: 'review' }): Brought | undefined => {
  const session = heldAs(seen, answered.id);
  const words = session?.revealedAt ? session.reviews.get(seen.members.coach.id)?.words : undefined;
  if (!session || !words) return undefined;
  return { answered, on: session.on, session: session.number, text: words.learning };
};

const experimentIn = (seen: ReadModel, answered: Answered & { kind: 'experiment' }): Brought | undefined => {
  const experiment = seen.past.experiments.get(answered.id);
  if (!experiment) return undefined;
  return {
    answered,
    on: seen.dayOf(experiment.proposals[0].at),
    text: presentProposal(experiment).what,
  };
};

/** As it reads now; what was taken off an agenda leaves nothing to answer. */
const itemIn = (seen: ReadModel, answered: Answered & { kind: 'agenda-item' }): Brought | undefined => {
  const item = itemsIn(seen.past.agenda).find(({ id }) => id === answered.id);
  return item && { answered, on: seen.dayOf(item.at), text: item.text };
};

/** What is meant, while it counts: a touch that was taken out, or a session recorded in error, leaves nothing to answer. */
export const broughtAs = (seen: ReadModel, answered: Answered | undefined): Brought | undefined => {
  switch (answered?.kind) {
    case 'touch':
      return touchIn(seen, answered);
    case 'review':
      return reviewIn(seen, answered);
    case 'experiment':
      return experimentIn(seen, answered);
    case 'agenda-item':
      return itemIn(seen, answered);
    case undefined:
      return undefined;
  }
};

/** Whatever came up because the coach named it, by session. */
const named = (seen: ReadModel): readonly Answered[] =>
  linesIn(seen).flatMap(({ theme, touches }) =>
    touches
      .filter(({ touch }) => touch.namedBy === seen.members.coach.id)
      .map(({ session }): Answered => ({ kind: 'touch', id: theme.id, sessionId: session.id })),
  );

/** All that the coach has brought and both can read, by its day. What one of them holds is nowhere in it. */
export const broughtByCoach = (seen: ReadModel): readonly Brought[] => {
  const { coach } = seen.members;
  const tried = [...seen.past.experiments.values()].filter(({ proposals }) => proposals[0].by === coach.id);
  const items = itemsIn(seen.past.agenda).filter(({ by }) => by === coach.id);
  const all: readonly Answered[] = [
    ...named(seen),
    ...heldIn(seen).map(({ id }): Answered => ({ kind: 'review', id })),
    ...tried.map(({ id }): Answered => ({ kind: 'experiment', id })),
    ...items.map(({ id }): Answered => ({ kind: 'agenda-item', id })),
  ];
  return all
    .flatMap((each) => broughtAs(seen, each) ?? [])
    .toSorted((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : 0));
};
