import type {
  AgreementDocument,
  ClauseLine,
  ContractLife,
  Day,
  Role,
} from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { capital, count, span } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { inForce, lastHeardOf, openAmendment, wroteBack } from './reading.ts';

export interface Reader {
  readonly viewer: Role;
  readonly firstName: (role: Role) => string;
}

/** What our agreement says of itself, in a sentence or two. */
export const takeaway = (agreement: AgreementDocument, { firstName }: Reader): string => {
  const { asOf, endedOn, paused, life, versions, drafted, clauses, stage } = agreement;
  if (stage === 'ended' && endedOn)
    return versions.length
      ? t`Our agreement ended on ${dayNear(endedOn, asOf)}, in its version ${versions.length}. It stays here to be read.`
      : t`Our draft was laid down on ${dayNear(endedOn, asOf)}, before anything was signed.`;
  const version = inForce(agreement);
  if (!version)
    return drafted
      ? begun(firstName(drafted.by), dayNear(drafted.on, asOf), clauses.length)
      : begun(t`One of us`, dayNear(asOf, asOf), clauses.length);
  const since = dayNear(version.effectiveFrom, asOf);
  const until = paused?.until && dayNear(paused.until, asOf);
  return [
    version.effectiveFrom === asOf
      ? t`Version ${version.version} is in force from today.`
      : t`Version ${version.version} has held since ${since}.`,
    paused && (until ? t`We rest until ${until}.` : t`We rest, until one of us takes it up again.`),
    life && liveliness(agreement, life),
  ]
    .filter(Boolean)
    .join(' ');
};

const begun = (who: string, on: string, clauses: number): string =>
  t`${who} began this draft on ${on}: ${plural(clauses, { one: 'one clause', other: `${count(clauses)} clauses` })}, nothing in force yet. Re-word what isn’t yet yours, and sign once it is.`;

/** A year of silence can only be told of an agreement that is a year old. */
const A_YEAR = 365;

const liveliness = ({ asOf, versions, clauses }: AgreementDocument, life: ContractLife): string => {
  const spoken = life.spokenOf.length;
  const silent = life.notSpokenOf.length;
  const all = count(life.active);
  const many = capital(count(spoken));
  const young = daysBetween(versions[0]?.effectiveFrom ?? asOf, asOf) < A_YEAR;
  if (silent === 0)
    return young
      ? t`All ${all} clauses were affirmed or amended since we first signed.`
      : t`All ${all} clauses were affirmed or amended in the last twelve months.`;
  if (young)
    return spoken === 0
      ? t`All ${all} clauses stand as we signed them.`
      : plural(spoken, {
          one: `${many} of our ${all} clauses was affirmed or amended since we first signed; the rest stand as they were.`,
          other: `${many} of our ${all} clauses were affirmed or amended since we first signed; the rest stand as they were.`,
        });
  if (spoken === 0) return t`None of our ${all} clauses was affirmed or amended in the last twelve months.`;
  const everSince = clauses
    .filter(({ clauseId }) => life.notSpokenOf.includes(clauseId))
    .every(({ lastSpokenOf }) => !lastSpokenOf);
  const unspoken = count(silent);
  return everSince
    ? t`${plural(spoken, { one: `${many} of our ${all} clauses was affirmed or amended`, other: `${many} of our ${all} clauses were affirmed or amended` })} in the last twelve months; ${plural(silent, { one: `${unspoken} has not been spoken of`, other: `${unspoken} have not been spoken of` })} since we signed.`
    : t`${plural(spoken, { one: `${many} of our ${all} clauses was affirmed or amended`, other: `${many} of our ${all} clauses were affirmed or amended` })} in the last twelve months; ${plural(silent, { one: `${unspoken} has not been spoken of`, other: `${unspoken} have not been spoken of` })} in that time.`;
};

const SPOKEN_OF = {
  affirmed: (on: string) => t`affirmed ${on}`,
  amended: (on: string) => t`amended ${on}`,
} as const;

const LAST_SPOKEN_OF = {
  affirmed: (ago: string) => t`last affirmed, ${ago} ago. Still true?`,
  amended: (ago: string) => t`last amended, ${ago} ago. Still true?`,
} as const;

/** What stands at the end of a clause's row. */
export const standingInWords = (
  agreement: AgreementDocument,
  clause: ClauseLine,
  { viewer, firstName }: Reader,
): string => {
  const near = (day: Day) => dayNear(day, agreement.asOf);
  if (clause.standing === 'retired' && clause.retired) return t`dropped ${near(clause.retired.on)}`;
  const open = openAmendment(agreement, clause.clauseId);
  if (!open && clause.asked && clause.asked !== viewer && agreement.stage !== 'ended')
    return wroteBack(clause, viewer)
      ? t`${firstName(clause.asked)} wrote back`
      : t`${firstName(clause.asked)} asks you`;
  if (open) return open.turn === viewer ? t`your turn` : t`waits for ${firstName(open.turn ?? viewer)}`;
  const change = agreement.next?.changes.find(({ clauseId }) => clauseId === clause.clauseId);
  if (change && agreement.versions.length)
    return change.op === 'retire' ? t`to be dropped` : t`agreed, to be signed`;
  if (!agreement.versions.length) return clause.drafts.length > 1 ? t`re-worded` : t`as drafted`;
  return clause.lastSpokenOf
    ? SPOKEN_OF[clause.lastSpokenOf.how](near(clause.lastSpokenOf.on))
    : t`as first signed`;
};

/** "as first signed, seventeen months ago. Still true?" */
export const stillTrue = (clause: ClauseLine, asOf: Day): string => {
  const ago = span(daysBetween(lastHeardOf(clause), asOf));
  return clause.lastSpokenOf
    ? LAST_SPOKEN_OF[clause.lastSpokenOf.how](ago)
    : t`as first signed, ${ago} ago. Still true?`;
};
