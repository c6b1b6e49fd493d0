import { dayAt } from '../../../device/clock.ts';
import type {
  AllianceReview,
  AllianceReviewDocument,
  AllianceView,
} from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Covered, CoveredLines } from '../../../kit/covered.tsx';
import { usePair } from '../../../pair/pair.tsx';
import { Named, PERSON_BORDER, PERSON_TEXT } from '../../../pair/person.tsx';
import { capital, count } from '../../../words/counts.ts';
import { dayNear, monthNear } from '../../../words/days-in-words.ts';

const titleIn = ({ clauses }: AllianceReviewDocument, id: string): string =>
  clauses.find(({ clauseId }) => clauseId === id)?.title ?? t`a clause that is no longer in force`;

/** What one of the two wrote, under what it answers. */
export const ViewWords = ({
  view,
  document,
}: {
  readonly view: AllianceView;
  readonly document: AllianceReviewDocument;
}) => {
  const { day } = usePair();
  const { helps, avoids, assumptions, stillTrue, wordOn, additions } = view;
  const before = (id: string | undefined) =>
    document.assumptions.find(({ assumptionId }) => assumptionId === id)?.wordings ?? [];
  return (
    <dl className="grid gap-3">
      {helps !== undefined && <Said what={t`What helps`}>{helps}</Said>}
      {avoids !== undefined && <Said what={t`What we avoid`}>{avoids}</Said>}
      {assumptions.length > 0 && (
        <div className="border-t border-rule pt-2">
          <dt className="text-13 font-semibold">
            <Trans>Assumptions, seen anew</Trans>
          </dt>
          {assumptions.map(({ assumptionId, text }) => (
            <dd key={`${assumptionId} ${text}`} className="mt-1">
              {before(assumptionId).map((wording) => (
                <p key={wording.on} className="text-ink-2">
                  <span className="text-13 text-ink-3">{monthNear(wording.on, day)}</span>{' '}
                  <CoveredLines>{wording.text}</CoveredLines>
                </p>
              ))}
              <p className="font-semibold">
                <CoveredLines>{text}</CoveredLines>
              </p>
            </dd>
          ))}
        </div>
      )}
      <div className="border-t border-rule pt-2">
        <dt className="text-13 font-semibold">
          <Trans>Our clauses</Trans>
        </dt>
        <dd>
          <Trans>
            {capital(count(stillTrue.length))} still true, a word on {count(wordOn.length)}.
          </Trans>
        </dd>
        {wordOn.map(({ clauseId, text }) => (
          <dd key={clauseId} className="mt-1">
            <span className="text-13 text-ink-3">
              <Covered width="medium">{titleIn(document, clauseId)}</Covered>
            </span>{' '}
            <CoveredLines>{text}</CoveredLines>
          </dd>
        ))}
      </div>
      {additions.map(({ at, text }) => (
        <Said key={at} what={t`Added ${dayNear(dayAt(at), day)}`}>
          {text}
        </Said>
      ))}
    </dl>
  );
};

const Said = ({ what, children }: { readonly what: string; readonly children: string }) => (
  <div className="border-t border-rule pt-2">
    <dt className="text-13 font-semibold">{what}</dt>
    <dd>
      <CoveredLines lines={2}>{children}</CoveredLines>
    </dd>
  </div>
);

/** Both views, side by side since the day on which they opened. */
export const OpenedTogether = ({
  document,
  review: { opened },
}: {
  readonly document: AllianceReviewDocument;
  readonly review: AllianceReview;
}) => {
  if (!opened) return null;
  return (
    <div className="frame grid grid-cols-2 gap-x-10 gap-y-6 pb-4 phone:grid-cols-1">
      {opened.views.map((view) => (
        <article key={view.by} className={`border-l-2 pl-4 ${PERSON_BORDER[view.by]}`}>
          <h3 className={`mb-2 text-15 font-semibold ${PERSON_TEXT[view.by]}`}>
            <Trans>
              <Named whose={view.by} /> wrote
            </Trans>
          </h3>
          <ViewWords view={view} document={document} />
        </article>
      ))}
    </div>
  );
};
