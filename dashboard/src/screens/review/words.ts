import type { Day, ErrorLine, HeldLine, Role, SessionLine } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { capital, count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';

interface Reader {
  readonly viewer: Role;
  readonly name: (role: Role) => string;
  /** We have ended: what is sealed stays so, and nothing is asked any more. */
  readonly over?: boolean;
}

const otherThan = (role: Role): Role => (role === 'coach' ? 'supervisor' : 'coach');

export type Standing = 'open' | 'mine-sealed' | 'theirs-sealed' | 'none';

export const standingOf = ({ reviews }: HeldLine | ErrorLine, viewer: Role): Standing => {
  if (reviews.openedOn) return 'open';
  if (reviews.sealedBy.includes(viewer)) return 'mine-sealed';
  return reviews.sealedBy.length > 0 ? 'theirs-sealed' : 'none';
};

/** How far the two reviews of a session are, in a clause. */
export const standingInWords = (session: HeldLine, near: Day, { viewer, name, over }: Reader): string => {
  const other = name(otherThan(viewer));
  switch (standingOf(session, viewer)) {
    case 'open':
      return session.reviews.opens === 'sealed'
        ? t`both opened on ${dayNear(session.reviews.openedOn ?? near, near)}`
        : t`open since ${dayNear(session.reviews.openedOn ?? near, near)}`;
    case 'mine-sealed':
      return over ? t`yours is sealed, and stays so` : t`yours is sealed; it opens when ${other} seals too`;
    case 'theirs-sealed':
      return over ? t`one review was in` : t`${other} has sealed; yours opens both`;
    case 'none':
      return over ? t`no review was in` : t`no review is in`;
  }
};

/** What all sessions so far come to, in a sentence or two. */
export const sessionsTakeaway = (sessions: readonly SessionLine[], near: Day, reader: Reader): string => {
  const held = sessions.filter((session) => session.state === 'held');
  const missed = sessions.filter(({ state }) => state === 'missed').length;
  const last = held.at(-1);
  if (!last) {
    if (reader.over) return t`No session was held.`;
    return sessions.some(({ state }) => state === 'planned')
      ? t`You haven’t met yet; a first day is chosen.`
      : t`You haven’t met yet. The line above bends to the first day that you choose.`;
  }
  return [
    reviewed(held.length, held.filter(({ reviews }) => reviews.openedOn).length),
    missed > 0 &&
      plural(missed, {
        one: 'One other didn’t happen.',
        other: `${capital(count(missed))} others didn’t happen.`,
      }),
    standingOf(last, reader.viewer) !== 'open' && t`Of the last, ${standingInWords(last, near, reader)}.`,
  ]
    .filter(Boolean)
    .join(' ');
};

/** "Twelve sessions held; eleven were reviewed by both." */
const reviewed = (held: number, opened: number): string => {
  const many = capital(count(held));
  if (opened === held)
    return plural(held, {
      one: 'One session held; both of you reviewed it.',
      other: `${many} sessions held; both of you reviewed each.`,
    });
  if (opened === 0)
    return plural(held, {
      one: 'One session held; none is reviewed by both yet.',
      other: `${many} sessions held; none is reviewed by both yet.`,
    });
  return plural(opened, {
    one: `${many} sessions held; one was reviewed by both.`,
    other: `${many} sessions held; ${count(opened)} were reviewed by both.`,
  });
};
