import type { HeldLine, SessionDocument, SessionReview } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { toFirstError } from '../../device/focus.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { KeptAt } from '../../kit/kept-at.tsx';
import { Offline } from '../../kit/notice.tsx';
import { Named, useSpokenName } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { REVIEW_PROBLEMS } from './problems.ts';
import { draftOf, EMPTY_REVIEW, errorsInReview, hasErrors, reviewBody } from './review-draft.ts';
import { ReviewQuestions } from './review-questions.tsx';
import { StrandsMeet } from './strand-steps.tsx';

export const draftKey = (allianceId: string, sessionId: string, viewer: string): string =>
  `${allianceId}:review:${sessionId}:${viewer}`;

export interface ReviewFormProps {
  readonly document: SessionDocument;
  readonly session: HeldLine;
  /** A sealed review of mine that is worded anew; nobody learns of it. */
  readonly rewriting?: { readonly mine: SessionReview; readonly onDone: () => void } | undefined;
}

/** Two minutes on a session, for the other to read once both are in. */
export const ReviewForm = ({ document, session, rewriting }: ReviewFormProps) => {
  const { allianceId, viewer, other, uses } = usePair();
  const asksWorth = uses('worth');
  const name = useSpokenName()(other);
  const { following } = document;
  const key = draftKey(allianceId, session.sessionId, viewer);
  const draft = useKeptDraft(
    rewriting ? `${key}:anew` : key,
    rewriting ? draftOf(rewriting.mine) : EMPTY_REVIEW,
  );
  const { opens } = document;
  const rewrite = useCommand('session/{id}/rewrite-review', { id: session.sessionId });
  const write = useCommand('session/{id}/submit-review', { id: session.sessionId });
  const submit = rewriting ? rewrite : write;
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { words, change } = draft;
  const theirsSealed = session.reviews.sealedBy.includes(other);
  const errors = errorsInReview(words, asksWorth);

  const seal = () => {
    setTried(true);
    const body = reviewBody(words, asksWorth);
    if (hasErrors(errors)) return toFirstError(form.current);
    const then = {
      onSuccess: () => {
        draft.clear();
        rewriting?.onDone();
      },
    };
    return rewriting ? rewrite.mutate({ body }, then) : write.mutate({ body: { ...body, opens } }, then);
  };

  return (
    <form
      ref={form}
      noValidate
      aria-label={t`My review of session ${session.number}`}
      className="score mt-6"
      onSubmit={(event) => {
        event.preventDefault();
        seal();
      }}
    >
      <p className="pr-6 text-13 text-ink-3 below-wide:hidden">
        {!theirsSealed ? (
          <Trans>
            Your strand fills as you answer. <Named whose={other} />
            ’s is not in yet.
          </Trans>
        ) : opens === 'sealed' ? (
          <Trans>
            Your strand fills as you answer. <Named whose={other} />
            ’s is sealed beside it.
          </Trans>
        ) : (
          <Trans>
            Your strand fills as you answer. <Named whose={other} />
            ’s is open above.
          </Trans>
        )}
      </p>
      <div className="min-w-0 below-wide:col-span-full">
        <div className="max-w-[44rem]">
          <ReviewQuestions
            words={words}
            shown={tried ? errors : { commitments: [] }}
            theirsSealed={theirsSealed}
            following={following}
            onChange={change}
          />
          <div className="flex items-start gap-5">
            <StrandsMeet mineDone={false} theirsSealed={theirsSealed} />
            <p className="text-13 text-ink-3">
              {opens !== 'sealed'
                ? opens === 'open'
                  ? t`${capitalOf(name)} can read it as soon as you send it, as you two agreed.`
                  : t`You write for you both, as you two agreed. ${capitalOf(name)} can read it as soon as you send it.`
                : rewriting
                  ? t`It stays sealed while you word it anew, and ${name} never learns that you did.`
                  : theirsSealed
                    ? t`${capitalOf(name)} has sealed, so both open at once when you seal.`
                    : t`Sealed until ${name} seals too. If either never comes, the other stays sealed, or its author takes it back.`}
            </p>
          </div>
          <div className="mt-4 space-y-3 pl-[60px] phone:pl-0">
            <Refusal error={submit.error} sentences={REVIEW_PROBLEMS} />
            <Offline />
            <div className="flex flex-wrap items-center gap-2">
              <Button
                type="submit"
                kind="primary"
                className="phone:grow"
                busy={submit.isPending && (opens === 'sealed' ? t`Sealing…` : t`Sending…`)}
              >
                {opens !== 'sealed' ? t`Send my review` : rewriting ? t`Seal it so` : t`Seal my review`}
              </Button>
              {rewriting ? (
                <Button
                  onClick={() => {
                    draft.clear();
                    rewriting.onDone();
                  }}
                >
                  <Trans>Leave it as it was</Trans>
                </Button>
              ) : (
                <Button onClick={() => change({})}>
                  <Trans>Keep as draft</Trans>
                </Button>
              )}
              <KeptAt at={draft.at} />
              {draft.at && (
                <span className="text-13 text-ink-3">
                  <Trans>on this device; only you see it</Trans>
                </span>
              )}
            </div>
          </div>
        </div>
      </div>
    </form>
  );
};

const capitalOf = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);
