import { reject, type Rejection } from '@alliance/decider/decider';
import type { Impacts, KnownNote } from './decider.ts';

export const knownNote = ({ notes }: Impacts, impactId: string): KnownNote | Rejection<'no-such-impact'> =>
  notes[impactId] ?? reject('no-such-impact', { impactId });

/** A note of one's own. */
export const ownNote = (
  impacts: Impacts,
  impactId: string,
  by: string,
): KnownNote | Rejection<'no-such-impact' | 'note-of-the-other'> => {
  const note = knownNote(impacts, impactId);
  return 'rejected' in note || note.by === by ? note : reject('note-of-the-other');
};

/** While the other hasn't recognised it, it is its teller's to change: afterwards they would have recognised something else. */
export const changeableNote = (
  impacts: Impacts,
  impactId: string,
  by: string,
): KnownNote | Rejection<'no-such-impact' | 'note-of-the-other' | 'recognised-already'> => {
  const note = ownNote(impacts, impactId, by);
  return 'rejected' in note || !note.echo ? note : reject('recognised-already');
};
