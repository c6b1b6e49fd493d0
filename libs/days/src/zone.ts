/** An IANA name of a zone: `Asia/Kolkata`. */
export type Zone = string;

export const UTC: Zone = 'UTC';

/** So long a name has no zone. */
const LONGEST = 64;
/** Every zone there is, in a few ways of writing it. Beyond that somebody is trying names. */
const MOST_KEPT = 2_000;
const known = new Map<string, boolean>();

const isKnownToIntl = (name: string): boolean => {
  try {
    return new Intl.DateTimeFormat('en', { timeZone: name }).resolvedOptions().timeZone !== '';
  } catch {
    return false;
  }
};

/** Whether this is the name of a zone that this machine knows. A bare offset, `+05:30`, has no changes of the clock and is none. */
export const isZone = (name: string): name is Zone => {
  if (name.length > LONGEST || !/^[A-Za-z]/.test(name)) return false;
  const kept = known.get(name);
  if (kept !== undefined) return kept;
  if (known.size >= MOST_KEPT) known.clear();
  const is = isKnownToIntl(name);
  known.set(name, is);
  return is;
};
