import { z } from 'zod';
import type { Audience } from './audience.ts';
import type { FactDefinition } from './fact.ts';
import { asJsonSchema, type JsonSchema } from './json-schema.ts';

export type { JsonSchema } from './json-schema.ts';

/** What is told of one type of fact in one of its versions. */
export interface MessageDescription {
  /** The service that records it and passes it on. */
  readonly service: string;
  readonly definition: FactDefinition;
  readonly version: number;
  /** The frozen fact of this version. */
  readonly fixture: Readonly<Record<string, unknown>>;
}

export const messageName = ({ definition, version }: Pick<MessageDescription, 'definition' | 'version'>) =>
  `${definition.type}.v${version}`;
export const eventType = (told: Pick<MessageDescription, 'definition' | 'version'>) =>
  `learning-alliance.${messageName(told)}`;
export const sourceOf = (service: string) => `/learning-alliance/${service}`;

const uuid = (description: string) => ({ type: 'string', format: 'uuid', description });
const place = (description: string) => ({ type: 'integer', minimum: 1, description });

const link = { type: 'string', pattern: '^[A-Za-z0-9_-]{43}$' };

/** What every message has, whatever its fact. */
export const fieldSchemas = {
  factId: uuid('A message may come twice, a fact is there once: tell it by this.'),
  scope: {
    type: 'string',
    pattern: '^(alliance|person|organisation)/[0-9a-zA-Z-]+$',
    description:
      'The alliance, person or organisation that it belongs to. It is the message’s key too: messages of one scope keep their order.',
  },
  stream: { type: 'string', pattern: '^[a-z]+-[0-9a-zA-Z-]+$', description: '`<aggregate>-<id>`.' },
  revision: place('Place in its stream, from 1.'),
  position: place('Place in its service’s log, from 1, without gaps.'),
  recordedAt: { type: 'string', format: 'date-time', description: 'When the fact was recorded, in UTC.' },
  keyId: { type: 'string', minLength: 1, description: 'Names the key that opens what is sealed.' },
  commandId: uuid('Of the command that it came from.'),
  commandDigest: {
    type: 'string',
    pattern: '^([0-9a-f]{64})?$',
    description: 'Keyed digest of that command; empty where it can’t come again.',
  },
  vouched: {
    type: 'object',
    additionalProperties: false,
    required: ['previous', 'link'],
    properties: { previous: link, link },
    description:
      'HMAC-SHA-256 up to the fact before it in its log, and up to itself, base64url: who holds the root key can tell that it is what was recorded. A message without isn’t taken in.',
  },
} as const;

const isOptional = (schema: unknown) => schema instanceof z.ZodType && schema.safeParse(undefined).success;

const fieldsOf = (definition: FactDefinition, isWanted: (name: string) => boolean): JsonSchema => {
  const shape = Object.entries(definition.schema.shape).filter(([name]) => isWanted(name));
  return asJsonSchema(z.strictObject(Object.fromEntries(shape) as z.ZodRawShape));
};

/** An earlier version is known by what lifts it and by its frozen fact, not by a schema of its own. */
const openSchema = ({ definition, version }: MessageDescription): JsonSchema =>
  version === definition.version
    ? fieldsOf(definition, (name) => !definition.sealed.includes(name))
    : { type: 'object', required: ['by'], properties: { by: { type: 'string', minLength: 1 } } };

const OTHERS: Readonly<Record<Audience, string>> = {
  author: ', and nobody else',
  pair: ', and the other member',
  'author-until-revealed': '',
  oneself: '',
  stewards: ', and who else looks after the organisation',
};

const whoReads = ({ audience, revealedBy }: FactDefinition) => {
  if (revealedBy !== undefined)
    return `Its author may read it, and the other member once ${revealedBy} is recorded on the same stream.`;
  return `Its author may read it${OTHERS[audience]}.`;
};

/** Nonce and tag alone have 28 bytes. */
const ciphertext = (definition: FactDefinition): JsonSchema => ({
  type: 'string',
  pattern: '^[A-Za-z0-9_-]{38,}$',
  description: `AES-256-GCM over one JSON object, base64url: nonce (12 bytes), ciphertext, tag (16 bytes). In it: ${definition.sealed.join(', ')}. ${whoReads(definition)}`,
  'x-sealed': {
    audience: definition.audience,
    ...(definition.revealedBy && { revealedBy: definition.revealedBy }),
    ...(definition.takenBackBy && { takenBackBy: definition.takenBackBy }),
    plaintext: fieldsOf(definition, (name) => definition.sealed.includes(name)),
  },
});

const sealing = (definition: FactDefinition) => {
  if (definition.sealed.length === 0) return { properties: {}, required: [] };
  const { shape } = definition.schema;
  const isAlwaysThere = definition.sealed.some((name) => !isOptional(shape[name]));
  return {
    properties: {
      sealed: ciphertext(definition),
      keyId: field('keyId'),
    },
    required: isAlwaysThere ? ['sealed', 'keyId'] : [],
    dependencies: { sealed: ['keyId'], keyId: ['sealed'] },
  };
};

/** One of `fieldSchemas`. */
const field = (name: keyof typeof fieldSchemas) => ({ $ref: `#/components/schemas/${name}` });

const ENVELOPE = 'id stream revision position scope at type version open commandId commandDigest'.split(' ');

/** The fact as stores and topics hold it (`recorded.ts`). Nothing else is ever in it. */
const dataSchema = (told: MessageDescription): JsonSchema => {
  const { definition, version } = told;
  const { properties, required, ...rest } = sealing(definition);
  return {
    type: 'object',
    additionalProperties: false,
    required: [...ENVELOPE, ...required],
    properties: {
      id: field('factId'),
      stream: field('stream'),
      revision: field('revision'),
      position: field('position'),
      scope: field('scope'),
      at: field('recordedAt'),
      type: { const: definition.type },
      version: { const: version },
      open: openSchema(told),
      ...properties,
      commandId: field('commandId'),
      commandDigest: field('commandDigest'),
      vouched: field('vouched'),
    },
    ...rest,
  };
};

/** CloudEvents 1.0 in structured mode. */
export const payloadSchema = (told: MessageDescription): JsonSchema => ({
  type: 'object',
  additionalProperties: false,
  required: ['specversion', 'id', 'source', 'type', 'subject', 'time', 'datacontenttype', 'data'],
  properties: {
    specversion: { const: '1.0' },
    id: field('factId'),
    source: { const: sourceOf(told.service) },
    type: { const: eventType(told) },
    subject: field('stream'),
    time: field('recordedAt'),
    datacontenttype: { const: 'application/json' },
    data: dataSchema(told),
  },
});
