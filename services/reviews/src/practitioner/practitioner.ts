import type { Offered } from '@alliance/decider/rejections';
import type { PractitionerFact } from '@alliance/facts/practitioner';
import { answer } from './answer.ts';
import { correct } from './correct.ts';
import { decider, type Practitioner } from './decider.ts';
import { place } from './place.ts';
import { rejections } from './rejections.ts';
import { retract } from './retract.ts';

export const practitioner = {
  name: 'practitioner',
  of: 'alliance',
  per: 'scope',
  practice: 'growth',
  action: 'work-with-goals',
  decider,
  verbs: { place, answer, correct, retract },
  rejections,
} as const satisfies Offered<Practitioner, PractitionerFact>;
