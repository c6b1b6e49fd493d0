import { readFileSync } from 'node:fs';
import { z } from 'zod';

const PORT = 'a port is a whole number from 0 to 65535';
const ORIGIN = 'say it like https://alliance.example.org, without a path';
const ROOT_KEY = 'a root key is 32 bytes in base64, as "openssl rand -base64 32" makes it';

/** A port; 0 takes any that is free. */
export const port = z
  .string()
  .regex(/^\d{1,5}$/, { error: PORT, abort: true })
  .transform(Number)
  .refine((given) => given <= 65_535, PORT);

/** Which addresses are listened on; all of them where it is `0.0.0.0`. */
export const address = z.string().min(1, 'say an address, or leave it out');

/** Scheme, host and port, and nothing after them. */
export const origin = z
  .url({ protocol: /^https?$/, error: ORIGIN, abort: true })
  .refine((url) => new URL(url).href === `${new URL(url).origin}/`, ORIGIN)
  .transform((url) => new URL(url).origin);

/** One or several of these, with commas between them. */
export const origins = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .pipe(z.array(origin));

/** 256 bits in base64. */
export const rootKey = z
  .base64({ error: ROOT_KEY, abort: true })
  .refine((key) => Buffer.from(key, 'base64').length === 32, ROOT_KEY);

/** A mail server. */
export const mailServer = z.url({
  protocol: /^smtps?$/,
  error: 'say it like smtp://mail.example.org or smtps://mail.example.org',
});

/** Who runs an installation, as people read it there. */
export interface Operator {
  readonly name: string;
  /** An e-mail address, or the address of a page. */
  readonly contact: string;
}

const OPERATOR = 'say a name and a contact, like "Ann Example <ann@example.org>"';
const NAME_AND_CONTACT = /^([^<>]{1,120}?)\s*<([^<>\s]+)>$/;

/** A name and, in angle brackets, an e-mail address or a page that begins with https. */
export const operator = z
  .string()
  .trim()
  .regex(NAME_AND_CONTACT, { error: OPERATOR, abort: true })
  .transform((text): Operator => {
    const [, name = '', contact = ''] = NAME_AND_CONTACT.exec(text) ?? [];
    return { name: name.trim(), contact };
  })
  .refine(
    ({ name, contact }) =>
      name !== '' &&
      (z.email().max(254).safeParse(contact).success ||
        z
          .url({ protocol: /^https$/ })
          .max(254)
          .safeParse(contact).success),
    OPERATOR,
  );

/** Where traces are sent, over OTLP/HTTP. */
export const collector = z.url({
  protocol: /^https?$/,
  error: 'say it like http://collector.example.org:4318',
});

export const listOf = (one: RegExp, how: string) =>
  z
    .string()
    .transform((text) => text.split(',').map((part) => part.trim()))
    .refine((parts) => parts.every((part) => one.test(part)), how);

/** A whole number from 1 on. */
export const count = (most: number) =>
  z
    .string()
    .regex(/^[1-9]\d{0,5}$/, { error: `say a whole number from 1 to ${most}`, abort: true })
    .transform(Number)
    .refine((given) => given <= most, `say a whole number from 1 to ${most}`);

/** Addresses and ranges, and the names that fastify knows for them. */
export const proxies = z
  .string()
  .transform((text) => text.split(',').map((part) => part.trim()))
  .transform((parts) => parts.filter((part) => part !== ''))
  .refine(
    (parts) => parts.every((part) => /^(loopback|linklocal|uniquelocal|[\da-f.:]+(\/\d{1,3})?)$/i.test(part)),
    'say addresses or ranges like 10.1.0.0/16, with commas between them',
  );

/**
 * Reads what a schema asks for. Throws with the name of what is wrong and how it should be; no message repeats what
 * was given, because some of it is secret, and a log may be read by others.
 */
export const readVariables = <Schema extends z.ZodType>(
  schema: Schema,
  variables: NodeJS.ProcessEnv,
): z.output<Schema> => {
  const parsed = schema.safeParse(variables);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const name = String(issue?.path.join('.'));
  const how =
    issue?.code === 'invalid_type' && variables[name] === undefined
      ? 'it is needed, and is not there'
      : issue?.message;
  throw amiss(name, String(how));
};

const amiss = (name: string, how: string) =>
  new Error(`the environment variable ${name} is not as it should be: ${how}`);

/** Puts in what lies in files: `ROOT_KEY_FILE` names the file that holds `ROOT_KEY`, as Docker and Kubernetes hand out secrets. */
export const withSecretsFromFiles = (
  variables: NodeJS.ProcessEnv,
  names: readonly string[],
): NodeJS.ProcessEnv => {
  const read = { ...variables };
  for (const name of names) {
    const file = variables[`${name}_FILE`];
    if (file === undefined) continue;
    if (variables[name] !== undefined) throw amiss(`${name}_FILE`, `say either it or ${name}`);
    try {
      read[name] = readFileSync(file, 'utf8').trim();
    } catch {
      throw amiss(`${name}_FILE`, 'it has to name a file that can be read');
    }
  }
  return read;
};
