import type { AgreementDocument, Amendment } from '@alliance/api-client/generated/api';
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

const staysInForce = (agreement: AgreementDocument): string => {
  const version = inForce(agreement)?.version;
  return version
    ? t`version ${version} stays in force until you have both signed.`
    : t`nothing holds until you have both signed.`;
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
    return t`Your words are with ${other} since ${dayNear(latest.on, agreement.asOf)}. There is nothing to do: ${staysInForce(agreement)}`;
  const calmly = t`Take the time you need: ${staysInForce(agreement)}`;
  const changes = changesOf(amendment);
  if (latest.step === 'countered')
    return t`${other} answered with ${changes ? t`${plural(changes, { one: 'one change', other: `${count(changes)} changes` })} to your words` : t`words of their own`}. ${calmly}`;
  if (latest.op === 'retire') return t`${other} would let this clause go. ${calmly}`;
  if (latest.op === 'add') return t`${other} proposes a new clause. ${calmly}`;
  return t`${other} proposes ${changes === 1 ? t`one change` : t`${count(changes)} changes`} to this clause. ${calmly}`;
};
