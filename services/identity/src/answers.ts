import { z } from 'zod';

/* What is answered about accounts and sessions. */

export const done = z.strictObject({});
const byLetter = z.boolean().meta({
  description: 'Whether it sends letters; without them, who runs it hands links on.',
});

const person = z
  .strictObject({
    id: z.string(),
    name: z.string(),
    email: z.string(),
    pendingEmail: z
      .string()
      .optional()
      .meta({ description: 'Another address that they asked for, and haven’t confirmed by its link.' }),
  })
  .meta({ id: 'Account' });

const session = z.strictObject({
  expiresAt: z.iso
    .datetime()
    .meta({ description: 'When one has to sign in again, unless the session is used before.' }),
  tokenHoldsFor: z
    .number()
    .meta({ description: 'Seconds that the signed token holds, which each request carries.' }),
});

/** What a page may know of what better-auth says. */
export const forPage = z.strictObject({ user: person.optional(), session: session.optional() });

const device = z
  .strictObject({
    id: z.string(),
    name: z
      .string()
      .optional()
      .meta({ description: '“Firefox on Linux”; absent where nothing is known of it.' }),
    signedInAt: z.iso.datetime(),
    lastUsedAt: z.iso.datetime().meta({ description: 'Known by its day only.' }),
    current: z.boolean(),
  })
  .meta({ id: 'Device', description: 'Where I am signed in.' });

export const devices = z.strictObject({ devices: z.array(device) });
export const whoIsHere = z.strictObject({ user: person, session }).nullable();
export const sentByLetter = z.strictObject({ byLetter });
export const confirmed = z.strictObject({
  email: z.string(),
  byLetter,
  isNew: z.boolean().meta({ description: 'Whether another address counted before.' }),
});
export const address = z.strictObject({
  shown: z.boolean().meta({
    description: 'Whether they have shown that their address is theirs; until then no reminder goes there.',
  }),
});
export const draftKey = z.strictObject({ key: z.string() });
export const keySet = z.object({ keys: z.array(z.looseObject({ kid: z.string() })) });
