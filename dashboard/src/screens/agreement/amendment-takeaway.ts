import type { AgreementDocument, Amendment, OfferStep } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { count } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { changesIn, difference } from '../../kit/difference.ts';
import { inFull } from './numbers-in-words.ts';
import { againstWhat, inForce, offersOf } from './reading.ts';
import type { Reader } from './takeaway.ts';

/** How far the latest words are from the ones they answer. */
export const changesOf = (amendment: Amendment): number => {
  const latest = offersOf(amendment).at(-1);
  if (!latest?.text) return 0;
  const before = againstWhat(amendment, latest);
  return before ? changesIn(difference(before, inFull(latest))).length : 0;
};

/** That what holds goes on holding. */
const calmly = (agreement: AgreementDocument): string => {
  const version = inForce(agreement)?.version;
  return version
    ? t`Take the time you need: version ${version} stays in force until you have both signed.`
    : t`Take the time you need: nothing holds until you have both signed.`;
};

const nothingToDo = (agreement: AgreementDocument): string => {
  const version = inForce(agreement)?.version;
  return version
    ? t`There is nothing to do: version ${version} stays in force until you have both signed.`
    : t`There is nothing to do: nothing holds until you have both signed.`;
};

const offered = (latest: OfferStep, other: string, changes: number): string => {
  if (latest.step === 'countered')
    return changes
      ? plural(changes, {
          one: `${other} answered with one change to your words.`,
          other: `${other} answered with ${count(changes)} changes to your words.`,
        })
      : t`${other} answered with words of their own.`;
  if (latest.op === 'retire') return t`${other} would let this clause go.`;
  if (latest.op === 'add') return t`${other} proposes a new clause.`;
  return plural(changes, {
    one: `${other} proposes one change to this clause.`,
    other: `${other} proposes ${count(changes)} changes to this clause.`,
  });
};

/** What has been proposed or answered, and that there is no hurry. */
export const amendmentTakeaway = (
  agreement: AgreementDocument,
  amendment: Amendment,
  { viewer, firstName }: Reader,
): string => {
  const latest = offersOf(amendment).at(-1);
  const other = firstName(viewer === 'coach' ? 'supervisor' : 'coach');
  if (!latest) return '';
  if (latest.by === viewer)
    return `${t`Your words are with ${other} since ${dayNear(latest.on, agreement.asOf)}.`} ${nothingToDo(agreement)}`;
  return `${offered(latest, other, changesOf(amendment))} ${calmly(agreement)}`;
};
