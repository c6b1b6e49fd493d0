import { describe, expect, it } from '@jest/globals';
import { fold } from '@alliance/decider/decider';
import { experimentConcluded, experimentReopened, experimentTryRetracted } from '@alliance/facts/experiment';
import { sessionScheduled } from '@alliance/facts/session';
import { session } from '../session/session.ts';
import { conclude } from './conclude.ts';
import {
  anIdea,
  around,
  as,
  experimentId,
  keeping,
  kept,
  nothing,
  once,
  sessionId,
  to,
} from './experiment.specification.ts';
import { reopen } from './reopen.ts';
import { revise } from './revise.ts';
import { tryIt } from './try-it.ts';

const dropping = { outcome: 'dropped', why: 'With thanks.' } as const;
const ahead = fold(session.decider, [
  sessionScheduled({ by: 'tom', sessionId, at: '2026-04-08T16:00:00Z', minutes: 75, mode: 'video' }),
]);

describe('saying what became of it', () => {
  it('is open to either, whoever proposed it and whoever tried it', () => {
    once
      .when(to(conclude), as('judith', keeping))
      .thenFacts(experimentConcluded({ by: 'judith', experimentId, ...keeping }));
    once.when(to(conclude), as('tom', { ...keeping, outcome: 'adapted' })).thenTypes('ExperimentConcluded');
  });
  it('waits for a try, where it is kept or adapted', () => {
    anIdea.when(to(conclude), as('tom', keeping)).thenRejected('not-tried-yet');
    once
      .and(experimentTryRetracted({ by: 'tom', experimentId, number: 1 }))
      .when(to(conclude), as('tom', { ...keeping, outcome: 'adapted' }))
      .thenRejected('not-tried-yet');
  });
  it('is said of a session that was held, where it is kept or adapted', () => {
    expect(conclude.needs?.(keeping, 'alliance/a1', once.state)).toEqual({ session: sessionId });
    const { sessionId: _unsaid, ...unsaid } = keeping;
    once.when(to(conclude), as('tom', unsaid)).thenRejected('session-not-named');
    once
      .when(to(conclude, { ...around, session: ahead }), as('tom', keeping))
      .thenRejected('session-not-held');
    once
      .when(to(conclude, { ...around, session: session.decider.initial }), as('tom', keeping))
      .thenRejected('no-such-session');
  });
  it('asks for neither where it is dropped', () => {
    expect(conclude.needs?.(dropping, 'alliance/a1', anIdea.state)).toEqual({});
    anIdea
      .when(to(conclude, {}), as('judith', dropping))
      .thenFacts(experimentConcluded({ by: 'judith', experimentId, ...dropping }));
    once
      .when(to(conclude, { session: ahead }), as('tom', { ...dropping, sessionId }))
      .thenRejected('session-not-held');
  });
  it('is said once', () => {
    nothing.when(to(conclude), as('tom', keeping)).thenRejected('no-such-experiment');
    kept.when(to(conclude), as('tom', dropping)).thenRejected('experiment-concluded');
  });
});

describe('taking up again what was concluded', () => {
  it('is open to either; then it can be tried, worded and concluded as before', () => {
    const open = kept
      .when(to(reopen), as('tom', { why: 'I had pressed kept.' }))
      .thenFacts(experimentReopened({ by: 'tom', experimentId, why: 'I had pressed kept.' }));
    open
      .when(to(conclude), as('judith', { ...keeping, outcome: 'adapted' }))
      .thenTypes('ExperimentConcluded');
    open
      .when(to(tryIt), as('tom', { triedOn: '2026-04-09', where: { kind: 'between-us' }, noticed: 'Again.' }))
      .thenTypes('ExperimentTried');
    open
      .when(to(revise, { ...around, goal: [] }), as('tom', { what: 'Five', themeIds: [], goalIds: [] }))
      .thenTypes('ExperimentRevised');
  });
  it('is for what was concluded', () => {
    nothing.when(to(reopen), as('tom', {})).thenRejected('no-such-experiment');
    once.when(to(reopen), as('tom', {})).thenRejected('experiment-not-concluded');
  });
});
