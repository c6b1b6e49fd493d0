import { scopeOf } from '@alliance/decider/scope';
import { eventType, sourceOf, type JsonSchema, type MessageDescription } from './async-api-message.ts';

const SCOPE = '0b9a4c1e-52f7-4d38-9d0e-6f1f6a3c2b10';
const FACT = '7e1d0f5a-3c46-8b29-a7d4-90c2e8b1f653';
const COMMAND = 'c4f83b27-19ae-4e60-8d75-2a6b0f91e3dc';
const RECORDED = '2026-06-24T18:00:00.000Z';
/** No key opens it: it shows the shape. */
const CIPHERTEXT = 'cmFuZG9tIG5vbmNlIGFuZCB3b3JkcyB0aGF0IG5vYm9keSBjYW4gcmVhZA';
/** No key made them: they show the shape. */
const LINKS = ['q1w2e3r4t5y6u7i8o9p0a1s2d3f4g5h6j7k8l9z0x1c', 'z0x9c8v7b6n5m4l3k2j1h0g9f8d7s6a5p4o3i2u1y0t'];
const KEY = 'e2a75d10-8f3b-4c94-b6e1-57d0a93f2c48';

/** Which of the aggregates in contracts a fact may be of. */
const AGGREGATES = { alliance: 'alliance', person: 'settings', organisation: 'organisation' } as const;

/** Whoever sends it, and how it may look: a frozen fact of this version on its way. */
export const exampleOf = (told: MessageDescription): { headers: JsonSchema; payload: JsonSchema } => {
  const { definition, version, fixture, service } = told;
  const open = Object.entries(fixture).filter(([name]) => !definition.sealed.includes(name));
  const isSealed = open.length < Object.keys(fixture).length;
  const stream = `${service === 'reviews' ? 'session' : AGGREGATES[definition.of]}-${SCOPE}`;
  const fact = {
    id: FACT,
    stream,
    scope: scopeOf(definition.of, SCOPE),
    at: RECORDED,
    commandId: COMMAND,
    commandDigest: '',
    type: definition.type,
    version,
    open: Object.fromEntries(open),
    ...(isSealed && { keyId: KEY, sealed: CIPHERTEXT }),
    revision: 3,
    position: 12,
    vouched: { previous: LINKS[0], link: LINKS[1] },
  };
  return {
    headers: {
      'content-type': 'application/cloudevents+json; charset=UTF-8',
      ce_id: FACT,
      ce_type: eventType(told),
      traceparent: '00-4bf92f3577b34da6a3ce929d0e0e4736-00f067aa0ba902b7-01',
    },
    payload: {
      specversion: '1.0',
      id: FACT,
      source: sourceOf(service),
      type: eventType(told),
      subject: stream,
      time: RECORDED,
      datacontenttype: 'application/json',
      data: fact,
    },
  };
};
