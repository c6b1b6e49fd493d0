/** Levels of arrays and objects in one another; nothing that is asked for has more than five. */
const DEEPEST = 32;

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/** Undefined where it isn't UTF-8 (RFC 8259, 8.1): bytes of another encoding would become other words, for good. */
export const textOf = (bytes: Uint8Array): string | undefined => {
  try {
    return UTF8.decode(bytes);
  } catch {
    return undefined;
  }
};

export type JsonFault = 'nested-without-end' | 'field-twice';

/**
 * Why a valid JSON text can't be taken all the same, and says none of its words. What is nested without end is found
 * before anybody walks through it. Of two fields of one name JavaScript keeps the last, and others the first
 * (RFC 8259, 4): whoever wrote them meant something else.
 */
export const faultIn = (json: string, value: unknown): JsonFault | undefined => {
  if (isDeeperThan(DEEPEST, value)) return 'nested-without-end';
  return fieldsWritten(json) === fieldsIn(value) ? undefined : 'field-twice';
};

const isDeeperThan = (levels: number, value: unknown): boolean =>
  typeof value === 'object' &&
  value !== null &&
  (levels === 0 || Object.values(value).some((part) => isDeeperThan(levels - 1, part)));

/** What may stand between two parts of a JSON text (RFC 8259, 2). */
const BETWEEN: ReadonlySet<string> = new Set([' ', '\t', '\n', '\r']);

/** Where the text ends that begins at a quotation mark: its closing one. In valid JSON there is one. */
const endOfText = (json: string, begin: number): number => {
  let end = json.indexOf('"', begin + 1);
  for (;;) {
    let escapes = 0;
    while (json[end - 1 - escapes] === '\\') escapes += 1;
    // Two of them are one that is meant.
    if (escapes % 2 === 0) return end;
    end = json.indexOf('"', end + 1);
  }
};

/** In valid JSON, a text before a colon is the name of a field. */
const fieldsWritten = (json: string): number => {
  let fields = 0;
  for (let begin = json.indexOf('"'); begin >= 0;) {
    let after = endOfText(json, begin) + 1;
    while (BETWEEN.has(json[after] ?? '')) after += 1;
    if (json[after] === ':') fields += 1;
    begin = json.indexOf('"', after);
  }
  return fields;
};

const fieldsIn = (value: unknown): number => {
  if (typeof value !== 'object' || value === null) return 0;
  const parts: readonly unknown[] = Object.values(value);
  return parts.reduce<number>(
    (fields, part) => fields + fieldsIn(part),
    Array.isArray(value) ? 0 : parts.length,
  );
};
