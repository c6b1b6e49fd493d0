import type { Offered } from '@alliance/decider/rejections';
import type { AgendaFact } from '@alliance/facts/agenda';
import { agreeInsight } from './agree-insight.ts';
import { closeItem } from './close-item.ts';
import { decider, type Agenda } from './decider.ts';
import { dropInsight } from './drop-insight.ts';
import { moveItem } from './move-item.ts';
import { offerInsight } from './offer-insight.ts';
import { rejections } from './rejections.ts';
import { reopenItem } from './reopen-item.ts';
import { rewordItem } from './reword-item.ts';
import { shareItem } from './share-item.ts';
import { withdrawItem } from './withdraw-item.ts';

/** What the two bring to their sessions. One per alliance: what stood on one agenda can go on to the next. */
export const agenda = {
  name: 'agenda',
  of: 'alliance',
  per: 'scope',
  action: 'record-session',
  decider,
  verbs: {
    shareItem,
    rewordItem,
    moveItem,
    withdrawItem,
    closeItem,
    reopenItem,
    offerInsight,
    agreeInsight,
    dropInsight,
  },
  rejections,
} as const satisfies Offered<Agenda, AgendaFact>;
