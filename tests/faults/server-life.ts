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

/** A partnership from its first sentence on, told in commands: some of one fact, some of two, one of fifteen. */
export function* life(coachId: string, heldAt: string): Generator<Doing, void, Done> {
  const does = (by: Doing['by'], path: string, body: object = {}, facts = 1): Doing => ({
    by,
    path,
    body,
    facts,
  });
  const invitation = { inviterRole: 'coach', message: 'Shall we try and learn together?' };
  const { id, token } = yield does('coach', '/alliances/invitations', invitation);
  yield does('supervisor', '/invitations/accept', { token });
  const at = (verb: string) => `/alliances/${id}/${verb}`;
  yield does('coach', at('contract/draft'), { templateId: 'usual-fourteen' }, 15);
  for (let round = 1; ; round++) {
    const held = yield does('coach', at('session/record-held'), { heldAt, minutes: 60, mode: 'video' });
    const review = at(`session/${held.id}/submit-review`);
    const thought = { clauseId: 'ending', text: `What of saying this more gently, round ${round}?` };
    yield does('supervisor', at('contract/comment-clause'), thought);
    yield does('coach', review, reviewed);
    yield does('supervisor', review, reviewed, 2);
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
    const { id: pulseId } = yield does('supervisor', at('pulse/open'), { sessionId: held.id });
    yield does('supervisor', at(`pulse/${pulseId}/seal`), scores);
    yield does('coach', at(`pulse/${pulseId}/seal`), scores, 2);
  }
}

const reviewed = {
  learning: 'I waited, and it was enough.',
  commitments: [{ text: 'To wait once more.' }],
  value: 3,
  valueWords: 'much',
  recontractNeeded: false,
};
const scores = { alliance: Array(8).fill(7), agency: Array(6).fill(6) };
