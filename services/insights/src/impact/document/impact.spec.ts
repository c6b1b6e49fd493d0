import { describe, expect, it } from '@jest/globals';
import { goalsOf } from '../../goal/document/goals.ts';
import type { DatedFact } from '../../specification/pair-history.ts';
import { AMARA, begins, goal, JUDITH, meet, seenBy, setGoal } from '../../specification/people.ts';
import {
  addTo,
  note,
  place,
  recognise,
  reword,
  takeBack,
  tell,
  tellingImpact,
  withdraw,
} from '../../specification/telling-impact.ts';
import { impactOf } from './impact.ts';

const pair = [
  ...begins('2025-01-08'),
  ...meet(1, '2025-02-19'),
  ...setGoal(1, 'To wait', '2025-02-19'),
  ...meet(2, '2025-04-16'),
];
const read = (told: readonly DatedFact[], asOf?: string, viewer = JUDITH) =>
  impactOf(seenBy(viewer, [...pair, ...told], asOf));
const noteIn = (told: readonly DatedFact[], number: number, asOf?: string, viewer?: string) =>
  read(told, asOf, viewer).notes.find(({ impactId }) => impactId === note(number));

const practice = tell(AMARA, 1, 'practice', '2025-03-01', { from: 1, text: 'I wait.' });
const client = tell(AMARA, 2, 'client', '2025-03-22', { behind: 1, text: 'D. found it.', source: 'told' });

describe('what the learning changed', () => {
  it('is read by both from the day on which it was told, with where it begins', () => {
    for (const viewer of [AMARA, JUDITH])
      expect(noteIn(practice, 1, undefined, viewer)).toEqual({
        impactId: note(1),
        level: 'practice',
        by: 'coach',
        on: '2025-03-01',
        text: 'I wait.',
        source: 'seen',
        before: [],
        additions: [],
        goal: { goalId: goal(1), text: 'To wait' },
      });
    expect(read(practice, '2025-02-28').notes).toEqual([]);
    expect(read(practice).goals).toMatchObject([{ goalId: goal(1), by: 'coach' }]);
  });
  it('stands behind what its teller placed before it, so many days on, and has its goal from there', () => {
    expect(noteIn([...practice, ...client], 2)).toMatchObject({
      parent: { impactId: note(1), days: 21 },
      goal: { text: 'To wait' },
    });
    const alone = noteIn([...practice, ...client, ...place(AMARA, 2, '2025-03-23')], 2);
    expect(alone).not.toHaveProperty('parent', expect.anything());
    expect(alone).not.toHaveProperty('goal', expect.anything());
  });
  it('keeps the words that it had, and says why they were put anew', () => {
    const anew = [...client, ...reword(AMARA, 2, 'D. found her own.', '2025-03-24', 'Hers it is.')];
    expect(noteIn(anew, 2)).toMatchObject({
      text: 'D. found her own.',
      before: [{ text: 'D. found it.', source: 'told', until: '2025-03-24', why: 'Hers it is.' }],
    });
    expect(noteIn(anew, 2, '2025-03-23')).toMatchObject({ text: 'D. found it.', before: [] });
  });
  it('is recognised by the other, added to, and no more recognised once that is taken back', () => {
    const told = [
      ...client,
      ...recognise(JUDITH, 2, '2025-03-25', 'I remember.'),
      ...addTo(AMARA, 2, 'Twice.', '2025-04-01'),
    ];
    expect(noteIn(told, 2)).toMatchObject({
      echo: { by: 'supervisor', on: '2025-03-25', text: 'I remember.' },
      additions: [{ on: '2025-04-01', text: 'Twice.' }],
    });
    const back = [...told, ...takeBack(JUDITH, 2, '2025-04-02')];
    expect(noteIn(back, 2)).not.toHaveProperty('echo', expect.anything());
    expect(noteIn(back, 2, '2025-03-26')?.echo).toEqual({ by: 'supervisor', on: '2025-03-25' });
  });
  it('once withdrawn is on no day, in nobody’s page, and what stood behind it stands by itself', () => {
    const gone = [...practice, ...client, ...withdraw(AMARA, 1, '2025-03-26')];
    for (const viewer of [AMARA, JUDITH])
      for (const asOf of ['2025-03-02', '2025-03-25', undefined]) {
        expect(JSON.stringify(read(gone, asOf, viewer))).not.toContain('I wait.');
        expect(noteIn(gone, 1, asOf, viewer)).toBeUndefined();
      }
    expect(noteIn(gone, 2)).not.toHaveProperty('parent', expect.anything());
    expect(read(gone).chain?.practiceToClient).toEqual({ part: 0, of: 0 });
  });
  it('is seen beside the goal at which it began, with all that stands behind', () => {
    const seen = seenBy(AMARA, [...pair, ...practice, ...client, ...recognise(JUDITH, 2, '2025-03-25')]);
    expect(goalsOf(seen).goals[0]?.ledTo).toEqual([
      {
        impactId: note(1),
        level: 'practice',
        by: 'coach',
        on: '2025-03-01',
        text: 'I wait.',
        recognised: false,
      },
      {
        impactId: note(2),
        level: 'client',
        by: 'coach',
        on: '2025-03-22',
        text: 'D. found it.',
        recognised: true,
      },
    ]);
    const elsewhere = [...practice, ...client, ...place(AMARA, 2, '2025-03-23')];
    expect(goalsOf(seenBy(AMARA, [...pair, ...elsewhere])).goals[0]?.ledTo).toHaveLength(1);
  });
  it('is counted with who told it, since when, and over how many sessions', () => {
    expect(read([...practice, ...client, ...recognise(JUDITH, 2, '2025-03-25')]).chain).toEqual({
      notes: 2,
      toldBy: { coach: 2, supervisor: 0 },
      from: '2025-03-01',
      to: '2025-03-22',
      sessions: 2,
      levels: { part: 2, of: 3, share: 0.67 },
      practiceToClient: { part: 1, of: 1, share: 1 },
      clientToCommunity: { part: 0, of: 1, share: 0 },
      echoed: { part: 1, of: 2, share: 0.5 },
    });
    expect(read([]).chain).toBeUndefined();
  });
  it('has another revision after each word', () => {
    const revisions = tellingImpact.map(
      (_, index) => read(tellingImpact.slice(0, index + 1), undefined, AMARA).revision,
    );
    expect(new Set(revisions).size).toBe(tellingImpact.length);
  });
});
