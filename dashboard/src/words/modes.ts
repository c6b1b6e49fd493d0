import type { Mode } from '../app/documents/partnership.ts';

export const MODES: Readonly<Record<Mode, string>> = {
  'in-person': 'in person',
  video: 'by video',
  phone: 'by phone',
};
