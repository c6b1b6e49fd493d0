import { Trans } from '@lingui/react/macro';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { answerKey, type AnswerDraft } from './answer.tsx';

const NOTHING: AnswerDraft = { way: null, text: '', why: '', reason: '', numbers: {} };

/** An answer that was being written when the other took the proposal back: still here, to be copied or let go. */
export const Unsent = ({ amendmentId }: { readonly amendmentId: string }) => {
  const { allianceId, viewer } = usePair();
  const { words, at, clear } = useKeptDraft(answerKey(allianceId, amendmentId, viewer), NOTHING);
  const written = words.way === 'counter' ? [words.text, words.why] : [words.reason];
  const kept = written.map((each) => each.trim()).filter(Boolean);
  if (!at || kept.length === 0) return null;
  return (
    <div className="score no-print mt-8 gap-y-1">
      <h2 className="pr-6 text-15">
        <Trans>
          What you wrote <span className="font-normal text-ink-3">not sent, on this device only</span>
        </Trans>
      </h2>
      <div className="max-w-2xl min-w-0">
        {kept.map((each) => (
          <p key={each} className="whitespace-pre-line">
            <CoveredLines lines={2}>{each}</CoveredLines>
          </p>
        ))}
        <button
          type="button"
          className="underlined mt-2 min-h-6 cursor-pointer text-13 phone:min-h-11"
          onClick={clear}
        >
          <Trans>Throw it away</Trans>
        </button>
      </div>
    </div>
  );
};
