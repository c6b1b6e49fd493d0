/** What most addresses look like: nothing in them is read differently by anybody. */
const PLAIN = /^(\/[\w-]+)+$/;

/** The path that the target of a request names, as a browser would understand it; undefined where it names none. */
export const pathOf = (target = '/'): string | undefined => {
  const query = target.indexOf('?');
  const path = query < 0 ? target : target.slice(0, query);
  return PLAIN.test(path) ? path : URL.parse(target, 'http://here')?.pathname;
};
