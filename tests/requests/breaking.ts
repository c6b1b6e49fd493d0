import fc from 'fast-check';

/** Every place in a value: the way to it from the top. */
const places = (value: unknown, way: readonly string[] = []): readonly (readonly string[])[] =>
  typeof value === 'object' && value !== null
    ? [way, ...Object.entries(value).flatMap(([key, one]) => places(one, [...way, key]))]
    : [way];

const at = (
  value: unknown,
  [key, ...rest]: readonly string[],
  change: (found: unknown) => unknown,
): unknown => {
  if (key === undefined) return change(value);
  const changed = Array.isArray(value) ? [...value] : { ...(value as object) };
  const inside = changed as Record<string, unknown>;
  const put = at(inside[key], rest, change);
  if (put === undefined) delete inside[key];
  else inside[key] = put;
  return changed;
};

/** What goes wrong with what people and programs send. */
const mishaps = fc.constantFrom<(found: unknown) => unknown>(
  () => undefined,
  () => null,
  () => 'colour',
  () => 7,
  () => -1e21,
  () => 0.5,
  () => [],
  () => ({}),
  () => true,
  () => '',
  () => ' ',
  () => '\u0000',
  () => 'x'.repeat(9_000),
  () => 'half \ud83d',
  (found) => [found, found],
  (found) => ({ found }),
  (found) =>
    typeof found === 'object' && found !== null && !Array.isArray(found)
      ? { ...found, colour: 'blue' }
      : `${String(found)}?`,
);

/** A value with one place in it, or the whole of it, gone wrong. */
export const brokenOf = (values: fc.Arbitrary<unknown>): fc.Arbitrary<unknown> =>
  fc.tuple(values, fc.nat(), mishaps).map(([value, where, mishap]) => {
    const all = places(value);
    return at(value, all[where % all.length] ?? [], mishap) ?? null;
  });
