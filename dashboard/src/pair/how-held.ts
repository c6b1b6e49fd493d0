import type { Mode, SessionLine } from '@alliance/api-client/generated/api';
import { plural } from '@lingui/core/macro';

const HELD: Readonly<Record<Mode, (minutes: number) => string>> = {
  'in-person': (n) => plural(n, { one: `${n} minute in person`, other: `${n} minutes in person` }),
  video: (n) => plural(n, { one: `${n} minute by video`, other: `${n} minutes by video` }),
  phone: (n) => plural(n, { one: `${n} minute by phone`, other: `${n} minutes by phone` }),
};

/** "75 minutes by video" */
export const howHeld = ({ minutes, mode }: Pick<SessionLine, 'minutes' | 'mode'>): string =>
  HELD[mode](minutes);
