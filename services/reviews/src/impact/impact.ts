import type { Offered } from '@alliance/decider/rejections';
import type { ImpactFact } from '@alliance/facts/impact';
import { addTo } from './add-to.ts';
import { decider, type Impacts } from './decider.ts';
import { echo } from './echo.ts';
import { note } from './note.ts';
import { place } from './place.ts';
import { rejections } from './rejections.ts';
import { reword } from './reword.ts';
import { takeBackEcho } from './take-back-echo.ts';
import { withdraw } from './withdraw.ts';

export const impact = {
  name: 'impact',
  of: 'alliance',
  per: 'scope',
  practice: 'impact',
  action: 'work-with-goals',
  decider,
  verbs: { note, reword, place, addTo, withdraw, echo, takeBackEcho },
  rejections,
} as const satisfies Offered<Impacts, ImpactFact>;
