import type { MembersByName } from '@alliance/platform/http/problem-members';
import { z } from 'zod';

const characters = z.int().min(1).meta({ description: 'Characters, as a person counts them.' });

/** What refusals of this service say beside their names. */
export const members = {
  'password-too-short': z.object({ minimum: characters }),
  'password-too-long': z.object({ maximum: characters }),
} as const satisfies MembersByName;
