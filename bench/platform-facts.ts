import { scopeOf } from '@alliance/decider/scope';
import { randomUUID } from 'node:crypto';
import { allianceFormed } from '@alliance/facts/alliance';
import type { Fact } from '@alliance/facts/fact';
import { goalRated } from '@alliance/facts/goal';
import type { SealedFact } from '@alliance/facts/recorded';
import { sessionHeld } from '@alliance/facts/session';
import { themeTouched } from '@alliance/facts/theme';
import { messageOf } from '@alliance/platform/delivery/cloud-event';
import type { KeyVault } from '@alliance/platform/ports/key-vault';
import type { Message } from '@alliance/platform/ports/topics';
import { chainOf, linking } from '@alliance/platform/vouching/chain';
import { BEGINNING, type Voucher } from '@alliance/platform/vouching/voucher';
import { sealFact } from '@alliance/platform/sealing/seal-fact';
import { embedded } from '@alliance/platform-embedded/embedded';

/** What people write at a rating, about as long as they do. */
const EVIDENCE =
  'She waited through the whole silence this time, and then asked what I had noticed instead of telling me.';

interface StreamFact {
  readonly stream: string;
  readonly fact: Fact;
}

/** Whatever both do in one session: it is held, two themes are touched, three goals rated by each. */
const sessionOf = (pair: Pair, month: number): readonly StreamFact[] => {
  const { coachId, supervisorId, themes, goals, allianceId } = pair;
  const sessionId = randomUUID();
  const at = new Date(Date.UTC(2024, month, 3, 9)).toISOString();
  const held = sessionHeld({ by: coachId, sessionId, at, minutes: 60, mode: 'video' });
  const touched = [themes[month % 4], themes[(month + 1) % 4]].map((themeId = '') =>
    themeTouched({
      by: coachId,
      themeId,
      sessionId,
      depth: 2,
      namedBy: supervisorId,
      function: 'formative',
      eye: 3,
    }),
  );
  const rated = goals.flatMap((goalId) =>
    [coachId, supervisorId].map((by) => goalRated({ by, goalId, level: 1, evidence: EVIDENCE, sessionId })),
  );
  return [
    { stream: `session-${sessionId}`, fact: held },
    ...touched.map((fact) => ({ stream: `themes-${allianceId}`, fact })),
    ...rated.map((fact) => ({ stream: `goal-${fact.data.goalId}`, fact })),
  ];
};

interface Pair {
  readonly allianceId: string;
  readonly coachId: string;
  readonly supervisorId: string;
  readonly themes: readonly string[];
  readonly goals: readonly string[];
}

const ids = (count: number) => Array.from({ length: count }, () => randomUUID());
const newPair = (): Pair => ({
  allianceId: randomUUID(),
  coachId: randomUUID(),
  supervisorId: randomUUID(),
  themes: ids(4),
  goals: ids(3),
});

/** Places facts as one service's log does. */
const recording = (vault: KeyVault, service: string) => {
  const vouchedFor = linking(chainOf(vault.voucher, service), BEGINNING);
  const revisions = new Map<string, number>();
  let position = 0;
  return async (pair: Pair, { stream, fact }: StreamFact): Promise<SealedFact> => {
    const revision = (revisions.get(stream) ?? 0) + 1;
    revisions.set(stream, revision);
    const envelope = {
      id: randomUUID(),
      stream,
      scope: scopeOf('alliance', pair.allianceId),
      at: new Date(Date.UTC(2024, 0, 1) + position * 1_000).toISOString(),
      commandId: randomUUID(),
      commandDigest: vault.digest(stream),
    };
    const sealed = await sealFact(vault, 'bench', { fact, ...envelope });
    return vouchedFor({ ...sealed, revision, position: ++position });
  };
};

export interface Pasts {
  readonly contracts: readonly Message[];
  readonly reviews: readonly Message[];
  /** Vouches for all of them. */
  readonly voucher: Voucher;
}

/**
 * What many pairs' services publish, as it lies in their logs: session by session, the pairs in turn, sealed
 * with real keys. At least so many facts of reviews, and one of contracts for each pair.
 */
export const sealedPasts = async (atLeast: number, pairCount: number): Promise<Pasts> => {
  const platform = await embedded({ dir: 'memory' });
  try {
    const pairs = Array.from({ length: pairCount }, newPair);
    const [contractsLog, reviewsLog] = [
      recording(platform.vault, 'contracts'),
      recording(platform.vault, 'reviews'),
    ];
    const contracts: Message[] = [];
    const reviews: Message[] = [];
    for (const pair of pairs) {
      const { allianceId, coachId, supervisorId } = pair;
      const fact = allianceFormed({ by: supervisorId, coachId, supervisorId, accepterName: 'Judith' });
      contracts.push(
        messageOf('contracts', await contractsLog(pair, { stream: `alliance-${allianceId}`, fact })),
      );
    }
    for (let month = 0; reviews.length < atLeast; month++)
      for (const pair of pairs)
        for (const told of sessionOf(pair, month))
          reviews.push(messageOf('reviews', await reviewsLog(pair, told)));
    return { contracts, reviews, voucher: platform.vault.voucher };
  } finally {
    await platform.close();
  }
};
