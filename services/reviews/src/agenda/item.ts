import { reject, type Rejection } from '@alliance/decider/decider';
import type { Agenda, AgendaItem, OfferedInsight } from './decider.ts';

/** An item that stands on an agenda and can still be changed; else why not. */
export const openItem = (
  agenda: Agenda,
  itemId: string,
): AgendaItem | Rejection<'no-such-item' | 'item-withdrawn' | 'item-worked-with'> => {
  const item = agenda[itemId];
  if (!item) return reject('no-such-item');
  if (item.stage === 'withdrawn') return reject('item-withdrawn');
  return item.stage === 'worked-with' ? reject('item-worked-with') : item;
};

/** Words are only changed, or taken off, by whoever brought them. */
export const unlessTheirItem = (
  { by: broughtBy }: AgendaItem,
  by: string,
): Rejection<'others-item'> | undefined => (broughtBy === by ? undefined : reject('others-item'));

/** What one of the two said came of an item, by the id that it was offered under. */
export const offeredInsight = (
  { offer }: AgendaItem,
  insightId: string,
): OfferedInsight | Rejection<'no-insight-offered' | 'insight-not-the-same'> => {
  if (!offer) return reject('no-insight-offered');
  return offer.insightId === insightId ? offer : reject('insight-not-the-same');
};
