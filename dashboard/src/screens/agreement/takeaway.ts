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
    return t`${drafted ? firstName(drafted.by) : t`One of us`} began this draft on ${dayNear(drafted?.on ?? asOf, asOf)}: ${plural(clauses.length, { one: 'one clause', other: `${count(clauses.length)} clauses` })}, nothing in force yet. Re-word what isn’t yet yours, and sign once it is.`;
  const since =
    version.effectiveFrom === asOf
      ? t`is in force from today`
      : t`has held since ${dayNear(version.effectiveFrom, asOf)}`;
  const pause = paused
    ? t` We rest${paused.until ? t` until ${dayNear(paused.until, asOf)}` : t`, until one of us takes it up again`}.`
    : '';
  return t`Version ${version.version} ${since}.${pause}${life ? ` ${liveliness(agreement, life)}` : ''}`;
};

/** A year of silence can only be told of an agreement that is a year old. */
const A_YEAR = 365;

const liveliness = ({ asOf, versions, clauses }: AgreementDocument, life: ContractLife): string => {
  const spoken = life.spokenOf.length;
  const silent = life.notSpokenOf.length;
  const all = count(life.active);
  const was = spoken === 1 ? 'was' : 'were';
  const young = daysBetween(versions[0]?.effectiveFrom ?? asOf, asOf) < A_YEAR;
  if (silent === 0)
    return t`All ${all} clauses were affirmed or amended ${young ? t`since we first signed` : t`in the last twelve months`}.`;
  if (young)
    return spoken === 0
      ? t`All ${all} clauses stand as we signed them.`
      : t`${capital(count(spoken))} of our ${all} clauses ${was} affirmed or amended since we first signed; the rest stand as they were.`;
  if (spoken === 0) return t`None of our ${all} clauses was affirmed or amended in the last twelve months.`;
  const everSince = clauses
    .filter(({ clauseId }) => life.notSpokenOf.includes(clauseId))
    .every(({ lastSpokenOf }) => !lastSpokenOf);
  return t`${capital(count(spoken))} of our ${all} clauses ${was} affirmed or amended in the last twelve months; ${count(silent)} ${silent === 1 ? 'has' : 'have'} not been spoken of ${everSince ? t`since we signed` : t`in that time`}.`;
};

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
    return `${firstName(clause.asked)} ${wroteBack(clause, viewer) ? t`wrote back` : t`asks you`}`;
  if (open) return open.turn === viewer ? t`your turn` : t`waits for ${firstName(open.turn ?? viewer)}`;
  const change = agreement.next?.changes.find(({ clauseId }) => clauseId === clause.clauseId);
  if (change && agreement.versions.length)
    return change.op === 'retire' ? t`to be dropped` : t`agreed, to be signed`;
  if (!agreement.versions.length) return clause.drafts.length > 1 ? 're-worded' : t`as drafted`;
  return clause.lastSpokenOf
    ? `${clause.lastSpokenOf.how} ${near(clause.lastSpokenOf.on)}`
    : t`as first signed`;
};

/** "as first signed, seventeen months ago. Still true?" */
export const stillTrue = (clause: ClauseLine, asOf: Day): string => {
  const ago = span(daysBetween(lastHeardOf(clause), asOf));
  const how = clause.lastSpokenOf ? t`last ${clause.lastSpokenOf.how}` : t`as first signed`;
  return t`${how}, ${ago} ago. Still true?`;
};
