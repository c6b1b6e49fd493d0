import { zone } from '@alliance/facts/vocabulary';
import { emailAddress, personName } from '@alliance/identity/endpoints';
import { faultIn, type JsonFault } from '@alliance/platform/json';
import { z } from 'zod';

/** A name inside the scenario: of a person, an alliance, or a thing that a line brought about. */
const name = z
  .string()
  .regex(/^[a-z0-9][a-z0-9.-]{0,60}$/, 'a name has lower-case letters, digits, dots and dashes');

const personLine = z.strictObject({
  person: name,
  name: personName,
  email: emailAddress,
  /**
   * To sign in with. Without one, the person can't sign in by e-mail until they are given one. Whoever has one keeps
   * theirs: a file that was taken in before a password counted as common can be taken in again.
   */
  password: z.string().optional(),
  /** The zone they live by, an IANA name; UTC for whoever has none. */
  zone: zone.optional(),
});

const commandLine = z.strictObject({
  at: z.iso.datetime('say a moment in UTC, as 2026-01-12T09:00:00Z'),
  by: name,
  alliance: name,
  /** Aggregate and verb, as in the address: `session submit-review`. */
  do: z.string().regex(/^[a-z-]+ [a-z-]+$/, 'say the aggregate and the verb: "session submit-review"'),
  /** Which thing it is done to, by the name that an earlier line gave it. */
  to: name.optional(),
  /** Names the thing that this line brings about, so that later lines can refer to it. */
  as: name.optional(),
  /**
   * The command's body. Where the verb wants an id, `@` and a name stand for that person's or thing's; where it wants
   * a fingerprint, `@fingerprint` for that of the contract's text as it then stands. Words are words.
   */
  body: z.record(z.string(), z.unknown()).default({}),
});

export type PersonLine = z.infer<typeof personLine>;
export type CommandLine = z.infer<typeof commandLine>;
export type NumberedCommand = { readonly number: number } & CommandLine;
export type Line = ({ readonly number: number } & PersonLine) | NumberedCommand;

export const isPerson = (line: Line): line is Exclude<Line, NumberedCommand> => 'person' in line;

export const isCommand = (line: Line): line is NumberedCommand => !isPerson(line);

/** Something in a scenario is not as it should be. Nothing of it was kept. */
export class ScenarioError extends Error {
  override readonly name = 'ScenarioError';
  readonly line: number;
  constructor(line: number, why: string) {
    super(`line ${line}: ${why}`);
    this.line = line;
  }
}

/** Reads a scenario: JSON Lines, empty lines and lines that begin with `#` left out. Reports the first fault. */
export const readScenario = (text: string): readonly Line[] =>
  text.split('\n').flatMap((raw, index) => readLine(index + 1, raw));

/** One line of a scenario: none where it is empty or a remark. */
export const readLine = (number: number, raw: string): readonly Line[] => {
  const content = raw.trim();
  return content === '' || content.startsWith('#') ? [] : [{ number, ...parseLine(number, content) }];
};

const parseLine = (number: number, content: string): PersonLine | CommandLine => {
  const value = parseJson(number, content);
  const schema = typeof value === 'object' && value !== null && 'person' in value ? personLine : commandLine;
  const parsed = schema.safeParse(value);
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  throw new ScenarioError(
    number,
    `${issue?.path.join('.') || 'the line'}: ${issue?.message ?? 'not understood'}`,
  );
};

const faults: Readonly<Record<JsonFault, string>> = {
  'nested-without-end': 'it is nested without end',
  'field-twice': 'a field stands in it twice',
};

const parseJson = (number: number, content: string): unknown => {
  const value = parsedJson(number, content);
  const fault = faultIn(content, value);
  if (fault) throw new ScenarioError(number, faults[fault]);
  return value;
};

const parsedJson = (number: number, content: string): unknown => {
  try {
    return JSON.parse(content);
  } catch {
    throw new ScenarioError(number, 'this is not JSON');
  }
};
