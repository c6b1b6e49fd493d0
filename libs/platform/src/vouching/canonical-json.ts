/**
 * One text for each JSON value: the names of fields sorted by their UTF-16 units, no spaces, fields without a value left
 * out (RFC 8785, but for numbers beyond what JavaScript writes).
 */
export const canonicalJson = (value: unknown): string => {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value) ?? 'null';
  if (Array.isArray(value)) return `[${value.map(canonicalJson).join(',')}]`;
  // Texts and not a sorted copy: a field called `__proto__` would be lost in one.
  let fields = '';
  for (const [name, part] of Object.entries(value).toSorted(byName))
    if (part !== undefined)
      fields += `${fields === '' ? '' : ','}${JSON.stringify(name)}:${canonicalJson(part)}`;
  return `{${fields}}`;
};

const byName = ([one]: readonly [string, unknown], [other]: readonly [string, unknown]) =>
  one < other ? -1 : one > other ? 1 : 0;
