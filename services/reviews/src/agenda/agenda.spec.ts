import { describe, it } from '@jest/globals';
import { fold } from '@alliance/decider/decider';
import {
  agendaItemMoved,
  agendaItemReworded,
  agendaItemShared,
  agendaItemWithdrawn,
} from '@alliance/facts/agenda';
import { sessionCalledOff, sessionScheduled } from '@alliance/facts/session';
import { session } from '../session/session.ts';
import {
  anItem,
  as,
  forThe,
  held,
  itemId,
  nextId,
  noSession,
  nothing,
  nowhere,
  planned,
  sessionId,
  shared,
  to,
  withdrawn,
  words,
  workedWith,
} from './agenda.specification.ts';
import { moveItem } from './move-item.ts';
import { rewordItem } from './reword-item.ts';
import { shareItem } from './share-item.ts';
import { withdrawItem } from './withdraw-item.ts';

const item = { sessionId, text: words };
const calledOff = {
  ...planned,
  session: fold(session.decider, [
    sessionScheduled({ by: 'amara', sessionId, at: '2026-07-15T16:00:00Z', minutes: 60, mode: 'video' }),
    sessionCalledOff({ by: 'judith', sessionId }),
  ]),
};

describe('something for the agenda of a session', () => {
  it('is shared by either, for one that is planned or was held', () => {
    nothing.when(to(shareItem, forThe(planned)), as('amara', item)).thenFacts(shared);
    nothing
      .when(to(shareItem, forThe(held)), as('judith', item))
      .thenFacts(agendaItemShared({ by: 'judith', itemId, sessionId, text: words }));
  });
  it('says when it was noticed, where who brings it says so', () => {
    const noticedOn = '2026-04-01';
    nothing
      .when(to(shareItem, forThe(planned)), as('amara', { ...item, noticedOn }))
      .thenFacts(agendaItemShared({ by: 'amara', itemId, sessionId, text: words, noticedOn }));
    nothing
      .when(to(shareItem, forThe(planned)), as('amara', { ...item, noticedOn: '2026-07-03' }))
      .thenRejected('noticed-ahead');
    nothing
      .when(to(shareItem, forThe(planned)), as('amara', { ...item, noticedOn: '0026-04-01' }))
      .thenRejected('too-long-ago');
  });
  it('is for no session that will not be', () => {
    nothing.when(to(shareItem, forThe(noSession)), as('amara', item)).thenRejected('no-such-session');
    nothing.when(to(shareItem, forThe(calledOff)), as('amara', item)).thenRejected('session-not-to-be');
  });
  it('is said in other words by who brought it, as long as it stands there', () => {
    const other = { itemId, text: 'I was glad, and then I was not.' };
    anItem.when(to(rewordItem), as('amara', other)).thenFacts(agendaItemReworded({ by: 'amara', ...other }));
    anItem.when(to(rewordItem), as('judith', other)).thenRejected('others-item');
    nothing.when(to(rewordItem), as('amara', other)).thenRejected('no-such-item');
    withdrawn.when(to(rewordItem), as('amara', other)).thenRejected('item-withdrawn');
    workedWith.when(to(rewordItem), as('amara', other)).thenRejected('item-worked-with');
  });
  it('goes on to another session, by either', () => {
    const on = { itemId, sessionId: nextId };
    anItem
      .when(to(moveItem), as('judith', on))
      .thenFacts(agendaItemMoved({ by: 'judith', ...on }))
      .when(to(moveItem), as('amara', on))
      .thenRejected('there-already');
    anItem.when(to(moveItem, calledOff), as('amara', on)).thenRejected('session-not-to-be');
    anItem.when(to(moveItem, noSession), as('amara', on)).thenRejected('no-such-session');
    nothing.when(to(moveItem), as('amara', on)).thenRejected('no-such-item');
    withdrawn.when(to(moveItem), as('amara', on)).thenRejected('item-withdrawn');
    workedWith.when(to(moveItem), as('amara', on)).thenRejected('item-worked-with');
  });
  it('is taken off by who brought it, until the session has been held', () => {
    anItem
      .when(to(withdrawItem), as('amara', { itemId }))
      .thenFacts(agendaItemWithdrawn({ by: 'amara', itemId }))
      .when(to(withdrawItem), as('amara', { itemId }))
      .thenRejected('item-withdrawn');
    anItem.when(to(withdrawItem), as('judith', { itemId })).thenRejected('others-item');
    anItem.when(to(withdrawItem, held), as('amara', { itemId })).thenRejected('said-in-the-session');
    anItem.when(to(withdrawItem), as('amara', { itemId: nowhere })).thenRejected('no-such-item');
    workedWith.when(to(withdrawItem), as('amara', { itemId })).thenRejected('item-worked-with');
  });
});
