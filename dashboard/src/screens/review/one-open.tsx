import type { SessionReview } from '@alliance/api-client/generated/api';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Named } from '../../pair/person.tsx';
import { LaterThought } from './later-thought.tsx';
import { HEADINGS, Later, ReviewWords } from './review-words.tsx';
import { StrandStep } from './strand-steps.tsx';

/** A review that was open as soon as it was written, alone: the other's isn't there, or isn't asked for. */
export const OneOpen = ({
  review,
  sessionId,
}: {
  readonly review: SessionReview;
  readonly sessionId: string;
}) => {
  const { viewer, earlier, partnership } = usePair();
  return (
    <div className="score mt-6">
      <h2 className="pr-6 text-15">
        <Named whose={review.by} /> <Trans>wrote</Trans>
      </h2>
      <div className="max-w-[44rem] min-w-0">
        <ReviewWords review={review}>
          {(heading, words) => (
            <StrandStep key={heading} done={review.by === viewer} theirsSealed={review.by !== viewer}>
              <h3 className="mb-1 text-15">{heading}</h3>
              {words}
            </StrandStep>
          )}
        </ReviewWords>
        {review.additions && (
          <>
            <h3 className="mb-1 text-15">{HEADINGS.later}</h3>
            <Later review={review} />
          </>
        )}
        {review.by === viewer && !earlier && !partnership.endedOn && <LaterThought sessionId={sessionId} />}
      </div>
    </div>
  );
};
