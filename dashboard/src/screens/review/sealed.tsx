import type { SessionDocument, SessionReview } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { Named } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { REVIEW_PROBLEMS } from './problems.ts';
import { draftOf, EMPTY_REVIEW } from './review-draft.ts';
import { draftKey, ReviewForm } from './review-form.tsx';
import { ReviewWords } from './review-words.tsx';
import { StrandStep } from './strand-steps.tsx';

/** Mine is in and waits: only I can read it, word it anew, and take it back. */
export const Sealed = ({
  document,
  mine,
}: {
  readonly document: SessionDocument;
  readonly mine: SessionReview;
}) => {
  const { allianceId, viewer, other, earlier, day } = usePair();
  const { session } = document;
  const draft = useKeptDraft(draftKey(allianceId, session.sessionId, viewer), EMPTY_REVIEW);
  const takeBack = useCommand('session/{id}/take-back-review', { id: session.sessionId });
  const [sure, ask] = useState(false);
  const [anew, wordAnew] = useState(false);
  if (anew && !earlier && session.state === 'held')
    return (
      <ReviewForm document={document} session={session} rewriting={{ mine, onDone: () => wordAnew(false) }} />
    );
  return (
    <div className="score mt-6">
      <div className="pr-6">
        <h2 className="text-15">
          {mine.rewrittenOn
            ? t`Sealed ${dayNear(mine.on, day)}, worded anew ${dayNear(mine.rewrittenOn, day)}`
            : t`Sealed ${dayNear(mine.on, day)}`}
        </h2>
        <p className="text-13 text-ink-3">
          <Trans>
            Only you can read this until <Named whose={other} /> seals too.
          </Trans>
        </p>
      </div>
      <div className="max-w-[44rem] min-w-0">
        <ReviewWords review={mine}>
          {(heading, words) => (
            <StrandStep key={heading} done theirsSealed={false}>
              <h3 className="mb-1 text-15">{heading}</h3>
              {words}
            </StrandStep>
          )}
        </ReviewWords>
      </div>
      {!earlier && (
        <div className="score-end no-print space-y-3">
          {sure ? (
            <>
              <p>
                <Trans>
                  Take it back? It becomes your draft again, on this device, and you can seal it later.
                </Trans>
              </p>
              <div className="flex flex-wrap gap-2">
                <Button
                  kind="primary"
                  busy={takeBack.isPending && t`Taking it back…`}
                  onClick={() => {
                    // Kept before it is taken back, so that no moment exists in which it is nowhere.
                    draft.change(draftOf(mine));
                    takeBack.mutate({ body: {} });
                  }}
                >
                  <Trans>Take it back</Trans>
                </Button>
                <Button onClick={() => ask(false)}>
                  <Trans>Leave it sealed</Trans>
                </Button>
              </div>
            </>
          ) : (
            <div className="flex flex-wrap gap-2">
              {session.state === 'held' && (
                <Button onClick={() => wordAnew(true)}>
                  <Trans>Word it anew</Trans>
                </Button>
              )}
              <Button onClick={() => ask(true)}>
                <Trans>Take it back…</Trans>
              </Button>
            </div>
          )}
          <Refusal error={takeBack.error} sentences={REVIEW_PROBLEMS} />
        </div>
      )}
    </div>
  );
};
