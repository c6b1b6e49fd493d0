import type {
  Answered,
  CompanionDocument,
  Observation,
  OwnLearning,
  OwnLearningKind,
  Quality,
} from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { unlessWritten, type Errors } from '../../pair/form.ts';

export interface OwnDraft {
  readonly kind: OwnLearningKind;
  readonly text: string;
  /** The key of what it stands beside; empty where it comes unasked. */
  readonly beside: string;
  readonly why: string;
}

/** One text for one record, so that it can be chosen in a list. */
export const keyOf = (answered: Answered): string =>
  answered.kind === 'touch'
    ? `touch:${answered.id}:${answered.sessionId}`
    : `${answered.kind}:${answered.id}`;

export const ownDraftOf = (own?: OwnLearning): OwnDraft => ({
  kind: own?.kind ?? 'question',
  text: own?.text ?? '',
  beside: own?.inResponseTo ? keyOf(own.inResponseTo) : '',
  why: '',
});

export const withoutText = ({ text }: { readonly text: string }): Errors<OwnDraft> => ({
  text: unlessWritten(text, t`A line is enough.`),
});

const said = (text: string): string | undefined => text.trim() || undefined;

/** What is meant by the key: something that can be answered, or what it stood beside before. */
const meant = (
  beside: string,
  { brought }: Pick<CompanionDocument, 'brought'>,
  own?: OwnLearning,
): Answered | undefined => {
  if (own?.inResponseTo && keyOf(own.inResponseTo) === beside) return own.inResponseTo;
  return brought.find(({ answered }) => keyOf(answered) === beside)?.answered;
};

export const ownBody = (
  { kind, text, beside }: OwnDraft,
  document: Pick<CompanionDocument, 'brought'>,
  own?: OwnLearning,
) => {
  const inResponseTo = meant(beside, document, own);
  return { kind, text: text.trim(), ...(inResponseTo && { inResponseTo }) };
};

export interface ObservationDraft {
  readonly quality: Quality;
  readonly text: string;
  readonly why: string;
}

export const observationDraftOf = (observation?: Observation): ObservationDraft => ({
  quality: observation?.quality ?? 'attention',
  text: observation?.text ?? '',
  why: '',
});

/** Why it is worded anew, if that was said. */
export const whyOf = ({ why }: { readonly why: string }) => {
  const reason = said(why);
  return reason === undefined ? {} : { why: reason };
};
