import type { AgreementDocument, ClauseLine } from '@alliance/api-client/generated/api';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
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
                <Person whose={by} you="You" /> <span className="text-ink-3">{dayNear(on, day)}</span>
              </p>
              <p className="whitespace-pre-line">
                <CoveredLines lines={1}>{text}</CoveredLines>
              </p>
            </li>
          ))}
        </ul>
      )}
      {!closed && asked && !writing && <Seen clause={clause} />}
      {!closed && !writing && (
        <button
          type="button"
          className={`underlined no-print min-h-6 cursor-pointer phone:min-h-11 ${invitation ? 'text-15' : 'text-13 text-ink-2'}`}
          onClick={() => write(true)}
        >
          {asked
            ? `Answer ${firstName(other)}`
            : (invitation ?? `Ask ${firstName(other)} something about it`)}
        </button>
      )}
      {!closed && writing && <CommentForm clause={clause} onDone={() => write(false)} />}
    </div>
  );
};

/** It waits until it is answered, or seen. */
const Seen = ({ clause }: Pick<CommentsProps, 'clause'>) => {
  const settle = useCommand('contract/settle-comments');
  return (
    <span className="no-print mr-4 inline-flex flex-col items-start gap-2">
      <Button
        busy={settle.isPending && 'Saying so…'}
        onClick={() => settle.mutate({ body: { clauseId: clause.clauseId } })}
      >
        I’ve seen it
      </Button>
      <Refusal error={settle.error} sentences={AGREEMENT_PROBLEMS} />
    </span>
  );
};

const CommentForm = ({ clause, onDone }: Pick<CommentsProps, 'clause'> & { readonly onDone: () => void }) => {
  const { allianceId, viewer, other } = usePair();
  const firstName = useSpokenName();
  const draft = useKeptDraft(`${allianceId}:comment:${clause.clauseId}:${viewer}`, { text: '' });
  const comment = useCommand('contract/comment-clause');
  const [missing, miss] = useState(false);
  const text = draft.words.text.trim();
  const send = () => {
    if (!text) return miss(true);
    if (tooLong(text)) return undefined;
    return comment.mutate(
      { body: { clauseId: clause.clauseId, text } },
      {
        onSuccess: () => {
          draft.clear();
          onDone();
        },
      },
    );
  };
  return (
    <form
      className="max-w-xl space-y-3"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <TextArea
        label="What would you like to say or ask?"
        aside={`${firstName(other)} reads it; the clause stays as it is`}
        // The form was opened by a press that asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        value={draft.words.text}
        error={missing && !text ? 'Write a line, or close this again.' : tooLong(draft.words.text)}
        onChange={(event) => draft.change({ text: event.target.value })}
      />
      <Refusal error={comment.error} sentences={AGREEMENT_PROBLEMS} />
      <div className="flex flex-wrap items-center gap-2">
        <Button type="submit" kind="primary" busy={comment.isPending && 'Sending…'}>
          Send it
        </Button>
        <Button onClick={onDone}>Close</Button>
        <KeptAt at={draft.at} />
      </div>
    </form>
  );
};
