import { growthDimension } from '@alliance/facts/practitioner';
import { placingCourse, timeApartWithin } from '../../measures/placing-course.ts';
import { pairOf } from '../../pair/of-the-pair.ts';
import { roleOf, type ReadModel } from '../../pair/read-model.ts';
import { heldIn } from '../../session/reading/held-sessions.ts';
import { refTo } from '../../session/reading/session-ref.ts';
import { isSaid, placingsIn, type Placing, type SaidNow } from '../reading/placings.ts';
import type { GrowthLine, Practitioner } from './practitioner.ts';

const saidOf = (seen: ReadModel, { now, at, before }: SaidNow): GrowthLine['placings'][number]['own'] => ({
  on: seen.dayOf(at),
  ...seen.thereOf(at),
  words: now.words,
  position: now.position,
  why: now.why,
  before: before.map((each) => ({ at: each.at, words: each.words, position: each.position })),
});

const courseOf = (seen: ReadModel, placings: readonly Placing[]): GrowthLine['course'] => {
  const placed = placings.flatMap(({ id, own: { now, at } }) =>
    now.position === undefined
      ? []
      : [{ placingId: id, position: now.position, on: seen.countedDayOf(at), shownOn: seen.dayOf(at) }],
  );
  const course = placingCourse(placed);
  if (!course) return undefined;
  return {
    n: placed.length,
    first: course.first.position,
    latest: course.latest.position,
    change: course.change,
    cameDown: course.cameDown.map(({ from, to }) => {
      const apart = timeApartWithin(heldIn(seen), from.on, to.on);
      return {
        placingId: to.placingId,
        from: from.position,
        to: to.position,
        since: from.shownOn,
        on: to.shownOn,
        apart: apart && { days: apart.days, from: refTo(apart.before), to: refTo(apart.after) },
      };
    }),
  };
};

const linesOf = (seen: ReadModel, whose: string): readonly GrowthLine[] => {
  const all = placingsIn(seen.past.growth, whose);
  return growthDimension.options.map((dimension) => {
    const placings = all.filter((each) => each.dimension === dimension);
    return {
      dimension,
      placings: placings.map(({ id, own, answer }) => ({
        placingId: id,
        own: saidOf(seen, own),
        answer: answer && saidOf(seen, answer),
      })),
      course: courseOf(seen, placings),
    };
  });
};

/** Each time that something was taken out, with what it had said, in the order of the placings. */
const takenOutOf = (seen: ReadModel): Practitioner['takenOut'] =>
  [...seen.past.growth.values()].flatMap(({ by: whose, dimension, own, answer }) =>
    [own, answer].flatMap((all) =>
      all.flatMap((out, index) => {
        const was = all[index - 1];
        if (isSaid(out) || !was || !isSaid(was)) return [];
        const [by, of] = [roleOf(seen, out.by), roleOf(seen, whose)];
        const said = { words: was.words, position: was.position };
        return [{ by, of, dimension, on: seen.dayOf(out.at), why: out.why, said }];
      }),
    ),
  );

export const practitionerOf = (seen: ReadModel): Practitioner => ({
  ...pairOf(seen),
  revision: seen.revisionOf(`practitioner-${seen.allianceId}`),
  sessions: heldIn(seen).map(refTo),
  lines: {
    coach: linesOf(seen, seen.members.coach.id),
    supervisor: linesOf(seen, seen.members.supervisor.id),
  },
  takenOut: takenOutOf(seen),
});
