import type { Read } from '@alliance/api-client/asking';
import type { Settings } from '@alliance/api-client/generated/api';

/** Whoever is signed in, and until when. */
export type SignedIn = NonNullable<Read<'/auth/get-session'>> & {
  /** Absent where they can’t be had just now. */
  readonly settings?: Settings;
};
