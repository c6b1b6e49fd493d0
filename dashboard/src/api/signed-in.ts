import type { ReadResponse } from '@alliance/api-client/typed-paths';
import type { Settings } from '@alliance/api-client/generated/api';

/** Whoever is signed in, and until when. */
export type SignedIn = NonNullable<ReadResponse<'/auth/get-session'>> & {
  /** Absent where they can’t be had just now. */
  readonly settings?: Settings;
};
