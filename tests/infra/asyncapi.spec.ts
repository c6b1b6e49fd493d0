import { describe, expect, it } from '@jest/globals';
import { readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename } from 'node:path';
import { asyncApi, type Fixtures } from '@alliance/facts/async-api';
import { catalogue, TOPICS } from '@alliance/facts/catalogue';
import { contracts } from '@alliance/contracts/contracts';
import { insights } from '@alliance/insights/insights';
import { parkedTopicOf } from '@alliance/platform/delivery/consumer';
import { reviews } from '@alliance/reviews/reviews';
import { Ajv } from 'ajv';
import addFormats from 'ajv-formats';
import { checkMessage, published } from './check-message.ts';

const FIXTURES = new URL('../../libs/facts/fixtures/', import.meta.url);
const fixtures: Fixtures = new Map(
  readdirSync(FIXTURES).map((file) => [
    basename(file, '.json'),
    JSON.parse(readFileSync(new URL(file, FIXTURES), 'utf8')) as Record<string, unknown>,
  ]),
);

/** The schema of AsyncAPI itself. It brings JSON Schema's own along, which ajv would bring as well. */
const official = () => {
  const { schemas } = createRequire(import.meta.url)('@asyncapi/specs') as {
    schemas: Record<string, object>;
  };
  const ajv = new Ajv({ strict: false, meta: false, validateSchema: false });
  addFormats.default(ajv);
  return ajv.compile(schemas['3.0.0'] ?? {});
};

const ofFacts = Object.entries(published.channels).filter(([channel]) => channel !== 'parked');
const examples = ofFacts.flatMap(([channel, { address, messages }]) =>
  Object.keys(messages).map((name) => {
    const [example] = published.components.messages[name]?.examples ?? [];
    if (!example) throw new Error(`${name} shows nothing`);
    const { headers, payload } = example;
    const { data } = payload as { data: Record<string, unknown> };
    return { channel, name, address, headers, payload: payload as Record<string, unknown>, data };
  }),
);
type Example = (typeof examples)[number];
const onTheWire = ({ address, headers, payload, data }: Example) => ({
  topic: address,
  key: String(data['scope']),
  headers,
  value: JSON.stringify(payload),
});
const named = (name: string): Example => {
  const found = examples.find((example) => example.name === name);
  if (!found) throw new Error(`nothing is called ${name}`);
  return found;
};

describe('the published AsyncAPI document', () => {
  it('is one, by AsyncAPI’s own schema', () => {
    const validate = official();
    expect(validate(published) ? [] : validate.errors).toEqual([]);
  });
  it('would not be one without a channel’s kind of operation', () => {
    const broken = structuredClone(published) as unknown as {
      operations: { contractsTells: { action?: string } };
    };
    delete broken.operations.contractsTells.action;
    expect(official()(broken)).toBe(false);
  });
  it('is what the facts give', () => {
    expect(published).toEqual(asyncApi(fixtures));
  });
  it('cannot be made where a version has no frozen fact to show', () => {
    const fewer = new Map([...fixtures].filter(([name]) => name !== 'GoalRated.v1'));
    expect(() => asyncApi(fewer)).toThrow('no frozen fact shows GoalRated in version 1');
  });
  it('has every type of fact in every version, on exactly one topic', () => {
    const all = [...catalogue.values()].flatMap(({ type, version }) =>
      Array.from({ length: version }, (_, index) => `${type}.v${index + 1}`),
    );
    expect(examples.map(({ name }) => name).toSorted()).toEqual(all.toSorted());
    expect(ofFacts.map(([, { address }]) => address)).toEqual(Object.values(TOPICS));
  });
  it('names the topic on which every consumer’s parked messages can be watched', () => {
    const { address, parameters } = published.channels['parked'] ?? {};
    const consumers = [contracts, reviews, insights].filter(({ subscribesTo }) => subscribesTo.length > 0);
    expect(parameters?.consumer.enum.map((consumer) => address?.replace('{consumer}', consumer))).toEqual(
      consumers.map(({ name }) => parkedTopicOf(name)),
    );
  });
});

describe.each(examples)('the example of $name', (example) => {
  it('is as the document promises', () => {
    expect(checkMessage(onTheWire(example))).toEqual([]);
  });
  it('holds nothing in the clear that is to be sealed', () => {
    const { type, version, open, sealed } = example.data as {
      type: string;
      version: number;
      open: object;
      sealed?: string;
    };
    const { sealed: names = [], version: newest } = catalogue.get(type) ?? {};
    expect(Object.keys(open).filter((name) => names.includes(name))).toEqual([]);
    // An earlier version may have had nothing to seal yet.
    if (version === newest) expect(sealed !== undefined).toBe(names.length > 0);
  });
});

describe('a message that was broken on its way is refused', () => {
  // The newest: an earlier version is known by its frozen fact alone, and says less of what is open.
  const review = named(`SessionReviewSubmitted.v${catalogue.get('SessionReviewSubmitted')?.version}`);
  const whole = onTheWire(review);
  const { sealed: _sealed, ...unsealed } = review.data;
  const { keyId: _keyId, ...unnamed } = review.data;
  const withData = (data: unknown) => ({ ...whole, value: JSON.stringify({ ...review.payload, data }) });
  it.each([
    [
      'a score in the clear',
      withData({ ...review.data, open: { ...(review.data['open'] as object), value: 8 } }),
    ],
    ['nothing sealed', withData(unsealed)],
    ['a ciphertext without the name of its key', withData(unnamed)],
    ['words beside the envelope', withData({ ...review.data, learning: 'how warm it felt' })],
    ['a ciphertext that is none', withData({ ...review.data, sealed: 'how warm it felt' })],
    ['a type that its fact doesn’t have', withData({ ...review.data, type: 'SessionHeld' })],
    ['a version that nobody knows', withData({ ...review.data, version: 99 })],
    ['a place that is none', withData({ ...review.data, position: 0 })],
    ['another’s topic', { ...whole, topic: TOPICS.contracts }],
    ['a topic that isn’t there', { ...whole, topic: 'alliance.gossip.v1' }],
    ['a name for a key', { ...whole, key: 'amara' }],
    ['no key', { ...whole, key: undefined }],
    ['another’s type in its header', { ...whole, headers: { ...whole.headers, ce_type: 'SessionHeld' } }],
    ['plain JSON', { ...whole, headers: { ...whole.headers, 'content-type': 'application/json' } }],
    ['half of its value', { ...whole, value: whole.value.slice(0, 100) }],
    ['no envelope', { ...whole, value: JSON.stringify(review.data) }],
    ['null', { ...whole, value: 'null' }],
  ])('%s', (_what, message) => {
    expect(checkMessage(message)).not.toEqual([]);
  });
  it('and what is said of it doesn’t repeat a word of it', () => {
    const faults = checkMessage(withData({ ...review.data, open: { by: 'amara', value: 8 } }));
    expect(faults.join(' ')).not.toMatch(/amara/);
  });
});
