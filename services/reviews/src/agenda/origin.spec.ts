import { describe, it } from '@jest/globals';
import { agendaItemShared, type AgendaOrigin } from '@alliance/facts/agenda';
import {
  as,
  bringing,
  forThe,
  heldId,
  itemId,
  nothing,
  nowhere,
  planned,
  sessionId,
  silence,
  to,
  words,
} from './agenda.specification.ts';
import { shareItem } from './share-item.ts';

const from = (origin: AgendaOrigin) => as('amara', { sessionId, text: words, origin });
const brought = (origin: AgendaOrigin) =>
  agendaItemShared({ by: 'amara', itemId, sessionId, text: words, origin });
const setOut = { kind: 'commitment', sessionId: heldId, of: 'judith', index: 0 } as const;

describe('something for the agenda', () => {
  it('comes from a question, a theme of the two, or what one of them set out to do', () => {
    const theme = { kind: 'theme', id: silence } as const;
    nothing
      .when(to(shareItem, forThe(planned)), from({ kind: 'question' }))
      .thenFacts(brought({ kind: 'question' }));
    nothing.when(to(shareItem, forThe(planned)), from(theme)).thenFacts(brought(theme));
    nothing.when(to(shareItem, bringing('revealed')), from(setOut)).thenFacts(brought(setOut));
  });
  it('comes from nothing that isn’t there', () => {
    const refused = (origin: AgendaOrigin, others = bringing('revealed')) =>
      nothing.when(to(shareItem, others), from(origin)).thenRejected('nothing-there-to-bring');
    refused({ kind: 'theme', id: nowhere }, forThe(planned));
    refused({ ...setOut, index: 1 });
    refused({ ...setOut, of: 'constructor' });
    refused(setOut, forThe(planned));
  });
  it('comes from nothing that is sealed, which is refused as what isn’t there', () => {
    nothing.when(to(shareItem, bringing('sealed')), from(setOut)).thenRejected('nothing-there-to-bring');
  });
});
