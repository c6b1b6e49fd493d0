import { z } from 'zod';
import type { SealedFact } from '@alliance/facts/recorded';
import type { Message } from '../ports/message-bus.ts';

const sealedFact = z.object({
  id: z.string(),
  stream: z.string(),
  revision: z.int().min(1),
  position: z.int().min(1),
  allianceId: z.string(),
  at: z.string(),
  type: z.string(),
  version: z.int().min(1),
  open: z.record(z.string(), z.unknown()),
  sealed: z.string().optional(),
  keyId: z.string().optional(),
  commandId: z.string(),
  commandDigest: z.string(),
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

/** A sealed fact in a CloudEvents 1.0 envelope (structured mode), keyed by its alliance. */
export const messageOf = (service: string, fact: SealedFact): Message => ({
  key: fact.allianceId,
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

/** Throws when it isn't one of ours: the consumer then parks it. */
export const factOf = (message: Message): SealedFact =>
  cloudEvent.parse(JSON.parse(message.value)).data as SealedFact;
