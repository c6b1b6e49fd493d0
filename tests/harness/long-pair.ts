/** Two people who have met for years, as a scenario: what is drawn for them has to hold as it does for thirteen. */
export interface LongPair {
  readonly sessions: number;
  /** Names and labels as long as may be, one of them in a script without spaces. */
  readonly long?: boolean;
}

export const LONG_PAIR = { email: 'nia@example.org', password: 'threads-of-june-27' } as const;

const DAY = 86_400_000;
const BEGAN = Date.UTC(2021, 10, 3, 9);
const EVERY = 30;

/** As long as a label may be. */
const stretched = (text: string): string =>
  text.padEnd(120, ` ${text.toLowerCase()}`).slice(0, 120).trimEnd();

const linesOf = (by: string, aggregate: string) => {
  const alliance = 'long';
  return (at: number, verb: string, body: object, more: object = {}) => ({
    at: new Date(at).toISOString().replace(/\.\d{3}Z$/, 'Z'),
    by,
    alliance,
    do: `${aggregate} ${verb}`,
    ...more,
    body,
  });
};

/** The scenario's lines, one JSON object each, in the order of their instants. */
export const longPair = ({ sessions, long = false }: LongPair): string => {
  const names = long
    ? { nia: stretched('Nia Anwen Gwenllian'), oto: '山田太郎' }
    : { nia: 'Nia Pryce', oto: 'Otto Lindgren' };
  const label = (text: string) => (long ? stretched(text) : text);
  const of = (aggregate: string) => ({ nia: linesOf('nia', aggregate), oto: linesOf('oto', aggregate) });
  const alliance = of('alliance');
  const contract = of('contract');
  const session = of('session');
  const themes = of('themes');
  const goal = of('goal');
  const pulse = of('pulse');
  const on = (minutes: number, number = 0) => BEGAN + number * EVERY * DAY + minutes * 60_000;
  const lines: object[] = [
    { person: 'nia', name: names.nia, email: LONG_PAIR.email, password: LONG_PAIR.password },
    { person: 'oto', name: names.oto, email: 'oto@example.org', password: 'rungs-of-march-31' },
    alliance.nia(on(0), 'invite', {
      inviterRole: 'coach',
      inviterName: names.nia,
      message: 'Shall we learn together?',
    }),
    alliance.oto(on(1), 'accept-invitation', { accepterName: names.oto }),
    contract.oto(on(2), 'draft', { templateId: 'usual-fourteen' }),
    contract.nia(on(3), 'sign', { version: 1, textHash: '@fingerprint' }),
    contract.oto(on(4), 'sign', { version: 1, textHash: '@fingerprint' }),
    ...['Silence', 'Rescuing', 'Power and difference', 'Never came up'].map((text, i) =>
      themes.nia(
        on(5 + i),
        'name',
        { label: label(text), family: 'not-knowing-and-silence' },
        { as: `theme${i}` },
      ),
    ),
    ...['Wait before I help', 'Say when I don’t know'].map((text, i) =>
      goal.nia(
        on(10 + i),
        'articulate',
        {
          text: label(text),
          owner: '@nia',
          weight: 2 - i,
          anchors: [
            'I solve it',
            'I notice afterwards',
            'I notice in time',
            'I wait and ask',
            'They find it',
          ],
          themeIds: [],
        },
        { as: `goal${i}` },
      ),
    ),
  ];
  for (let n = 1; n <= sessions; n++) {
    const held = new Date(on(30, n)).toISOString();
    const as = `s${n}`;
    const ref = `@${as}`;
    lines.push(session.oto(on(100, n), 'record-held', { heldAt: held, minutes: 60, mode: 'video' }, { as }));
    [0, 1, 2].forEach((theme) => {
      if ((n * (theme + 2)) % 5 > 1) return;
      const depth = 1 + ((n + theme) % 4);
      const touched = { themeId: `@theme${theme}`, sessionId: ref, depth };
      lines.push(
        themes.nia(on(101 + theme * 2, n), 'offer-touch', {
          ...touched,
          namedBy: '@nia',
          function: 'formative',
          eye: 4,
        }),
        themes.oto(on(102 + theme * 2, n), 'agree-touch', touched),
      );
    });
    const review = (value: number) => ({
      learning: 'We slowed down.',
      commitments: [{ text: 'Ask first' }],
      value,
      recontractNeeded: false,
    });
    if (n % Math.ceil(sessions / 10) === 0) {
      const pulsed = { as: `p${n}` };
      const answers = (shift: number) => ({
        alliance: Array.from({ length: 8 }, (_, i) => (n + i + shift) % 11),
        agency: Array.from({ length: 6 }, (_, i) => (n + i) % 11),
      });
      lines.push(
        ...[0, 1].flatMap((g) => [
          goal.nia(on(110 + g * 2, n), 'rate', { sessionId: ref, level: (n % 5) - 2 }, { to: `goal${g}` }),
          goal.oto(
            on(111 + g * 2, n),
            'rate',
            { sessionId: ref, level: ((n + 1) % 5) - 2 },
            { to: `goal${g}` },
          ),
        ]),
        pulse.oto(on(115, n), 'open', { sessionId: ref }, pulsed),
        pulse.nia(on(116, n), 'seal', answers(0), { to: pulsed.as }),
        pulse.oto(on(117, n), 'seal', answers(2), { to: pulsed.as }),
        contract.nia(on(118, n), 'affirm-clause', { clauseId: 'shared-learning-aim' }),
      );
    }
    lines.push(
      session.nia(on(120, n), 'submit-review', review(n % 11), { to: as }),
      session.oto(on(121, n), 'submit-review', review((n + 3) % 11), { to: as }),
    );
  }
  return `${lines.map((line) => JSON.stringify(line)).join('\n')}\n`;
};
