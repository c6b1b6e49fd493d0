import type { AgreementDocument, Amendment } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useRef, useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { toFirstError } from '../../device/focus.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { useLayout } from '../../device/width.ts';
import { Button } from '../../kit/button.tsx';
import { Ways } from '../../kit/choice.tsx';
import { TextArea } from '../../kit/field.tsx';
import { KeptAt } from '../../kit/kept-at.tsx';
import { Named, useSpokenName } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { AnswerBar, type Way } from './answer-bar.tsx';
import { ifWritten, tooLong } from '../../api/limits.ts';
import { draftOf, numberErrors, numbersIn, type NumberDraft } from './number-draft.ts';
import { inFull } from './numbers-in-words.ts';
import { AGREEMENT_PROBLEMS } from './problems.ts';
import { inForce, offersOf } from './reading.ts';
import { CounterFields } from './on-a-press.ts';

export interface AnswerProps {
  readonly agreement: AgreementDocument;
  readonly amendment: Amendment;
}

export interface AnswerDraft {
  readonly way: Way | null;
  readonly text: string;
  readonly why: string;
  readonly reason: string;
  readonly numbers: NumberDraft;
}

export const answerKey = (allianceId: string, amendmentId: string, viewer: string): string =>
  `${allianceId}:answer:${amendmentId}:${viewer}`;

/** The answer to the other's words: accept them, counter with others, or decline. */
export const Answer = ({ agreement, amendment }: AnswerProps) => {
  const { allianceId, viewer, other } = usePair();
  const firstName = useSpokenName();
  const layout = useLayout();
  const latest = offersOf(amendment).at(-1);
  const theirs = latest?.text ?? amendment.against?.text ?? '';
  const offered = latest?.numbers ?? amendment.against?.numbers;
  const { clauseId } = amendment.clause;
  const numbersOffered = draftOf(offered);
  const empty: AnswerDraft = { way: null, text: theirs, why: '', reason: '', numbers: numbersOffered };
  const draft = useKeptDraft(answerKey(allianceId, amendment.amendmentId, viewer), empty);
  const accept = useCommand('contract/accept-amendment');
  const counter = useCommand('contract/counter-amendment');
  const decline = useCommand('contract/decline-amendment');
  const [tried, setTried] = useState(false);
  const form = useRef<HTMLFormElement>(null);
  const { way, text, why, reason, numbers: typed } = draft.words;
  const { numbers } = numbersIn(clauseId, typed);
  const wrong = way === 'counter' ? numberErrors(clauseId, typed, offered) : {};
  const version = inForce(agreement)?.version ?? 0;
  const retiring = latest?.op === 'retire' && latest.text === undefined;
  const name = firstName(other);
  const mine = text.trim();
  const textError =
    way !== 'counter'
      ? undefined
      : mine === ''
        ? t`Write the words that you offer, or decline ${name}’s.`
        : latest?.text !== undefined &&
            Object.keys(wrong).length === 0 &&
            inFull({ text: mine, numbers }) === inFull(latest)
          ? t`These are ${name}’s words. Change something, or accept them.`
          : tooLong(text);
  const error = accept.error ?? counter.error ?? decline.error;

  const send = () => {
    setTried(true);
    if (!way || textError || tooLong(why) || tooLong(reason) || Object.keys(wrong).length > 0)
      return toFirstError(form.current);
    const { amendmentId } = amendment;
    const done = { onSuccess: () => draft.clear() };
    const ifMatch = agreement.revision;
    if (way === 'accept') return accept.mutate({ ifMatch, body: { amendmentId } }, done);
    if (way === 'counter')
      return counter.mutate(
        { ifMatch, body: { amendmentId, text: mine, numbers, why: ifWritten(why) } },
        done,
      );
    return decline.mutate({ ifMatch, body: { amendmentId, reason: ifWritten(reason) } }, done);
  };

  const counterFields = (
    <CounterFields
      clauseId={clauseId}
      theirs={inFull({ text: theirs, numbers: offered })}
      retiring={retiring}
      text={text}
      numbers={typed}
      why={why}
      errors={tried ? { ...wrong, text: textError, why: tooLong(why) } : {}}
      onChange={draft.change}
    />
  );

  return (
    <form
      ref={form}
      noValidate
      aria-labelledby="answer"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <h2 id="answer" className="mb-2 text-15">
        <Trans>
          Your answer <span className="font-normal text-ink-3">only you see this until you send it</span>
        </Trans>
      </h2>
      <Ways
        quiet
        label={t`Your answer`}
        value={way}
        onChange={(chosen) => draft.change({ way: chosen })}
        options={[
          {
            value: 'accept',
            label: retiring ? (
              t`Drop the clause`
            ) : (
              <Trans>
                Accept <Named whose={other} within />
                ’s words
              </Trans>
            ),
            says: t`You then both read version ${version + 1} whole, and sign it.`,
          },
          {
            value: 'counter',
            label: retiring ? t`Counter, with words to keep it by` : t`Counter, with a change of yours`,
            more: counterFields,
          },
          {
            value: 'decline',
            label: t`Decline, with a reason`,
            says: version ? (
              <Trans>
                Version {version} goes on. <Named whose={other} within /> reads your reason; nobody else does.
              </Trans>
            ) : (
              <Trans>
                The draft goes on. <Named whose={other} within /> reads your reason; nobody else does.
              </Trans>
            ),
            more: (
              <TextArea
                label={t`Your reason`}
                aside={t`if you like`}
                value={reason}
                error={tried ? tooLong(reason) : undefined}
                onChange={(event) => draft.change({ reason: event.target.value })}
              />
            ),
          },
        ]}
      />
      <div className="mt-3 space-y-3">
        <Refusal error={error} sentences={AGREEMENT_PROBLEMS} />
        <div className="flex flex-wrap items-center gap-2">
          <Button
            type="submit"
            kind="primary"
            off={way ? undefined : t`choose one of the three first`}
            busy={(accept.isPending || counter.isPending || decline.isPending) && t`Sending…`}
          >
            {way === 'accept' && (retiring ? t`Drop this clause` : t`Accept these words`)}
            {way === 'decline' && t`Decline it`}
            {way === 'counter' && t`Send my counter`}
            {!way && t`Send my answer`}
          </Button>
          {way && way !== 'accept' && <Button onClick={() => draft.change({})}>{t`Keep as draft`}</Button>}
          <KeptAt at={draft.at} />
        </div>
      </div>
      {layout === 'phone' && !way && (
        <AnswerBar
          version={version}
          onWay={(chosen) => {
            draft.change({ way: chosen });
            setTimeout(() => {
              form.current?.scrollIntoView({ block: 'start' });
              form.current?.querySelector<HTMLElement>('input:checked')?.focus();
            });
          }}
        />
      )}
    </form>
  );
};
