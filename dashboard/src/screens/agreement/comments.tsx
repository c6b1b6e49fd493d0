import type { AgreementDocument, ClauseLine } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { inField, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button } from '../../kit/button.tsx';
import { CoveredLines } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { KeptAt } from '../../kit/kept-at.tsx';
import { PERSON_BORDER, Person, useSpokenName } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { tooLong } from '../../api/limits.ts';
import { AGREEMENT_PROBLEMS } from './problems.ts';

interface CommentsProps {
  readonly agreement: AgreementDocument;
  readonly clause: ClauseLine;
  /** "Ask Judith something first" beside an answer; otherwise "Say something about it". */
  readonly invitation?: string;
}

/** What was said and asked about a clause, without changing a word of it. */
export const Comments = ({ agreement, clause, invitation }: CommentsProps) => {
  const { day, earlier, other } = usePair();
  const firstName = useSpokenName();
  const [writing, write] = useState(false);
  const closed = earlier || agreement.stage === 'ended' || clause.standing === 'retired';
  const asked = clause.asked === other;
  return (
    <div>
      {clause.comments.length > 0 && (
        <ul className="mb-3 space-y-3">
          {clause.comments.map(({ by, on, at, text }) => (
            <li key={at} className={`border-l-2 pl-3 text-15 ${PERSON_BORDER[by]}`}>
              <p className="text-13">
                <Person whose={by} you={t`You`} /> <span className="text-ink-3">{dayNear(on, day)}</span>
              </p>
              <p className="whitespace-pre-line">
                <CoveredLines lines={1}>{text}</CoveredLines>
              </p>
            </li>
          ))}
        </ul>
      )}
      {!closed && asked && !writing && <MarkSeen clause={clause} />}
      {!closed && !writing && (
        <button
          type="button"
          className={`underlined no-print min-h-6 cursor-pointer phone:min-h-11 ${invitation ? 'text-15' : 'text-13 text-ink-2'}`}
          onClick={() => write(true)}
        >
          {asked
            ? t`Answer ${firstName(other)}`
            : (invitation ?? t`Ask ${firstName(other)} something about it`)}
        </button>
      )}
      {!closed && writing && <CommentForm clause={clause} onDone={() => write(false)} />}
    </div>
  );
};

/** It waits until it is answered, or seen. */
const MarkSeen = ({ clause }: Pick<CommentsProps, 'clause'>) => {
  const settle = useCommand('contract/settle-comments');
  return (
    <span className="no-print mr-4 inline-flex flex-col items-start gap-2">
      <Button
        busy={settle.isPending && t`Saying so…`}
        onClick={() => settle.mutate({ body: { clauseId: clause.clauseId } })}
      >
        <Trans>I’ve seen it</Trans>
      </Button>
      <Refusal error={settle.error} sentences={AGREEMENT_PROBLEMS} />
    </span>
  );
};

const NOTHING = { text: '' };

const CommentForm = ({ clause, onDone }: Pick<CommentsProps, 'clause'> & { readonly onDone: () => void }) => {
  const { other } = usePair();
  const firstName = useSpokenName();
  const form = useForm(`comment:${clause.clauseId}`, NOTHING, ({ text }) => ({
    text: text.trim() ? tooLong(text) : t`Write a line, or close this again.`,
  }));
  const comment = useCommand('contract/comment-clause');
  const body = { clauseId: clause.clauseId, text: form.words.text.trim() };
  return (
    <form
      className="max-w-xl space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        form.send((then) => comment.mutate({ body }, then), onDone);
      }}
    >
      <TextArea
        label={t`What would you like to say or ask?`}
        aside={t`${firstName(other)} reads it; the clause stays as it is`}
        // The form was opened by a press that asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        {...inField(form, 'text')}
      />
      <Refusal error={comment.error} sentences={AGREEMENT_PROBLEMS} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" kind="primary" busy={comment.isPending && t`Sending…`}>
          <Trans>Send it</Trans>
        </Button>
        <Button onClick={onDone}>
          <Trans>Close</Trans>
        </Button>
        <KeptAt at={form.at} />
      </div>
    </form>
  );
};
