import type { Experiment, ExperimentsDocument } from '@alliance/api-client/generated/api';
import { describe, expect, it } from '@jest/globals';
import { errorsIn, proposalBody, proposalDraftOf, tryBody, tryDraftOf } from './draft.ts';
import { groupsOf } from './reading.ts';
import { recordsOf } from './records-of.ts';
import { noticedInWords, question, standingInWords, takeaway, timesTried } from './sentences.ts';
import { own } from '../../pair/narrative/sentence.ts';

const name = (role: 'coach' | 'supervisor') => (role === 'coach' ? 'Tom' : 'Judith');
const tried = (number: number, triedOn: string, alias?: string, noticed = 'It was quiet.') => ({
  number,
  by: 'coach' as const,
  toldOn: triedOn,
  triedOn,
  where: alias === undefined ? ({ kind: 'between-us' } as const) : ({ kind: 'client', alias } as const),
  noticed,
  before: [],
});
const aThing = (what: string, more: Partial<Experiment> = {}): Experiment => ({
  experimentId: what,
  revision: 'r',
  proposals: [{ by: 'coach', on: '2026-03-09', what, words: 'Ten minutes of mine, aloud.' }],
  themes: [],
  goals: [],
  tries: [],
  takenOut: [],
  reopened: [],
  standing: { is: 'proposed' },
  ...more,
});
const ended = (what: string, outcome: 'kept' | 'adapted' | 'dropped', session?: number): Experiment =>
  aThing(what, {
    standing: {
      is: 'concluded',
      by: 'supervisor',
      on: '2026-04-08',
      outcome,
      why: 'We begin so.',
      ...(session !== undefined && { session }),
    },
  });
const thinkFirst = aThing('Think first', {
  tries: [
    tried(1, '2026-03-24', 'L.'),
    tried(2, '2026-03-31', 'L.'),
    tried(3, '2026-04-08', undefined, 'At nine minutes I knew.'),
    tried(4, '2026-04-08', undefined, 'His was better for L.'),
  ],
  standing: { is: 'trying' },
});

describe('what we try, in words', () => {
  it('says where it was tried, how often, and what was noticed last', () => {
    expect(noticedInWords(thinkFirst)).toBe('with L., twice, then between us: “His was better for L.”');
    expect(noticedInWords(aThing('Think first'))).toBe('Ten minutes of mine, aloud.');
  });
  it('counts once what both noticed of one day between them', () => {
    expect(timesTried(thinkFirst)).toBe(3);
  });
  it('says how it stands', () => {
    expect(standingInWords(thinkFirst, name)).toEqual([own('trying'), ' three times so far']);
    expect(standingInWords(aThing('A'), name)).toEqual([own('proposed'), ' by Tom']);
    expect(standingInWords(ended('A', 'kept', 10), name)).toEqual([own('kept'), ' at 10: We begin so.']);
    expect(standingInWords(ended('A', 'dropped'), name)).toEqual([own('dropped'), ': We begin so.']);
  });
  it('says of all what stayed last and how many there are of each', () => {
    expect(
      takeaway([
        ended('Go in unread', 'adapted', 9),
        ended('Think first', 'kept', 10),
        ended('B', 'dropped'),
        aThing('C'),
      ]),
    ).toBe(
      '“Think first” was kept in session 10. Of four small things one was kept, one adapted and one dropped; one is open.',
    );
    expect(takeaway([aThing('A')])).toBe('One small thing is open to be tried.');
    expect(takeaway([ended('A', 'dropped')])).toBe('One small thing was dropped.');
    expect(takeaway([ended('A', 'kept', 2)])).toBe('“A” was kept in session 2.');
    expect(takeaway([aThing('A'), aThing('B')])).toBe('Of two small things two are open.');
  });
  it('asks for the next one before the next session', () => {
    expect(question({ on: '2026-07-22' })).toBe('What is so small that we could try it once before 22 July?');
    expect(question(undefined)).toBe('What is so small that we could try it once before we meet next?');
  });
});

describe('what one rests on', () => {
  it('is every record of it by its day, with what was put right and taken back', () => {
    const told = recordsOf(
      {
        ...ended('Think first', 'kept', 10),
        tries: [
          {
            ...tried(1, '2026-03-25', 'L.'),
            before: [{ at: '2026-03-25T08:00:00Z', ...tried(1, '2026-03-24', 'L.') }],
          },
        ],
        reopened: [
          {
            by: 'coach',
            on: '2026-04-07',
            was: { by: 'coach', on: '2026-04-06', outcome: 'adapted', why: 'Five.' },
          },
        ],
      },
      name,
    );
    expect(told.map(({ on, did, over }) => [on, did, over ?? false])).toEqual([
      ['2026-03-09', 'proposed', false],
      ['2026-03-24', 'with L., put right since', true],
      ['2026-03-25', 'with L.', false],
      ['2026-04-06', 'adapted, taken back since', true],
      ['2026-04-07', 'took it up again', false],
      ['2026-04-08', 'kept, session 10', false],
    ]);
  });
});

describe('where it is drawn', () => {
  it('is once, by its first theme, else its first goal; the others say that it was for them as well', () => {
    const [expert, goal] = [
      { themeId: 't', label: 'Being the expert' },
      { goalId: 'g', text: 'Think first' },
    ];
    const document = {
      experiments: [
        aThing('A', { themes: [expert], goals: [goal] }),
        aThing('B', { goals: [goal] }),
        aThing('C'),
      ],
    } as unknown as ExperimentsDocument;
    const groups = groupsOf({ experiments: document, themes: undefined, goals: undefined });
    expect(
      groups.map(({ thread, experiments, alsoFor }) => [thread.id, experiments.length, alsoFor.length]),
    ).toEqual([
      ['t', 1, 0],
      ['g', 1, 1],
      ['none', 1, 0],
    ]);
  });
});

describe('what is written', () => {
  it('goes as it stands, without what was left empty', () => {
    const draft = { ...proposalDraftOf(thinkFirst), what: ' Think first ', words: ' ' };
    expect(proposalBody(draft)).toEqual({ what: 'Think first', themeIds: [], goalIds: [] });
    expect(
      tryBody({
        ...tryDraftOf(undefined, '2026-07-02'),
        where: 'between-us',
        alias: 'L.',
        noticed: 'Quiet.',
      }),
    ).toEqual({
      triedOn: '2026-07-02',
      where: { kind: 'between-us' },
      noticed: 'Quiet.',
    });
  });
  it('says field by field what isn’t right yet', () => {
    const blank = tryDraftOf(undefined, '2026-07-02');
    const between = { began: '2025-01-08', today: '2026-07-02' };
    expect(Object.keys(errorsIn(blank, between))).toEqual(['alias', 'noticed']);
    expect(errorsIn({ ...blank, triedOn: '2026-07-03' }, between).triedOn).toBe('That day lies ahead.');
    expect(errorsIn({ ...blank, where: 'between-us', noticed: 'Quiet.' }, between)).toEqual({});
    expect(errorsIn({ ...blank, triedOn: '0001-07-02' }, between).triedOn).toBe(
      'The two of you began here on 8 January 2025; that day lies before it.',
    );
  });
});
