import type { AllianceReview, AllianceReviewDocument } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Button } from '../../../kit/button.tsx';
import { CoveredLines } from '../../../kit/covered.tsx';
import { useCommand } from '../../../pair/command.ts';
import { usePair } from '../../../pair/pair.tsx';
import { Named, useSpokenName } from '../../../pair/person.tsx';
import { useReadOnly } from '../../../pair/read-only.ts';
import { Refusal } from '../../../pair/refusal.tsx';
import { usePanels } from '../../../kit/panel.tsx';
import { count } from '../../../words/counts.ts';
import { LOOKING_BACK_PROBLEMS } from '../problems.ts';

/** Closed by both. While something waits the button is off, and says why. */
export const Closing = ({
  document,
  review,
}: {
  readonly document: AllianceReviewDocument;
  readonly review: AllianceReview;
}) => {
  const { viewer, other } = usePair();
  const readOnly = useReadOnly();
  const { done } = usePanels();
  const name = useSpokenName();
  const offer = useCommand('alliance-review/offer-to-close');
  const close = useCommand('alliance-review/close');
  if (readOnly || review.completed) return null;
  const { reviewId, closing, affirmable, decisions } = review;
  const waiting = decisions.find(({ agreedOn }) => agreedOn === undefined);
  const named = closing?.clausesAffirmed ?? affirmable;
  const titles = document.clauses
    .filter(({ clauseId }) => named.includes(clauseId))
    .map(({ title }) => title);
  const isMine = closing?.by === viewer;
  const off = waiting
    ? waiting.by === viewer
      ? t`once ${name(other)} has answered what waits`
      : t`once you have answered what waits`
    : isMine
      ? t`it waits for ${name(other)}`
      : undefined;
  const press = () =>
    closing && !isMine
      ? close.mutate({ body: { reviewId } }, { onSuccess: () => done(t`Closed. What we decided stands.`) })
      : offer.mutate(
          {
            body: {
              reviewId,
              clausesAffirmed: [...affirmable],
            },
          },
          { onSuccess: () => done(t`Offered. It is closed once the other of you agrees.`) },
        );
  return (
    <section className="score gap-y-2 border-t border-rule-2 py-4" aria-label={t`Closing this review`}>
      <div className="no-print pr-6">
        <Button off={off} busy={(offer.isPending || close.isPending) && t`A moment…`} onClick={press}>
          <Trans>Close this review</Trans>
        </Button>
        <Refusal error={offer.error ?? close.error} sentences={LOOKING_BACK_PROBLEMS} />
      </div>
      <div className="grid max-w-2xl gap-1 text-15">
        {!off && (
          <p>
            {closing ? (
              <Trans>
                <Named whose={other} /> would close it, as it stands.
              </Trans>
            ) : (
              <Trans>It is closed once both have said so.</Trans>
            )}
          </p>
        )}
        {titles.length > 0 && (
          <div className="text-13 text-ink-2">
            {plural(titles.length, {
              one: 'Closing affirms one clause, for both:',
              other: `Closing affirms ${count(titles.length)} clauses, for both:`,
            })}{' '}
            <CoveredLines lines={2}>{titles.join('\u00a0· ')}</CoveredLines>
          </div>
        )}
      </div>
    </section>
  );
};
