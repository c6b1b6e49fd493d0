import { readFileSync } from 'node:fs';
import { Ajv, type ErrorObject, type ValidateFunction } from 'ajv';
import addFormats from 'ajv-formats';

/** A message as whoever reads the topic has it, without a library in between. */
export interface OnTheWire {
  readonly topic: string;
  readonly key: string | undefined;
  /** Absent on a bus that carries none. */
  readonly headers?: Readonly<Record<string, string>>;
  readonly value: string;
}

interface Document {
  readonly channels: Readonly<Record<string, Channel>>;
  readonly components: { readonly messages: Readonly<Record<string, Described>> };
}
interface Channel {
  readonly address: string;
  readonly messages: Readonly<Record<string, { readonly $ref: string }>>;
  readonly parameters?: { readonly consumer: { readonly enum: readonly string[] } };
}
interface Described {
  readonly name: string;
  readonly examples: readonly [{ readonly headers: Record<string, string>; readonly payload: object }];
}

const PUBLISHED = new URL('../../docs/generated/asyncapi.json', import.meta.url);

/** The document as it is published. */
export const published = JSON.parse(readFileSync(PUBLISHED, 'utf8')) as Document;

/** Says what is wrong with a message, and nothing where all is well. Never repeats what was in it. */
export type CheckMessage = (message: OnTheWire) => readonly string[];

const pointer = (name: string, part: string) => `asyncapi#/components/messages/${name}/${part}`;

/** Made of nothing but the document: what it promises of each message of each topic. */
export const checkMessageBy = (document: Document): CheckMessage => {
  const ajv = new Ajv({ strict: false, allErrors: true });
  addFormats.default(ajv);
  ajv.addSchema(document, 'asyncapi');
  const promised = new Map(
    Object.values(document.channels).map(({ address, messages }) => [
      address,
      new Set(Object.keys(messages)),
    ]),
  );
  const names = new Map(
    Object.entries(document.components.messages).map(([name, described]) => [described.name, name]),
  );
  const compiled = new Map<string, ValidateFunction>();
  const faults = (name: string, part: string, given: unknown): readonly string[] => {
    const place = pointer(name, part);
    const validate = compiled.get(place) ?? ajv.compile({ $ref: place });
    compiled.set(place, validate);
    return validate(given) ? [] : (validate.errors ?? []).map((error) => worded(part, error));
  };
  return ({ topic, key, headers, value }) => {
    const sent = promised.get(topic);
    if (!sent) return ['the topic is none of ours'];
    const payload = parsed(value);
    if (payload === undefined) return ['the value is not JSON'];
    const name = names.get(String((payload as { type?: unknown } | null)?.type));
    if (name === undefined || !sent.has(name)) return ['no such message travels by this topic'];
    return [
      ...faults(name, 'bindings/kafka/key', key),
      ...(headers ? faults(name, 'headers', headers) : []),
      ...faults(name, 'payload', payload),
    ];
  };
};

const worded = (part: string, { instancePath, keyword }: ErrorObject) =>
  `${part}${instancePath} is not as promised: ${keyword}`;

const parsed = (value: string): unknown => {
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return undefined;
  }
};

export const checkMessage: CheckMessage = checkMessageBy(published);
