import type { Beat, StoryDocument } from '@alliance/api-client/generated/api';
import { textOf } from '../../../pair/narrative/sentence.ts';
import { fetchChapters } from '../chapters-of-practices.ts';
import { tell } from './tell.ts';

/* What the specs of the telling begin with: the words of every practice. */
await fetchChapters();

export const empty: StoryDocument = {
  allianceId: 'a',
  viewer: { id: 'j', role: 'supervisor' },
  today: '2026-07-02',
  asOf: '2026-07-02',
  began: '2025-01-08',
  members: { coach: { id: 'c', name: 'Amara Osei' }, supervisor: { id: 'j', name: 'Judith Lindqvist' } },
  rows: {
    agreement: { versions: [], open: [] },
    shared: { coach: [], supervisor: [] },
    reviewed: [],
    lookedBack: [],
    themes: [],
    goals: { alive: 0, laidDown: 0, achieved: 0, points: [] },
    agency: { pulses: [] },
  },
  beats: [],
  attention: [],
  events: [],
};

export const around = { from: '2026-06-01', to: '2026-06-24', sessions: [], evidence: [] };

export const began: Beat = { ...around, id: 'began', kind: 'began', params: { invitedBy: 'supervisor' } };

export const told = (beats: readonly Beat[], more: Partial<StoryDocument> = {}): string =>
  tell({ ...empty, ...more, beats })
    .flat()
    .map(textOf)
    .join(' ');
