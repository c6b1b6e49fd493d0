import type {
  AgreementDocument,
  Amendment,
  ClauseLine,
  Day,
  OfferStep,
  Role,
  SignedVersion,
  WordedClause,
} from '@alliance/api-client/generated/api';
import { daysBetween } from '../../words/days.ts';
import type { Wording } from './hands.ts';
import { inFull } from './numbers-in-words.ts';

export const inForce = ({ versions, stage }: AgreementDocument): SignedVersion | undefined =>
  stage === 'ended' ? undefined : versions.at(-1);

export const isOffer = (step: Amendment['steps'][number]): step is OfferStep =>
  step.step === 'proposed' || step.step === 'countered';

export const offersOf = (amendment: Amendment): readonly OfferStep[] => amendment.steps.filter(isOffer);

/** The words that an offer stands against: the one before it, or the clause as it was. */
export const againstWhat = (amendment: Amendment, offer: OfferStep): string => {
  const offers = offersOf(amendment);
  const before = offers[offers.indexOf(offer) - 1];
  return inFull(before?.text === undefined ? amendment.against : before);
};

export const amendmentsOf = (agreement: AgreementDocument, clauseId: string): readonly Amendment[] =>
  agreement.amendments.filter(({ clause }) => clause.clauseId === clauseId);

export const openAmendment = (agreement: AgreementDocument, clauseId: string): Amendment | undefined =>
  amendmentsOf(agreement, clauseId).find(({ state }) => state === 'open');

/** The clause as it would be signed next, or else as it is in force or last stood. */
export const latestText = (agreement: AgreementDocument, clause: ClauseLine): WordedClause | undefined => {
  const working = (agreement.next?.clauses ?? inForce(agreement)?.clauses ?? []).find(
    ({ clauseId }) => clauseId === clause.clauseId,
  );
  const last = clause.texts.at(-1);
  return (
    working ??
    (last && {
      clauseId: clause.clauseId,
      kind: clause.kind,
      title: last.title,
      text: last.text,
      numbers: last.numbers,
    })
  );
};

/** The text that can be proposed to change: the working text, which is what the server compares with. */
export const workingClauses = (agreement: AgreementDocument): readonly WordedClause[] =>
  agreement.next?.clauses ?? inForce(agreement)?.clauses ?? [];

/** Every wording of a clause that led to the one of an amendment, or to the latest one. */
export const wordingsOf = (
  agreement: AgreementDocument,
  clause: ClauseLine,
  upTo?: string,
): { readonly wordings: readonly Wording[]; readonly since: number } => {
  const wordings: Wording[] = clause.drafts.map((draft) => ({
    by: draft.fromTemplate ? 'template' : draft.by,
    text: inFull(draft),
  }));
  let since = Math.max(1, wordings.length);
  for (const amendment of amendmentsOf(agreement, clause.clauseId)) {
    const wanted = amendment.amendmentId === upTo;
    if (amendment.state !== 'accepted' && !wanted) continue;
    if (wordings.length === 0 && amendment.against)
      wordings.push({ by: 'template', text: inFull(amendment.against) });
    since = Math.max(1, wordings.length);
    for (const offer of offersOf(amendment))
      if (offer.text) wordings.push({ by: offer.by, text: inFull(offer) });
    if (wanted) break;
  }
  return { wordings, since };
};

/** When something was last said of a clause: a wording, an affirmation, a change that both signed. */
export const lastHeardOf = (clause: ClauseLine): Day =>
  [clause.lastSpokenOf?.on, clause.since?.on]
    .filter((day) => day !== undefined)
    .toSorted()
    .at(-1) ?? '';

/** A clause is asked about once it has been silent for a year, not because the agreement is young. */
const SILENT_FOR = 365;

/** Of the clauses not spoken of in twelve months, the one longest silent: asked about first, and alone. */
export const longestSilent = (agreement: AgreementDocument): ClauseLine | undefined => {
  const silent = new Set(agreement.life?.notSpokenOf);
  return agreement.clauses
    .filter(({ clauseId, standing }) => silent.has(clauseId) && standing === 'in-force')
    .filter(({ clauseId }) => !openAmendment(agreement, clauseId))
    .filter((clause) => daysBetween(lastHeardOf(clause), agreement.asOf) >= SILENT_FOR)
    .toSorted((a, b) => lastHeardOf(a).localeCompare(lastHeardOf(b)))
    .at(0);
};

/** Whether what waits for the viewer answers words of their own, rather than asking first. */
export const wroteBack = ({ comments }: Pick<ClauseLine, 'comments'>, viewer: Role): boolean =>
  comments.some(({ by }) => by === viewer);
