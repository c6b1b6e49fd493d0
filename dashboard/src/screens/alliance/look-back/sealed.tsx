import type { AllianceReview, AllianceReviewDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../../kit/button.tsx';
import { Panel, PanelButton, usePanels } from '../../../kit/panel.tsx';
import { useCommand } from '../../../pair/command.ts';
import { usePair } from '../../../pair/pair.tsx';
import { Named } from '../../../pair/person.tsx';
import { useReadOnly } from '../../../pair/read-only.ts';
import { Refusal } from '../../../pair/refusal.tsx';
import { dayNear } from '../../../words/days-in-words.ts';
import { ViewForm } from './on-a-press.ts';
import { LOOKING_BACK_PROBLEMS } from '../problems.ts';
import { ViewWords } from './views.tsx';

interface Sealed {
  readonly document: AllianceReviewDocument;
  readonly review: AllianceReview;
}

/** Written apart: each sees that the other has sealed, and nothing of what. */
export const SealedApart = ({ document, review }: Sealed) => {
  const { viewer, other, day } = usePair();
  const readOnly = useReadOnly();
  const { begun, due, sealedBy, mine } = review;
  const since = due?.on ?? begun.on;
  return (
    <section className="border-t border-rule-2" aria-labelledby="sealed-apart">
      <div className="score gap-y-2 py-4">
        <div className="pr-6">
          <h2 id="sealed-apart" className="text-15 font-semibold">
            <Trans>Sealed apart, opened together</Trans>
          </h2>
          <p className="text-13 text-ink-3">
            {due ? t`due ${dayNear(since, day)}` : t`asked for on ${dayNear(since, day)}`}
          </p>
        </div>
        <div className="grid max-w-2xl gap-2">
          <p>
            {sealedBy.includes(viewer) ? (
              <Trans>
                Yours is sealed. It waits for <Named whose={other} />, who sees that you have sealed, and
                nothing more.
              </Trans>
            ) : sealedBy.includes(other) ? (
              <Trans>
                <Named whose={other} /> has sealed; both open once you have.
              </Trans>
            ) : (
              <Trans>Neither of you has sealed yet; both open once both are in.</Trans>
            )}
          </p>
          {mine && (
            <details>
              <summary className="underlined w-fit cursor-pointer py-1 phone:min-h-11 phone:py-2.5">
                <Trans>Read what you sealed</Trans>
              </summary>
              <ViewWords view={mine} document={document} />
            </details>
          )}
        </div>
        {!readOnly && (
          <div className="score-end no-print">
            {sealedBy.includes(viewer) ? (
              <TakeBack reviewId={review.reviewId} />
            ) : (
              <PanelButton id="look-back" kind="primary">
                <Trans>Write how we work</Trans>
              </PanelButton>
            )}
          </div>
        )}
      </div>
      {!readOnly && !sealedBy.includes(viewer) && (
        <Panel
          id="look-back"
          heading={t`How we work, from your side`}
          note={t`Nothing is asked for; one line is enough. It opens when both have sealed.`}
        >
          <ViewForm document={document} reviewId={review.reviewId} />
        </Panel>
      )}
    </section>
  );
};

const TakeBack = ({ reviewId }: { readonly reviewId: string }) => {
  const { done } = usePanels();
  const takeBack = useCommand('alliance-review/take-back');
  return (
    <>
      <Button
        busy={takeBack.isPending && t`Taking it back…`}
        onClick={() =>
          takeBack.mutate(
            { body: { reviewId } },
            { onSuccess: () => done(t`Taken back. Nobody has read it; you can write anew.`) },
          )
        }
      >
        <Trans>Take it back</Trans>
      </Button>
      <Refusal error={takeBack.error} sentences={LOOKING_BACK_PROBLEMS} />
    </>
  );
};
