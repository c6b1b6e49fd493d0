import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../command.ts';
import { useDraft } from '../../device/drafts/draft.ts';
import { usePair } from '../pair.tsx';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { useSpokenName } from '../person.tsx';
import { Refusal } from '../refusal.tsx';
import { ENDING_PROBLEMS } from './problems.ts';
import type { Of } from './what-ends.ts';

/** A yes, or what one would say before it ends. Neither holds the other back. */
export const AnswerEndingForm = ({ of, again }: { readonly of: Of; readonly again: boolean }) => {
  const { allianceId, viewer, other } = usePair();
  const name = useSpokenName()(other);
  const [words, setWords, forget] = useDraft(`answer-ending:${of}:${allianceId}:${viewer}`, '');
  const [missing, miss] = useState(false);
  const answer = useCommand(`${of}/answer-ending`);
  const send = (agrees: boolean) => {
    const said = words.trim();
    miss(!agrees && !said);
    if (!agrees && !said) return;
    answer.mutate({ body: { agrees, ...(said && { words: said }) } }, { onSuccess: forget });
  };
  return (
    <form
      noValidate
      className="max-w-xl space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        send(false);
      }}
    >
      <TextArea
        label={again ? t`What else would you say?` : t`What would you say to that?`}
        aside={t`${name} reads it; it holds nobody back`}
        rows={3}
        maxLength={4000}
        value={words}
        error={missing && !words.trim() ? t`Write a line, or agree without words.` : undefined}
        onChange={(event) => setWords(event.target.value)}
      />
      <Refusal error={answer.error} sentences={ENDING_PROBLEMS} />
      <p className="flex flex-wrap gap-2">
        <Button kind="primary" busy={answer.isPending && t`Sending…`} onClick={() => send(true)}>
          <Trans>I agree</Trans>
        </Button>
        <Button type="submit">
          <Trans>Send these words, without a yes</Trans>
        </Button>
      </p>
    </form>
  );
};
