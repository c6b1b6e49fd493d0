import type { SessionDocument } from '@alliance/api-client/generated/api';
import { dayAt, timeOf } from '../../device/clock.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { dayBeside, dayNear, weekday } from '../../words/days-in-words.ts';
import { momentElsewhere } from '../../pair/elsewhere.ts';
import { howHeld, standingOf } from './words.ts';

/** When it was, and how far the reviews are. */
export const SessionSentence = ({ document }: { readonly document: SessionDocument }) => {
  const { day, viewer, other, firstName, earlier, partnership } = usePair();
  const readOnly = useReadOnly();
  const { session } = document;
  const there = momentElsewhere(session.at, partnership.members[other].zone, day);
  const time = there ? `, ${timeOf(session.at)} · for ${firstName(other)} ${there} ·` : ',';
  const when = `${dayBeside(dayAt(session.at), day)}${time} ${howHeld(session)}.`;
  const opened = session.reviews.openedOn;
  if (session.state === 'in-error')
    return `${when} Recorded in error, says ${firstName(session.by)}: it counts nowhere, and stays here to be read.`;
  switch (standingOf(session, viewer)) {
    case 'open':
      return `${when} We each wrote without seeing the other; both opened on ${weekday(opened ?? day)} ${dayNear(opened ?? day, day)}.`;
    case 'mine-sealed':
      return partnership.endedOn
        ? `${when} Yours is sealed, and stays so now that we have ended.`
        : `${when} Yours is sealed. It opens, with ${firstName(other)}’s, once both are in.`;
    case 'theirs-sealed':
      return readOnly
        ? `${when} One review was in.`
        : `${when} ${firstName(other)} has sealed a review; you’ll both read both once you seal yours.`;
    case 'none':
      return readOnly
        ? `${when} No review was in${earlier ? ' yet' : ''}.`
        : `${when} Two minutes: you each write, and both open together.`;
  }
};
