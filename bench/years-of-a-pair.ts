const WEEK = 7 * 86_400_000;
const MINUTE = 60_000;
const THEMES = ['Silence', 'Rescuing', 'Power and difference', 'Endings'];
const GOALS = ['Wait before I help', 'Say when I don’t know', 'Name what is avoided'];
const ANCHORS = ['I solve it', 'I notice afterwards', 'I notice in time', 'I wait and ask', 'They find it'];
/** What people write at a rating, about as long as they do. */
const EVIDENCE =
  'She waited through the whole silence this time, and then asked what I had noticed instead of telling me.';

/** A pair by a name of its own, with its coach's address; the password is the same for all. */
export interface LivedPair {
  readonly name: string;
  readonly email: string;
  /** The name of a supervisor who has other pairs too. */
  readonly supervisor?: string;
}
export const PASSWORD = 'threads-of-june-27';
export const livedPair = (number: number): LivedPair => ({
  name: `pair${number}`,
  email: `coach-${number}@bench.example`,
});

type Who = 'coach' | 'supervisor';
const personOf = ({ name, supervisor }: LivedPair, who: Who): string =>
  who === 'supervisor' && supervisor !== undefined ? supervisor : `${name}-${who}`;
export const supervisorsEmail = (supervisor: string): string => `${supervisor}@bench.example`;
const emailOf = ({ email, supervisor }: LivedPair, who: Who): string => {
  if (who === 'coach') return email;
  return supervisor === undefined ? `supervisor-of-${email}` : supervisorsEmail(supervisor);
};
type Naming = Readonly<Partial<Record<'as' | 'to', string>>>;

/** Writes down what one of a pair does, each line a minute after the one before. */
const telling = (pair: LivedPair) => {
  const { name } = pair;
  const lines: object[] = [];
  let at = 0;
  const does = (who: Who, doing: string, body: object, naming: Naming = {}) => {
    const named = Object.fromEntries(Object.entries(naming).map(([key, thing]) => [key, `${name}-${thing}`]));
    const instant = new Date((at += MINUTE)).toISOString().replace('.000Z', 'Z');
    lines.push({ at: instant, by: personOf(pair, who), alliance: name, do: doing, ...named, body });
    return instant;
  };
  return {
    lines,
    does,
    of: (thing: string) => `@${name}-${thing}`,
    goTo: (instant: number) => (at = instant),
  };
};
type Telling = ReturnType<typeof telling>;

const begin = ({ does, of }: Telling) => {
  does('coach', 'alliance invite', { inviterRole: 'coach', inviterName: 'Nia Pryce', message: 'Shall we?' });
  does('supervisor', 'alliance accept-invitation', { accepterName: 'Otto Lindgren' });
  does('supervisor', 'contract draft', { templateId: 'usual-fourteen' });
  for (const who of ['coach', 'supervisor'] as const)
    does(who, 'contract sign', { version: 1, textHash: '@fingerprint' });
  for (const [at, label] of THEMES.entries())
    does('coach', 'themes name', { label, family: 'not-knowing-and-silence' }, { as: `theme${at}` });
  for (const [at, text] of GOALS.entries())
    does(
      'coach',
      'goal articulate',
      { text, owner: of('coach'), weight: 2, anchors: ANCHORS, themeIds: [] },
      { as: `goal${at}` },
    );
};

const pulse = ({ does, of }: Telling, n: number) => {
  does('supervisor', 'pulse open', { sessionId: of(`s${n}`) }, { as: `p${n}` });
  for (const [shift, who] of (['coach', 'supervisor'] as const).entries())
    does(
      who,
      'pulse seal',
      {
        alliance: Array.from({ length: 8 }, (_, i) => (n + i + shift) % 11),
        agency: Array.from({ length: 6 }, (_, i) => (n + i) % 11),
      },
      { to: `p${n}` },
    );
};

/** One is held, three themes are touched, three goals rated by both, reviews written; a pulse at every fourth. */
const session = (told: Telling, n: number, heldAt: string) => {
  const { does, of } = told;
  const sessionId = of(`s${n}`);
  does('supervisor', 'session record-held', { heldAt, minutes: 60, mode: 'video' }, { as: `s${n}` });
  for (const step of [0, 1, 2]) {
    const touched = {
      themeId: of(`theme${(n + step) % THEMES.length}`),
      sessionId,
      depth: 1 + ((n + step) % 4),
    };
    does('coach', 'themes offer-touch', { ...touched, namedBy: of('coach'), function: 'formative', eye: 4 });
    does('supervisor', 'themes agree-touch', touched);
  }
  for (const at of GOALS.keys())
    for (const [shift, who] of (['coach', 'supervisor'] as const).entries())
      does(
        who,
        'goal rate',
        { sessionId, level: ((n + at + shift) % 5) - 2, evidence: EVIDENCE },
        { to: `goal${at}` },
      );
  if (n % 4 === 0) pulse(told, n);
  for (const who of ['coach', 'supervisor'] as const)
    does(
      who,
      'session submit-review',
      {
        learning: 'We slowed down, and something came of it.',
        commitments: [{ text: 'Ask first' }],
        value: n % 11,
        recontractNeeded: false,
      },
      { to: `s${n}` },
    );
};

/** Facts that a pair records before its first session, and on the average in one. */
const AT_FIRST = 27;
const IN_A_SESSION = 17;

/**
 * A pair that has met each week until last week, as lines of a scenario: as many facts as it says or a few less, never
 * more.
 */
export const yearsOf = (pair: LivedPair, facts: number): readonly object[] => {
  const sessions = Math.max(1, Math.floor((facts - AT_FIRST) / IN_A_SESSION));
  const told = telling(pair);
  const first = Math.floor(Date.now() / WEEK) * WEEK - (sessions + 1) * WEEK;
  told.goTo(first);
  begin(told);
  for (let n = 1; n <= sessions; n++) {
    const held = first + n * WEEK;
    told.goTo(held + 60 * MINUTE);
    session(told, n, new Date(held).toISOString());
  }
  const people = (['coach', 'supervisor'] as const).map((who) => ({
    person: personOf(pair, who),
    name: who === 'coach' ? 'Nia Pryce' : 'Otto Lindgren',
    email: emailOf(pair, who),
    password: PASSWORD,
  }));
  return [...people, ...told.lines];
};
