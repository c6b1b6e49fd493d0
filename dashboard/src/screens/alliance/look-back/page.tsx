import { dayAt } from '../../../device/clock.ts';
import type { AllianceReview, AllianceReviewDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { Button } from '../../../kit/button.tsx';
import { Panel, PanelButton, usePanels } from '../../../kit/panel.tsx';
import { ScreenHead } from '../../../kit/screen-head.tsx';
import { useCommand } from '../../../pair/command.ts';
import { usePair } from '../../../pair/pair.tsx';
import { Named } from '../../../pair/person.tsx';
import { useReadOnly } from '../../../pair/read-only.ts';
import { Refusal } from '../../../pair/refusal.tsx';
import { ViewSwitch } from '../../../pair/view-switch.tsx';
import { dayNear } from '../../../words/days-in-words.ts';
import { Closing } from './closing.tsx';
import { Decisions } from './decisions.tsx';
import { Lanes } from './lanes.tsx';
import { AddForm } from './on-a-press.ts';
import { LOOKING_BACK_PROBLEMS } from '../problems.ts';
import { SealedApart } from './sealed.tsx';
import { rhythmInWords, takeaway } from './sentences.ts';
import { OpenedTogether } from './views.tsx';

/** How we look back at our alliance: what was written apart and opened together, what we decide, and what was before. */
export const Page = ({
  document,
  figures,
}: {
  readonly document: AllianceReviewDocument;
  readonly figures: ReactNode;
}) => {
  const { underWay, closed, rhythm } = document;
  const readOnly = useReadOnly();
  return (
    <>
      <ScreenHead
        heading={document.mayEnd && underWay ? t`Closing review` : t`Alliance review`}
        note={rhythm ? rhythmInWords(rhythm) : t`when either of us asks for one`}
        takeaway={takeaway(document)}
        tools={
          <>
            <ViewSwitch of="alliance" />
            {!readOnly && !underWay && <Ask />}
          </>
        }
      />
      {underWay?.opened && figures}
      {underWay && !underWay.opened && <SealedApart document={document} review={underWay} />}
      {underWay?.opened && (
        <>
          <Opened document={document} review={underWay} />
          <Decisions document={document} review={underWay} />
          <Closing document={document} review={underWay} />
        </>
      )}
      {closed.map((review) => (
        <details
          key={review.reviewId}
          className="border-t border-rule-2"
          open={!underWay && review === closed[0]}
        >
          <summary className="frame cursor-pointer py-3 text-15 font-semibold">
            <ClosedOn review={review} />
          </summary>
          <Opened document={document} review={review} />
          <Decisions document={document} review={review} />
        </details>
      ))}
      {!underWay?.opened && figures}
    </>
  );
};

const ClosedOn = ({ review: { completed } }: { readonly review: AllianceReview }) => {
  const { day } = usePair();
  return completed && t`The one of ${dayNear(completed.on, day)}`;
};

const Ask = () => {
  const { done } = usePanels();
  const ask = useCommand('alliance-review/ask');
  return (
    <>
      <Button
        busy={ask.isPending && t`Asking…`}
        onClick={() =>
          ask.mutate({ body: {} }, { onSuccess: () => done(t`Asked. It is here for both of you.`) })
        }
      >
        <Trans>Look back now</Trans>
      </Button>
      <Refusal error={ask.error} sentences={LOOKING_BACK_PROBLEMS} />
    </>
  );
};

interface OfAReview {
  readonly document: AllianceReviewDocument;
  readonly review: AllianceReview;
}

const Opened = ({ document, review }: OfAReview) => {
  const { day } = usePair();
  const readOnly = useReadOnly();
  const { opened, completed, reviewId, due, begun } = review;
  const { nextDue } = document;
  if (!opened) return null;
  return (
    <section aria-label={t`Opened together`}>
      <div className="score gap-y-2 py-4">
        <div className="pr-6">
          <h2 className="text-15 font-semibold">
            <Trans>Sealed apart, opened together on {dayNear(opened.on, day)}</Trans>
          </h2>
          <p className="text-13 text-ink-3">
            {due
              ? t`due ${dayNear(due.on, day)}, with grace to ${dayNear(due.until, day)}`
              : t`asked for on ${dayNear(begun.on, day)}`}
          </p>
        </div>
        <div className="grid min-w-0 gap-1">
          <Lanes review={review} />
          <p className="flex flex-wrap gap-x-4 text-13 text-ink-2">
            {opened.views.map(({ by, at }) => (
              <span key={by}>
                <Trans>
                  <Named whose={by} /> sealed on {dayNear(dayAt(at), day)}
                </Trans>
              </span>
            ))}
          </p>
        </div>
        {!readOnly && !completed && (
          <div className="score-end grid content-start gap-1">
            {nextDue !== undefined && (
              <p className="text-13 text-ink-3">
                <Trans>The next falls on {dayNear(nextDue, day)}. Either of us may ask for one sooner.</Trans>
              </p>
            )}
            <div className="no-print">
              <PanelButton id="add">
                <Trans>Add to mine</Trans>
              </PanelButton>
            </div>
          </div>
        )}
      </div>
      {!readOnly && !completed && (
        <Panel id="add" heading={t`Beside what you wrote`} note={t`What was opened stays as it was written.`}>
          <AddForm reviewId={reviewId} />
        </Panel>
      )}
      <OpenedTogether document={document} review={review} />
    </section>
  );
};
