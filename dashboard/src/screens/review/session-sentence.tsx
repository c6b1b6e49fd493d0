import type { SessionDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { dayAt, timeOf } from '../../device/clock.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayBeside, dayNear, weekday } from '../../words/days-in-words.ts';
import { momentElsewhere } from '../../pair/elsewhere.ts';
import { howHeld } from '../../pair/how-held.ts';
import { standingOf } from './words.ts';

/** When it was, and how far the reviews are. */
export const SessionSentence = ({ document }: { readonly document: SessionDocument }) => {
  const { day, viewer, other, firstName, earlier, partnership } = usePair();
  const readOnly = useReadOnly();
  const { session } = document;
  const there = momentElsewhere(session.at, partnership.members[other].zone, day);
  const held = dayBeside(dayAt(session.at), day);
  const when = there
    ? t`${held}, ${timeOf(session.at)} · for ${firstName(other)} ${there} · ${howHeld(session)}.`
    : t`${held}, ${howHeld(session)}.`;
  const opened = session.reviews.openedOn;
  if (session.state === 'in-error')
    return t`${when} Recorded in error, says ${firstName(session.by)}: it counts nowhere, and stays here to be read.`;
  switch (standingOf(session, viewer)) {
    case 'open':
      return t`${when} We each wrote without seeing the other; both opened on ${weekday(opened ?? day)} ${dayNear(opened ?? day, day)}.`;
    case 'mine-sealed':
      return partnership.endedOn
        ? t`${when} Yours is sealed, and stays so now that we have ended.`
        : t`${when} Yours is sealed. It opens, with ${firstName(other)}’s, once both are in.`;
    case 'theirs-sealed':
      return readOnly
        ? t`${when} One review was in.`
        : t`${when} ${firstName(other)} has sealed a review; you’ll both read both once you seal yours.`;
    case 'none':
      return readOnly
        ? earlier
          ? t`${when} No review was in yet.`
          : t`${when} No review was in.`
        : t`${when} Two minutes: you each write, and both open together.`;
  }
};
