import { day, hash, role } from '@alliance/facts/vocabulary';
import { z } from 'zod';
import { nextText, signable, signaturesOfNext } from '../reading/agreement-text.ts';
import { fingerprint } from '../reading/fingerprint.ts';
import { changeOf, clauseChange } from '../reading/clause-words.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import type { ResponseOf } from '../../pair/response.ts';
import { signature, signatureOf, wordedClause, wordedOf } from './signed-version.ts';

export const nextVersion = z
  .strictObject({
    version: z.int().min(1),
    form: z.literal([1, 2]).meta({ description: 'In which its text is written down to be signed.' }),
    since: day,
    textHash: hash.meta({ description: 'Of the text as it stands, to compare with one’s own.' }),
    clauses: z.array(wordedClause),
    changes: z
      .array(clauseChange)
      .meta({ description: 'Against what is in force; empty for a first draft.' }),
    signatures: z.array(signature).meta({ description: 'Of the text as it stands: an edit voids them.' }),
    voided: z
      .strictObject({ of: z.array(role), by: role, on: day })
      .optional()
      .meta({ description: 'The latest edit that voided a signature which was not given again.' }),
  })
  .meta({ id: 'NextVersion', description: 'A first draft, or what the next version will say.' });

export const nextVersionOf = (seen: ReadModel): ResponseOf<typeof nextVersion> | undefined => {
  const { contract } = seen.past;
  const { clauses, voided } = contract;
  const next = nextText(contract);
  const text = signable(contract);
  if (!next || !text) return undefined;
  return {
    version: text.version,
    form: text.form,
    since: seen.dayOf(next.since),
    textHash: fingerprint(text),
    clauses: clauses.map(wordedOf),
    changes: next.changes.map(changeOf),
    signatures: signaturesOfNext(contract).map((each) => signatureOf(seen, each)),
    voided: voided && {
      of: voided.of.map((member) => roleOf(seen, member)),
      by: roleOf(seen, voided.by),
      on: seen.dayOf(voided.at),
    },
  };
};
