import type { Clause } from '@alliance/facts/clauses';
import { day, hash, instant, role, type Role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { nameAt } from '../../alliance/reading/names.ts';
import type * as past from '../past/contract-past.ts';
import { versionsWithChanges } from '../reading/agreement-text.ts';
import {
  changeOf,
  clauseChange,
  clauseName,
  named,
  numbers,
  rhythm,
  rhythmOf,
} from '../reading/clause-words.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';

export const wordedClause = z
  .strictObject({ ...clauseName.shape, text: z.string(), ...numbers })
  .meta({ id: 'WordedClause', description: 'A clause as it stands in one text.' });

export const wordedOf = (clause: Clause): ResponseOf<typeof wordedClause> => ({
  ...named(clause),
  text: clause.text,
  numbers: clause.numbers,
});

export const signature = z
  .strictObject({
    by: role,
    name: z.string().meta({ description: 'As they went by when they signed.' }),
    on: day,
    at: instant,
    statement: z.string().optional(),
  })
  .meta({ id: 'Signature' });

export type Signature = ResponseOf<typeof signature>;

const markOf = (seen: ReadModel, by: Role, at: string) => {
  const { pastNow, members } = seen;
  return { by, name: nameAt(pastNow.alliance, members[by], at), on: seen.dayOf(at), at };
};

export const signatureOf = (seen: ReadModel, { by, at, statement }: past.Signature): Signature => ({
  ...markOf(seen, roleOf(seen, by), at),
  statement,
});

export const signedVersion = z
  .strictObject({
    version: z.int().min(1),
    form: z
      .literal([1, 2])
      .meta({ description: 'In which its text was written down to be signed; form 1 has no numbers.' }),
    textHash: hash.meta({ description: 'SHA-256 of the canonical text; both signed exactly this.' }),
    effectiveFrom: day,
    signatures: z.strictObject({ coach: signature, supervisor: signature }),
    clauses: z.array(wordedClause).meta({ description: 'In the contract’s order, as they were signed.' }),
    changes: z.array(clauseChange).meta({ description: 'Against the version before; empty for the first.' }),
    rhythm: rhythm.optional().meta({ description: 'Where another review rhythm was set than held before.' }),
  })
  .meta({ id: 'SignedVersion' });

/** Where words that went with a signature were erased, that the version came into force says that it was given. */
const given = (seen: ReadModel, { signatures, at }: past.Version, role: Role): Signature => {
  const own = signatures.find(({ by }) => by === seen.members[role].id);
  return own ? signatureOf(seen, own) : markOf(seen, role, at);
};

export const signedVersionsOf = (seen: ReadModel): readonly ResponseOf<typeof signedVersion>[] =>
  versionsWithChanges(seen.past.contract).map(({ version, changes, rhythm: set }) => ({
    version: version.version,
    form: version.form,
    textHash: version.textHash,
    effectiveFrom: seen.dayOf(version.at),
    signatures: { coach: given(seen, version, 'coach'), supervisor: given(seen, version, 'supervisor') },
    clauses: version.clauses.map(wordedOf),
    changes: changes.map(changeOf),
    rhythm: set && rhythmOf(set),
  }));
