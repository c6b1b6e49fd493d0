import { useCommand } from '../../pair/command.ts';
import { useState } from 'react';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { KeptAt } from '../../kit/kept-at.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { tooLong } from '../../api/limits.ts';
import { REVIEW_PROBLEMS } from './problems.ts';

const NOTHING = { text: '' };

/** What both have read stays as it is; what comes to mind later stands beside it, with its day. */
export const LaterThought = ({ sessionId }: { readonly sessionId: string }) => {
  const { allianceId, viewer } = usePair();
  const draft = useKeptDraft(`${allianceId}:later:${sessionId}:${viewer}`, NOTHING);
  const add = useCommand('session/{id}/add-to-review', { id: sessionId });
  const [open, setOpen] = useState(false);
  const [tried, setTried] = useState(false);
  const { text } = draft.words;
  const error = text.trim() ? tooLong(text) : 'Write what came to mind, or close this.';
  if (!open && !text)
    return (
      <Button kind="link" onClick={() => setOpen(true)}>
        Add a later thought
      </Button>
    );
  return (
    <form
      noValidate
      aria-label="A later thought"
      className="w-full max-w-xl space-y-3 text-left"
      onSubmit={(event) => {
        event.preventDefault();
        setTried(true);
        if (error) return;
        add.mutate(
          { body: { text: text.trim() } },
          {
            onSuccess: () => {
              draft.clear();
              setOpen(false);
              setTried(false);
            },
          },
        );
      }}
    >
      <TextArea
        label="A later thought"
        aside="it stands beside your review, with today’s day; you both read it"
        value={text}
        error={tried ? error : undefined}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <Refusal error={add.error} sentences={REVIEW_PROBLEMS} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" kind="primary" busy={add.isPending && 'Adding…'}>
          Add it
        </Button>
        <Button
          onClick={() => {
            draft.clear();
            setOpen(false);
            setTried(false);
          }}
        >
          Leave it
        </Button>
        <KeptAt at={draft.at} />
      </div>
    </form>
  );
};
