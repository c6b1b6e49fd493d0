import { allianceReviewFacts } from './alliance-review.ts';
import { allianceFacts } from './alliance.ts';
import { exampleOf } from './async-api-example.ts';
import {
  eventType,
  fieldSchemas,
  messageName,
  payloadSchema,
  type JsonSchema,
  type MessageDescription,
} from './async-api-message.ts';
import { calendarFacts } from './calendar.ts';
import { catalogue, TOPICS } from './catalogue.ts';
import { contractFacts } from './contract.ts';
import { organisationFacts } from './organisation.ts';
import { ownFacts } from './own.ts';

/** The frozen facts by name and version: `ContractSigned.v1`. */
export type Fixtures = ReadonlyMap<string, Readonly<Record<string, unknown>>>;

type ServiceName = keyof typeof TOPICS;

const CHANNELS: Readonly<Record<ServiceName, string>> = {
  contracts:
    'Alliances and the contracts that their members write together, organisations, and what each chose for themselves.',
  reviews: 'Sessions, their reviews, themes, goals and pulses.',
};

const ofContracts = new Set<string>(
  [
    ...allianceFacts,
    ...allianceReviewFacts,
    ...contractFacts,
    ...calendarFacts,
    ...ownFacts,
    ...organisationFacts,
  ].map(({ type }) => type),
);

/** Every message that can be met: each type of fact in each version that was ever recorded. */
const everything = (fixtures: Fixtures): readonly MessageDescription[] =>
  [...catalogue.values()].flatMap((definition) =>
    Array.from({ length: definition.version }, (_, index): MessageDescription => {
      const version = index + 1;
      const fixture = fixtures.get(messageName({ definition, version }));
      if (!fixture) throw new Error(`no frozen fact shows ${definition.type} in version ${version}`);
      const service = ofContracts.has(definition.type) ? 'contracts' : 'reviews';
      return { service, definition, version, fixture };
    }),
  );

const headers = {
  type: 'object',
  required: ['content-type', 'ce_id', 'ce_type'],
  properties: {
    'content-type': { const: 'application/cloudevents+json; charset=UTF-8' },
    ce_id: { $ref: '#/components/schemas/factId' },
    ce_type: { type: 'string', description: 'The envelope’s type, so that a value need not be read.' },
    traceparent: {
      type: 'string',
      pattern: '^00-[0-9a-f]{32}-[0-9a-f]{16}-[0-9a-f]{2}$',
      description: 'W3C Trace Context, where there was one.',
    },
  },
};

const message = (told: MessageDescription) => ({
  name: eventType(told),
  title: messageName(told),
  contentType: 'application/cloudevents+json',
  headers: {
    type: 'object',
    allOf: [{ $ref: '#/components/schemas/headers' }],
    properties: { ce_type: { const: eventType(told) } },
  },
  payload: payloadSchema(told),
  bindings: { kafka: { key: fieldSchemas.scope, bindingVersion: '0.5.0' } },
  examples: [{ name: messageName(told), ...exampleOf(told) }],
});

const channel = (service: ServiceName, told: readonly MessageDescription[]) => ({
  address: TOPICS[service],
  description: CHANNELS[service],
  messages: Object.fromEntries(
    told
      .filter((each) => each.service === service)
      .map((each) => [messageName(each), { $ref: `#/components/messages/${messageName(each)}` }]),
  ),
  bindings: {
    kafka: {
      topic: TOPICS[service],
      topicConfiguration: { 'cleanup.policy': ['delete'], 'retention.ms': -1, 'retention.bytes': -1 },
      bindingVersion: '0.5.0',
    },
  },
});

/** Who hears facts, and may meet one that it can't handle. */
const CONSUMERS = ['contracts', 'reviews', 'insights'];

const parkedChannel = {
  address: 'alliance.{consumer}.parked.v1',
  description:
    'What a consumer couldn’t handle, with everything of its key that came behind it, for whoever watches. The consumer itself keeps it and tries it again.',
  parameters: { consumer: { enum: CONSUMERS, description: 'The service that couldn’t handle it.' } },
  messages: { AsItCame: { $ref: '#/components/messages/AsItCame' } },
  bindings: { kafka: { bindingVersion: '0.5.0', topicConfiguration: { 'retention.ms': -1 } } },
};

/** Nothing can be promised of it: that may be why it was parked. */
const asItCame = {
  name: 'as-it-came',
  title: 'As it came',
  summary: 'A message under its own key and id, as it came by its own topic.',
  payload: {},
};

const SERVICES = Object.keys(TOPICS) as readonly ServiceName[];
const each = <Value>(make: (service: ServiceName) => readonly [string, Value]) =>
  Object.fromEntries(SERVICES.map(make));

/**
 * What travels between services, as an AsyncAPI 3.0 document: made of the very schemas by which facts are read
 * and written. Throws where a version has no frozen fact to show.
 */
export const asyncApi = (fixtures: Fixtures): JsonSchema => {
  const told = everything(fixtures);
  return {
    asyncapi: '3.0.0',
    info: {
      title: 'Learning Alliance: facts',
      version: '1',
      description: DESCRIPTION,
      license: { name: 'Apache-2.0', url: 'https://www.apache.org/licenses/LICENSE-2.0' },
    },
    defaultContentType: 'application/cloudevents+json',
    channels: { ...each((service) => [service, channel(service, told)]), parked: parkedChannel },
    operations: {
      ...each((service) => [
        `${service}Tells`,
        {
          action: 'send',
          channel: { $ref: `#/channels/${service}` },
          summary: `Everything that ${service} has recorded, for each scope in the order in which it was recorded.`,
        },
      ]),
      consumersPark: {
        action: 'send',
        channel: { $ref: '#/channels/parked' },
        summary: 'What could not be handled, at least once.',
      },
    },
    components: {
      schemas: { headers, ...fieldSchemas },
      messages: {
        ...Object.fromEntries(told.map((one) => [messageName(one), message(one)])),
        AsItCame: asItCame,
      },
    },
  };
};

const DESCRIPTION = [
  'Facts on their way between services: CloudEvents 1.0 in structured mode, keyed by the scope, at least once, in order for each key.',
  'Topics keep everything. Which partition a key belongs to is murmur2 of the key, as Java’s default partitioner has it; the number of partitions never changes once facts have been published.',
  'What a person wrote and every score is sealed before it gets here.',
].join('\n\n');
