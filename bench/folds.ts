import { scopeOf } from '@alliance/decider/scope';
import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { PairFact } from '@alliance/facts/catalogue';
import { isOfThePair } from '@alliance/facts/of-the-pair';
import type { Recorded } from '@alliance/facts/recorded';
import { goalRated, goalArticulated } from '@alliance/facts/goal';
import { sessionHeld } from '@alliance/facts/session';
import { themeNamed, themeTouched } from '@alliance/facts/theme';
import { pastOf } from '@alliance/insights/past/past';
import { openFact, sealFact } from '@alliance/platform/sealing/seal-fact';
import { embedded } from '@alliance/platform-embedded/embedded';

const PAIRS = 50;
const SESSIONS = 60;

/** Five years of a busy pair: sixty sessions, each with two touches, and ratings of three goals by both. */
const yearsOf = (allianceId: string): readonly Recorded<PairFact>[] => {
  const facts: object[] = [];
  const add = (stream: string, fact: object) => facts.push({ ...fact, stream });
  const by = 'amara';
  const ids = (count: number) => Array.from({ length: count }, () => randomUUID());
  const themes = ids(4);
  const goals = ids(3);
  for (const themeId of themes)
    add(
      `themes-${allianceId}`,
      themeNamed({ by, themeId, label: `theme ${themeId}`, family: 'parallel-process' }),
    );
  const anchors = ['one', 'two', 'three', 'four', 'five'] as [string, string, string, string, string];
  for (const goalId of goals)
    add(
      `goal-${goalId}`,
      goalArticulated({ by, goalId, text: 'wait', owner: by, weight: 2, anchors, themeIds: [] }),
    );
  for (const [n, sessionId] of ids(SESSIONS).entries()) {
    const at = new Date(Date.UTC(2020, 0, 1 + n * 30)).toISOString();
    add(`session-${sessionId}`, sessionHeld({ by, sessionId, at, minutes: 60, mode: 'video' }));
    for (const themeId of [themes[n % 4], themes[(n + 1) % 4]])
      if (themeId)
        add(
          `themes-${allianceId}`,
          themeTouched({ by, themeId, sessionId, depth: 2, namedBy: by, function: 'formative', eye: 3 }),
        );
    for (const goalId of goals)
      for (const rater of [by, 'judith'])
        add(`goal-${goalId}`, goalRated({ by: rater, goalId, level: 1, evidence: 'seen', sessionId }));
  }
  return facts.map((fact, index) => ({
    ...fact,
    id: randomUUID(),
    revision: index + 1,
    position: index + 1,
    scope: scopeOf('alliance', allianceId),
    at: new Date(Date.UTC(2020, 0, 1) + index * 3_600_000).toISOString(),
  })) as unknown as readonly Recorded<PairFact>[];
};

const rate = (count: number, begin: number) =>
  `${Math.round((count / (performance.now() - begin)) * 1000).toLocaleString('en')} facts/s`;

/** How fast the past is folded: in memory; opened from its seals; and entered in the journal on the way. */
export const benchFolds = async (print: (line: string) => void, disk: string): Promise<void> => {
  const journals = Array.from({ length: PAIRS }, () => yearsOf(randomUUID()));
  const count = journals.reduce((sum, facts) => sum + facts.length, 0);
  const folder = mkdtempSync(join(disk, 'folds-'));
  const platform = await embedded({ dir: folder });
  try {
    for (const facts of journals.slice(0, 5)) pastOf(facts);
    let begin = performance.now();
    for (const facts of journals) pastOf(facts);
    print(`folded in memory, ${count} facts of ${PAIRS} pairs: ${rate(count, begin)}`);
    const sealed = await Promise.all(
      journals.map((facts) =>
        Promise.all(
          facts.map(async ({ id, stream, revision, position, scope, at, type, data }) => ({
            ...(await sealFact(platform.vault, 'bench', {
              fact: { type, data },
              id,
              stream,
              scope,
              at,
              commandId: id,
              commandDigest: '',
            })),
            revision,
            position,
          })),
        ),
      ),
    );
    begin = performance.now();
    for (const facts of sealed) {
      const opened = [];
      for (const fact of facts) {
        const readable = await openFact(platform.vault, 'bench', fact);
        if (readable !== 'erased' && isOfThePair(readable)) opened.push(readable);
      }
      pastOf(opened);
    }
    print(`opened from their seals and folded: ${rate(count, begin)}`);
    const views = await platform.viewStore('bench');
    let position = 0;
    const placed = sealed.map((facts) => facts.map((fact) => ({ ...fact, position: (position += 1) })));
    begin = performance.now();
    for (const [index, facts] of placed.entries()) {
      await views.transact((transaction) => transaction.enter('alliance.reviews.v2', facts));
      pastOf(journals[index] ?? []);
    }
    print(`folded with the journal written (a transaction a pair): ${rate(count, begin)}`);
  } finally {
    await platform.close();
    rmSync(folder, { recursive: true, force: true });
  }
};
