import { z } from 'zod';
import { MEMBERS, type MembersByName } from './problem-members.ts';
import { problemType } from './problem.ts';

const ofType = (type: z.ZodType) =>
  z.looseObject({
    type: type.meta({ description: 'Names what went wrong; stays the same for good.' }),
    title: z.string(),
    status: z.int(),
  });

/** `too-many-requests` is `TooManyRequestsProblem` in documents. */
const idOf = (name: string) =>
  `${name.replaceAll(/(?:^|-)(.)/g, (_, letter: string) => letter.toUpperCase())}Problem`;

/** A problem (RFC 9457) of one of some names, with what it says beside its name. */
export const problemSchemas = (ofService: MembersByName) => {
  const withMembers = new Map(
    Object.entries({ ...MEMBERS, ...ofService }).map(([name, { shape }]) => [
      name,
      ofType(z.literal(problemType(name)))
        .extend(shape)
        .meta({ id: idOf(name) }),
    ]),
  );
  return (names: readonly string[]) => {
    const plain = names.filter((name) => !withMembers.has(name)).map(problemType);
    return z.union([
      ...(plain.length > 0 ? [ofType(z.enum(plain))] : []),
      ...names.flatMap((name) => withMembers.get(name) ?? []),
    ]);
  };
};
