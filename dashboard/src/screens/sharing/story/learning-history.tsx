import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import type { AddingProps } from '../../../pair/way-to-add.ts';
import { useCommand } from '../../../pair/command.ts';
import { useDraft } from '../../../device/drafts/draft.ts';
import { usePair } from '../../../pair/pair.tsx';
import { Button } from '../../../kit/button.tsx';
import { Covered, CoveredLines } from '../../../kit/covered.tsx';
import { TextArea } from '../../../kit/field.tsx';
import { Offline } from '../../../kit/notice.tsx';
import { Refusal } from '../../../pair/refusal.tsx';
import { SHARING_PROBLEMS } from '../problems.ts';

interface Draft {
  readonly helped: string;
  readonly hindered: string;
}
const NOTHING: Draft = { helped: '', hindered: '' };

const lines = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean);

/** The first thing that pairs tell each other; read as the other will, before it goes. */
export const LearningHistory = ({ onDone }: Partial<Pick<AddingProps, 'onDone'>>) => {
  const { allianceId, viewer, other, firstName } = usePair();
  const [draft, setDraft, forget] = useDraft<Draft>(`learning-history:${allianceId}:${viewer}`, NOTHING);
  const [reading, setReading] = useState(false);
  const share = useCommand('alliance/share-learning-history');
  const shared = () => {
    forget();
    onDone?.();
  };
  const theirs = firstName(other);
  const empty = !draft.helped.trim() && !draft.hindered.trim();
  const body = { helpedBy: lines(draft.helped), hinderedBy: lines(draft.hindered) };
  return (
    <form
      onSubmit={(event) => {
        event.preventDefault();
        if (!reading) setReading(true);
        else share.mutate({ body }, { onSuccess: shared });
      }}
    >
      <h2 className="text-24 font-normal italic">
        <Trans>When you learned well with someone before, what helped, and what got in the way?</Trans>
      </h2>
      {reading ? (
        <div className="mt-5 rounded-6 border border-field bg-sheet p-4 text-17">
          <Read heading={t`It helped when`} said={body.helpedBy} />
          <Read heading={t`It got in the way when`} said={body.hinderedBy} />
        </div>
      ) : (
        <div className="mt-5 grid gap-6 tablet:grid-cols-2">
          <TextArea
            label={t`It helped when`}
            rows={4}
            placeholder={t`a line is enough`}
            value={draft.helped}
            onChange={(event) => setDraft({ ...draft, helped: event.target.value })}
          />
          <TextArea
            label={t`It got in the way when`}
            rows={4}
            placeholder={t`a line is enough`}
            value={draft.hindered}
            onChange={(event) => setDraft({ ...draft, hindered: event.target.value })}
          />
        </div>
      )}
      <div className="mt-5 flex flex-wrap items-center gap-2">
        {reading ? (
          <>
            <Button kind="primary" type="submit" busy={share.isPending && t`Sharing…`}>
              <Trans>Share it</Trans>
            </Button>
            <Button onClick={() => setReading(false)}>
              <Trans>Change the words</Trans>
            </Button>
          </>
        ) : (
          <Button kind="primary" type="submit" off={empty ? t`once you’ve written a line` : undefined}>
            <Trans>
              See what{' '}
              <Covered width="short" within>
                {theirs}
              </Covered>{' '}
              would read
            </Trans>
          </Button>
        )}
        {!reading && !empty && (
          <span className="text-13 text-ink-3">
            <Trans>A draft, on this device. Only you see it.</Trans>
          </span>
        )}
      </div>
      <Offline />
      {share.error && (
        <div className="mt-3">
          <Refusal error={share.error} sentences={SHARING_PROBLEMS} />
        </div>
      )}
      <p className="mt-4 text-13 text-ink-3">
        <Trans>
          Neither waits for the other: what you share is there when you share it, and the other’s when they
          do.
        </Trans>
      </p>
    </form>
  );
};

const Read = ({ heading, said }: { readonly heading: string; readonly said: readonly string[] }) =>
  said.length === 0 ? null : (
    <div className="mb-3 last:mb-0">
      <h3 className="text-15">{heading}</h3>
      <CoveredLines lines={said.length}>
        {said.map((line) => (
          <span key={line} className="block">
            {line}
          </span>
        ))}
      </CoveredLines>
    </div>
  );
