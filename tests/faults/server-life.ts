/** What one of the two does next, and how many facts it makes. */
export interface Doing {
  readonly by: 'coach' | 'supervisor';
  /** Below `/api`. */
  readonly path: string;
  readonly body: object;
  readonly facts: number;
}

/** What became of it, as far as what follows depends on it. */
export interface Done {
  readonly id: string;
  readonly token?: string;
}

/** Of whom it is told. The coach lives by either of two zones in turn; no other life of theirs has one of these. */
export interface Living {
  readonly coachId: string;
  readonly heldAt: string;
  readonly zones: readonly [string, string];
}

/** A partnership from its first sentence on, told in commands: some of one fact, some of two, one of fifteen. */
export function* life({ coachId, heldAt, zones }: Living): Generator<Doing, void, Done> {
  const does = (by: Doing['by'], path: string, body: object = {}, facts = 1): Doing => ({
    by,
    path,
    body,
    facts,
  });
  const invitation = { inviterRole: 'coach', message: 'Shall we try and learn together?' };
  const { id, token } = yield does('coach', '/alliances/invitations', invitation);
  yield does('supervisor', '/invitations/accept', { token, begunWith: 'everything' });
  const at = (verb: string) => `/alliances/${id}/${verb}`;
  yield does('coach', at('contract/draft'), { templateId: 'usual-fourteen' }, 15);
  for (let round = 1; ; round++) {
    const held = yield does('coach', at('session/record-held'), { heldAt, minutes: 60, mode: 'video' });
    const review = at(`session/${held.id}/submit-review`);
    const thought = { clauseId: 'ending', text: `What of saying this more gently, round ${round}?` };
    yield does('supervisor', at('contract/comment-clause'), thought);
    yield does('coach', review, { ...reviewed, learning: 'Too soon to say.' });
    yield does('coach', at(`session/${held.id}/rewrite-review`), reviewed);
    yield does('supervisor', review, reviewed, 2);
    yield* puttingRight(does, at, coachId, held.id, round);
    const label = { label: `Silence ${round}`, family: 'not-knowing-and-silence' };
    const { id: themeId } = yield does('supervisor', at('themes/name'), label);
    const touched = { themeId, sessionId: held.id, depth: 2 };
    yield does('coach', at('themes/offer-touch'), {
      ...touched,
      namedBy: coachId,
      function: 'formative',
      eye: 4,
    });
    yield does('supervisor', at('themes/agree-touch'), touched);
    const deeper = { ...touched, depth: 3, namedBy: coachId, function: 'formative', eye: 4 };
    const { id: correctionId } = yield does('supervisor', at('themes/offer-correction'), deeper);
    yield does('coach', at('themes/agree-correction'), { themeId, sessionId: held.id, correctionId });
    yield* aGoal(does, at, coachId, held.id);
    const { id: pulseId } = yield does('supervisor', at('pulse/open'), { sessionId: held.id });
    yield does('supervisor', at(`pulse/${pulseId}/seal`), scores);
    yield does('coach', at(`pulse/${pulseId}/seal`), scores, 2);
    yield* asLifeGoes(does, at, { coachId, heldAt, zones }, round);
  }
}

type Does = (by: Doing['by'], path: string, body?: object, facts?: number) => Doing;
type At = (verb: string) => string;

/** What was recorded wrongly, said too soon, or set out to do. */
function* puttingRight(
  does: Does,
  at: At,
  coachId: string,
  held: string,
  round: number,
): Generator<Doing, void, Done> {
  const of = (verb: string) => at(`session/${held}/${verb}`);
  yield does('supervisor', of('correct'), {
    heldAt: '2025-01-08T10:00:00.000Z',
    minutes: 75,
    mode: 'phone',
    why: `I had noted another hour, round ${round}.`,
  });
  yield does('coach', of('record-in-error'));
  yield does('supervisor', of('put-back'));
  yield does('coach', of('add-to-review'), { text: 'It was more than I saw then.' });
  yield does('supervisor', of('answer-commitment'), {
    of: coachId,
    index: 0,
    state: 'done',
    words: 'Twice.',
  });
}

/** A goal with two levels, one more of which is worded, and a rating that was a slip. */
function* aGoal(does: Does, at: At, coachId: string, sessionId: string): Generator<Doing, void, Done> {
  const anchors = [null, null, 'I notice in time', 'I wait and ask', null];
  const worded = { text: 'To wait before I help', owner: coachId, weight: 3, anchors, themeIds: [] };
  const { id } = yield does('coach', at('goal/articulate'), worded);
  yield does('coach', at(`goal/${id}/word-level`), { level: -1, text: 'I notice afterwards' });
  yield does('coach', at(`goal/${id}/rate`), { level: 1, sessionId });
  yield does('coach', at(`goal/${id}/correct-rating`), { level: 0, sessionId, why: 'A slip.' });
}

/**
 * Another name, a rest, an ending thought better of, what is each one’s own, and an invitation that went to a wrong
 * address.
 */
function* asLifeGoes(
  does: Does,
  at: At,
  { coachId, zones }: Living,
  round: number,
): Generator<Doing, void, Done> {
  yield does('coach', at('alliance/rename'), { name: `Amara the ${round}.` });
  yield does('supervisor', at('alliance/tell-zone'), {
    timeZone: round % 2 === 0 ? 'Pacific/Auckland' : 'America/Los_Angeles',
  });
  yield does('coach', at('contract/suspend'));
  yield does('supervisor', at('contract/resume'));
  yield does('coach', at('contract/propose-ending'), { reason: 'Perhaps it is time.' });
  yield does('coach', at('contract/withdraw-ending'));
  yield does('coach', `/people/${coachId}/settings/choose-time-zone`, { timeZone: zones[round % 2] });
  yield does('supervisor', '/organisations', { name: `Harbour ${round}` });
  const { id } = yield does('coach', '/alliances/invitations', { inviterRole: 'coach', message: 'And you?' });
  yield does('coach', `/invitations/sent/${id}/readdress`);
  yield does('coach', `/invitations/sent/${id}/withdraw`);
}

const reviewed = {
  learning: 'I waited, and it was enough.',
  commitments: [{ text: 'To wait once more.' }],
  value: 3,
  valueWords: 'much',
  recontractNeeded: false,
};
const scores = { alliance: Array(8).fill(7), agency: Array(6).fill(6) };
