import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { useState } from 'react';
import { inField, useForm } from '../../pair/form.ts';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { KeptAt } from '../../kit/kept-at.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { tooLong } from '../../api/limits.ts';
import { REVIEW_PROBLEMS } from './problems.ts';

const NOTHING = { text: '' };

/** What both have read stays as it is; what comes to mind later stands beside it, with its day. */
export const LaterThought = ({ sessionId }: { readonly sessionId: string }) => {
  const form = useForm(`later:${sessionId}`, NOTHING, ({ text }) => ({
    text: text.trim() ? tooLong(text) : t`Write what came to mind, or close this.`,
  }));
  const add = useCommand('session/{id}/add-to-review', { id: sessionId });
  const [open, setOpen] = useState(false);
  const { text } = form.words;
  const close = () => setOpen(false);
  if (!open && !text)
    return (
      <Button kind="link" onClick={() => setOpen(true)}>
        <Trans>Add a later thought</Trans>
      </Button>
    );
  return (
    <form
      noValidate
      aria-label={t`A later thought`}
      className="w-full max-w-xl space-y-3 text-left"
      onSubmit={(event) => {
        event.preventDefault();
        form.send((then) => add.mutate({ body: { text: text.trim() } }, then), close);
      }}
    >
      <TextArea
        label={t`A later thought`}
        aside={t`it stands beside your review, with today’s day; you both read it`}
        {...inField(form, 'text')}
      />
      <Refusal error={add.error} sentences={REVIEW_PROBLEMS} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" kind="primary" busy={add.isPending && t`Adding…`}>
          <Trans>Add it</Trans>
        </Button>
        <Button
          onClick={() => {
            form.leave();
            close();
          }}
        >
          <Trans>Leave it</Trans>
        </Button>
        <KeptAt at={form.at} />
      </div>
    </form>
  );
};
