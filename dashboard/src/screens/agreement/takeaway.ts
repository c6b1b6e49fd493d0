import type { AgreementDocument, ClauseLine } from '../../app/documents/agreement.ts';
import type { Day, Role } from '../../app/documents/partnership.ts';
import type { Rhythm } from '../../app/documents/story.ts';
import { capital, count, counted, span } from '../../words/counts.ts';
import { dayNear } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { inForce, lastHeardOf, openAmendment } from './reading.ts';

export interface Reader {
  readonly viewer: Role;
  readonly firstName: (role: Role) => string;
}

/** "every six weeks", "every session" */
export const rhythmInWords = ({ everyN, unit }: Rhythm): string =>
  everyN === 1 ? `every ${unit.slice(0, -1)}` : `every ${count(everyN)} ${unit}`;

const were = (n: number, one: string, many: string): string => (n === 1 ? one : many);

/** What our agreement says of itself, in a sentence or two. */
export const takeaway = (agreement: AgreementDocument, { firstName }: Reader): string => {
  const { asOf, endedOn, paused, life, versions, drafted, clauses, stage } = agreement;
  if (stage === 'ended' && endedOn)
    return versions.length
      ? `Our agreement ended on ${dayNear(endedOn, asOf)}, in its version ${versions.length}. It stays here to be read.`
      : `Our draft was laid down on ${dayNear(endedOn, asOf)}, before anything was signed.`;
  const version = inForce(agreement);
  if (!version)
    return `${drafted ? firstName(drafted.by) : 'One of us'} began this draft on ${dayNear(drafted?.on ?? asOf, asOf)}: ${counted(clauses.length, 'clause')}, nothing in force yet. Re-word what isn’t yet yours, and sign once it is.`;
  const held = `Version ${version.version} has held since ${dayNear(version.effectiveFrom, asOf)}.`;
  const pause = paused ? ` It rests until ${dayNear(paused.until, asOf)}.` : '';
  if (!life) return held + pause;
  const silent = life.notSpokenOf.length;
  const spoken = life.spokenOf.length;
  const all = life.active;
  const everSince = agreement.clauses
    .filter(({ clauseId }) => life.notSpokenOf.includes(clauseId))
    .every(({ lastSpokenOf }) => !lastSpokenOf);
  if (spoken === 0)
    return everSince
      ? `${held}${pause} All ${count(all)} clauses stand as we signed them.`
      : `${held}${pause} None of our ${count(all)} clauses was affirmed or amended in the last twelve months.`;
  const lively =
    silent === 0
      ? `All ${count(all)} clauses were affirmed or amended in the last twelve months.`
      : `${capital(count(spoken))} of our ${count(all)} clauses ${were(spoken, 'was', 'were')} affirmed or amended in the last twelve months; ${count(silent)} ${were(silent, 'has', 'have')} not been spoken of ${everSince ? 'since we signed' : 'in that time'}.`;
  return `${held}${pause} ${lively}`;
};

/** What stands at the end of a clause's row. */
export const standingInWords = (
  agreement: AgreementDocument,
  clause: ClauseLine,
  { viewer, firstName }: Reader,
): string => {
  const near = (day: Day) => dayNear(day, agreement.asOf);
  if (clause.standing === 'retired' && clause.retired) return `let go ${near(clause.retired.on)}`;
  const open = openAmendment(agreement, clause.clauseId);
  if (open) return open.turn === viewer ? 'your turn' : `waits for ${firstName(open.turn ?? viewer)}`;
  const change = agreement.next?.changes.find(({ clauseId }) => clauseId === clause.clauseId);
  if (change && agreement.versions.length)
    return change.op === 'retire' ? 'to be let go' : 'agreed, to be signed';
  if (!agreement.versions.length) return clause.drafts.length > 1 ? 're-worded' : 'as drafted';
  return clause.lastSpokenOf
    ? `${clause.lastSpokenOf.how} ${near(clause.lastSpokenOf.on)}`
    : 'as first signed';
};

/** "as first signed, seventeen months ago. Still true?" */
export const stillTrue = (clause: ClauseLine, asOf: Day): string => {
  const ago = span(daysBetween(lastHeardOf(clause), asOf));
  const how = clause.lastSpokenOf ? `last ${clause.lastSpokenOf.how}` : 'as first signed';
  return `${how}, ${ago} ago. Still true?`;
};
