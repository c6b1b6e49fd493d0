import { z } from 'zod';
import { catalogue } from '@alliance/facts/catalogue';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Message } from '../ports/topics.ts';

const scope = z.templateLiteral([z.string(), '/', z.string()]);

const sealedFact = z.object({
  id: z.string(),
  stream: z.string(),
  revision: z.int().min(1),
  position: z.int().min(1),
  scope,
  at: z.string(),
  type: z.string(),
  version: z.int().min(1),
  open: z.record(z.string(), z.unknown()),
  sealed: z.string().optional(),
  keyId: z.string().optional(),
  commandId: z.string(),
  commandDigest: z.string(),
  vouched: z.object({ previous: z.string(), link: z.string() }).optional(),
});

const cloudEvent = z.object({
  specversion: z.literal('1.0'),
  id: z.string(),
  source: z.string(),
  type: z.string(),
  subject: z.string(),
  time: z.string(),
  datacontenttype: z.literal('application/json'),
  data: sealedFact,
});

/** A sealed fact in a CloudEvents 1.0 envelope (structured mode), keyed by its scope. */
export const messageOf = (service: string, fact: SealedFact): Message => ({
  key: fact.scope,
  id: fact.id,
  type: fact.type,
  value: JSON.stringify({
    specversion: '1.0',
    id: fact.id,
    source: `/learning-alliance/${service}`,
    type: `learning-alliance.${fact.type}.v${fact.version}`,
    subject: fact.stream,
    time: fact.at,
    datacontenttype: 'application/json',
    data: fact,
  }),
});

/** A fact of a kind, or of a version, that this service is too old to read. */
export class UnknownFact extends Error {
  override readonly name = 'UnknownFact';
}

/** The fact in an envelope, whether or not it was recorded so. @throws Error when it isn't one of ours. */
export const factOf = (message: Pick<Message, 'value'>): SealedFact =>
  cloudEvent.parse(JSON.parse(message.value)).data as SealedFact;

/**
 * Throws when it is newer than what we can read: the consumer then parks it, and an upgraded one takes it up again.
 * @throws UnknownFact
 */
export const known = (fact: SealedFact): SealedFact => {
  if (fact.version > (catalogue.get(fact.type)?.version ?? 0))
    throw new UnknownFact(`${fact.type} in version ${fact.version}`);
  return fact;
};
