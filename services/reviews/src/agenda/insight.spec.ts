import { describe, it } from '@jest/globals';
import { momentInsightDropped, momentInsightOffered, momentWorkedWith } from '@alliance/facts/agenda';
import { agreeInsight } from './agree-insight.ts';
import {
  anInsight,
  anItem,
  as,
  came,
  held,
  insightId,
  itemId,
  nothing,
  nowhere,
  planned,
  silence,
  to,
  withdrawn,
  workedWith,
} from './agenda.specification.ts';
import { dropInsight } from './drop-insight.ts';
import { offerInsight } from './offer-insight.ts';

const said = { itemId, insight: came, themeIds: [silence, silence] };
const itsWords = { itemId, insightId };

describe('what came of working with something', () => {
  it('is said by one, and counts once the other agrees to these very words', () => {
    anItem
      .when(to(offerInsight, held), { ...as('judith', said), newId: insightId })
      .thenFacts(
        momentInsightOffered({ by: 'judith', itemId, insightId, insight: came, themeIds: [silence] }),
      )
      .when(to(agreeInsight, held), as('amara', itsWords))
      .thenFacts(momentWorkedWith({ by: 'amara', itemId, insightId, insight: came, themeIds: [silence] }))
      .when(to(offerInsight, held), as('amara', said))
      .thenRejected('item-worked-with');
  });
  it('is agreed by nobody who said it, nor as other words than stand there', () => {
    anInsight.when(to(agreeInsight, held), as('judith', itsWords)).thenRejected('own-offer');
    anInsight
      .when(to(agreeInsight, held), as('amara', { itemId, insightId: nowhere }))
      .thenRejected('insight-not-the-same');
    anItem.when(to(agreeInsight, held), as('amara', itsWords)).thenRejected('no-insight-offered');
    anInsight.when(to(agreeInsight, planned), as('amara', itsWords)).thenRejected('session-not-held');
  });
  it('waits until the session has been held', () => {
    anItem.when(to(offerInsight, planned), as('judith', said)).thenRejected('session-not-held');
  });
  it('is about themes of the two', () => {
    anItem
      .when(to(offerInsight, held), as('judith', { ...said, themeIds: [nowhere] }))
      .thenRejected('no-such-theme');
  });
  it('is taken back, or left as it was, and then waits no more', () => {
    for (const by of ['judith', 'amara'])
      anInsight
        .when(to(dropInsight), as(by, itsWords))
        .thenFacts(momentInsightDropped({ by, ...itsWords }))
        .when(to(agreeInsight, held), as('amara', itsWords))
        .thenRejected('no-insight-offered');
    anInsight
      .when(to(dropInsight), as('amara', { itemId, insightId: nowhere }))
      .thenRejected('insight-not-the-same');
  });
  it('is of something that stands there', () => {
    for (const verb of [agreeInsight, dropInsight]) {
      nothing.when(to(verb, held), as('amara', itsWords)).thenRejected('no-such-item');
      withdrawn.when(to(verb, held), as('amara', itsWords)).thenRejected('item-withdrawn');
      workedWith.when(to(verb, held), as('amara', itsWords)).thenRejected('item-worked-with');
    }
    nothing.when(to(offerInsight, held), as('amara', said)).thenRejected('no-such-item');
    withdrawn.when(to(offerInsight, held), as('amara', said)).thenRejected('item-withdrawn');
  });
});
