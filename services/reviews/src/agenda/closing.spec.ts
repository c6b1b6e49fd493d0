import { describe, it } from '@jest/globals';
import { agendaItemClosed, agendaItemMoved, agendaItemReopened } from '@alliance/facts/agenda';
import { anItem, as, itemId, nextId, nothing, to, withdrawn, workedWith } from './agenda.specification.ts';
import { closeItem } from './close-item.ts';
import { reopenItem } from './reopen-item.ts';

const done = { itemId, outcome: 'done' } as const;
const left = { itemId, outcome: 'not-taken-up' } as const;

describe('something on the agenda', () => {
  it('is done, or left, by whichever of the two says so, and the latest counts', () => {
    const closed = anItem
      .when(to(closeItem), as('judith', done))
      .thenFacts(agendaItemClosed({ by: 'judith', ...done }));
    closed.when(to(closeItem), as('amara', done)).thenRejected('left-so-already');
    closed.when(to(closeItem), as('amara', left)).thenFacts(agendaItemClosed({ by: 'amara', ...left }));
  });
  it('is taken up again by either, once it was left', () => {
    const closed = anItem.and(agendaItemClosed({ by: 'judith', ...done }));
    closed
      .when(to(reopenItem), as('amara', { itemId }))
      .thenFacts(agendaItemReopened({ by: 'amara', itemId }))
      .when(to(reopenItem), as('judith', { itemId }))
      .thenRejected('not-left');
    anItem.when(to(reopenItem), as('amara', { itemId })).thenRejected('not-left');
  });
  it('stands there anew where it goes on to another session', () => {
    anItem
      .and(
        agendaItemClosed({ by: 'judith', ...left }),
        agendaItemMoved({ by: 'amara', itemId, sessionId: nextId }),
      )
      .when(to(reopenItem), as('judith', { itemId }))
      .thenRejected('not-left');
  });
  it('is there, and nobody has said what came of it', () => {
    for (const [state, reason] of [
      [nothing, 'no-such-item'],
      [withdrawn, 'item-withdrawn'],
      [workedWith, 'item-worked-with'],
    ] as const) {
      state.when(to(closeItem), as('amara', done)).thenRejected(reason);
      state.when(to(reopenItem), as('amara', { itemId })).thenRejected(reason);
    }
  });
});
