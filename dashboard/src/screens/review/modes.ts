import type { Mode } from '@alliance/api-client/generated/api';

export const MODES: Readonly<Record<Mode, string>> = {
  'in-person': 'in person',
  video: 'by video',
  phone: 'by phone',
};
