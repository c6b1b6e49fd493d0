import { oneOf, type Act, type Deed } from '../act.ts';
import { hearOf, MEMBERS } from '../hear-of.ts';
import type { AmendmentModel, PairModel } from '../pair-model.ts';

const CLAUSE = 'ending';

const draft: Act = ({ contract }) => ({
  says: 'drafts a contract',
  verb: 'contract/draft',
  body: { templateId: 'usual-fourteen' },
  refused: contract.stage === 'none' ? undefined : 'already-drafted',
  changes: () => void (contract.stage = 'drafted'),
});

/** Other words for a clause of the draft: who had signed hasn't signed these. */
const reword: Act = (pair) => {
  const text = pair.word();
  const refused = {
    none: 'nothing-drafted',
    drafted: undefined,
    'in-force': 'signed-terms-need-an-amendment',
  };
  return {
    says: 'words a clause of the draft anew',
    verb: 'contract/propose-clause',
    body: { clauseId: CLAUSE, text },
    refused: refused[pair.contract.stage],
    changes: () => {
      pair.contract.signedBy.clear();
      pair.readBy(text, 'coach', 'supervisor');
    },
  };
};

interface Agreement {
  readonly next?: { readonly version: number; readonly textHash: string };
}
const sign: Act = async ({ contract }, { who }, world) => {
  const { pair } = world;
  for (const each of MEMBERS) await hearOf(world, each);
  const read = (await pair[who].get(`/alliances/${pair.allianceId}/agreement`, { 'alliance-position': '' }))
    .body as Agreement;
  const refused = () => {
    if (contract.stage === 'none') return 'nothing-drafted';
    if (contract.stage === 'in-force' && !contract.waitsForSignatures) return 'nothing-to-sign';
    return contract.signedBy.has(who) ? 'already-signed' : undefined;
  };
  return {
    says: 'signs what they read',
    verb: 'contract/sign',
    body: { version: read.next?.version ?? 1, textHash: read.next?.textHash ?? '0'.repeat(64) },
    refused: refused(),
    changes: () => {
      contract.signedBy.add(who);
      if (contract.signedBy.size < 2) return;
      contract.signedBy.clear();
      contract.stage = 'in-force';
      contract.version += 1;
      contract.waitsForSignatures = false;
    },
  };
};

const openOf = ({ contract }: PairModel) => contract.amendments.find(({ settled }) => !settled);

/** What is proposed while the draft isn't signed is another matter. */
const propose: Act = (pair, { who }) => {
  if (pair.contract.stage !== 'in-force') return undefined;
  const text = pair.word();
  return {
    says: 'proposes an amendment',
    verb: 'contract/propose-amendment',
    body: { op: 'change', clauseId: CLAUSE, fromVersion: pair.contract.version, text },
    refused: openOf(pair) ? 'amendment-already-open' : undefined,
    changes: (id) => {
      pair.contract.amendments.push({
        id,
        proposedBy: who,
        latestWordsBy: who,
        words: [text],
        settled: false,
      });
      pair.readBy(text, 'coach', 'supervisor');
    },
  };
};

/** Something said to an amendment, mostly to the last one. */
const answering =
  (
    says: string,
    verb: string,
    deed: (pair: PairModel, amendment: AmendmentModel) => Pick<Deed, 'changes'> & { body?: object },
    unless: (amendment: AmendmentModel, who: string) => string | undefined = ({ latestWordsBy }, who) =>
      latestWordsBy === who ? 'not-your-turn' : undefined,
  ): Act =>
  (pair, { who, first }) => {
    const { amendments } = pair.contract;
    const amendment = first === 0 ? oneOf(amendments, first) : amendments.at(-1);
    if (!amendment) return undefined;
    const { body, changes } = deed(pair, amendment);
    return {
      says: `${says} amendment ${amendments.indexOf(amendment) + 1}`,
      verb: `contract/${verb}`,
      body: { amendmentId: amendment.id, ...body },
      refused: amendment.settled ? 'amendment-settled' : unless(amendment, who),
      ...(changes && { changes }),
    };
  };
const settle = (amendment: AmendmentModel) => ({ changes: () => void (amendment.settled = true) });

const counter: Act = (pair, choice, world) => {
  const text = pair.word();
  return answering('counters', 'counter-amendment', (_pair, amendment) => ({
    body: { text },
    changes: () => {
      amendment.latestWordsBy = choice.who;
      amendment.words.push(text);
      pair.readBy(text, 'coach', 'supervisor');
    },
  }))(pair, choice, world);
};

export const contractActs: readonly Act[] = [
  draft,
  reword,
  sign,
  sign,
  sign,
  propose,
  propose,
  counter,
  answering('accepts', 'accept-amendment', ({ contract }, amendment) => ({
    changes: () => {
      amendment.settled = true;
      contract.waitsForSignatures = true;
      contract.signedBy.clear();
    },
  })),
  answering('declines', 'decline-amendment', (_pair, amendment) => settle(amendment)),
  answering(
    'withdraws',
    'withdraw-amendment',
    (pair, amendment) => ({
      changes: () => {
        amendment.settled = true;
        // That it was on the table stays; what it said is gone for both.
        for (const words of amendment.words) pair.readBy(words);
      },
    }),
    ({ proposedBy, latestWordsBy }, who) =>
      proposedBy === who || latestWordsBy === who ? undefined : 'not-yours-to-withdraw',
  ),
  ({ contract }) => ({
    says: 'affirms a clause',
    verb: 'contract/affirm-clause',
    body: { clauseId: CLAUSE },
    refused: { none: 'nothing-drafted', drafted: 'clause-not-in-force', 'in-force': undefined }[
      contract.stage
    ],
  }),
];
