import type { Moment, NotKnowingDocument } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useState, type FormEvent } from 'react';
import { Button } from '../../kit/button.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Offline } from '../../kit/notice.tsx';
import { usePanels } from '../../kit/panel.tsx';
import { Select } from '../../kit/select.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import { useOwnCommand } from '../../pair/own.ts';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { usePair } from '../../pair/pair.tsx';
import { useSpokenName } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayAndMonth, weekdayAndDay } from '../../words/days-in-words.ts';
import { Preview } from './preview.tsx';
import { HOLDING_PROBLEMS } from './problems.ts';
import { sessionsToBringTo } from './reading.ts';

interface ShareFormProps {
  readonly moment: Moment;
  readonly document: NotKnowingDocument;
}

/** Three steps, each of which can be the last: the words, whether to say when, and what the other will see. */
export const ShareForm = ({ moment, document }: ShareFormProps) => {
  const { allianceId, other } = usePair();
  const { done, setOpen } = usePanels();
  const name = useSpokenName();
  const { momentId: id, noticedOn } = moment;
  const sessions = sessionsToBringTo(document);
  const form = useForm(
    `share:${id}`,
    { text: '', sessionId: sessions[0]?.sessionId ?? '', says: '' },
    ({ text }) => ({ text: unlessWritten(text, t`A line is enough: what would you say?`) }),
  );
  const share = useOwnCommand('moment/{id}/share', { id });
  const [step, setStep] = useState<1 | 2 | 3>(1);
  const { words, set } = form;
  const session = sessions.find(({ sessionId }) => sessionId === words.sessionId) ?? sessions[0];
  if (!session)
    return (
      <p className="text-15 text-ink-2">
        <Trans>It can be brought once a session of yours is planned.</Trans>
      </p>
    );
  const says = words.says === 'yes';
  const text = words.text.trim();
  const send = () =>
    form.send(
      (then) =>
        share.mutate(
          { body: { allianceId, sessionId: session.sessionId, text, discloseNoticedOn: says } },
          then,
        ),
      () => done(t`Shared. It stands on the agenda of session ${session.session}.`),
    );
  const onSubmit = (event: FormEvent) => {
    event.preventDefault();
    if (share.isPending) return;
    if (step === 3) return send();
    if (text) setStep(step === 1 ? 2 : 3);
    else form.send(() => undefined);
  };
  return (
    <form noValidate className="grid gap-4" onSubmit={onSubmit}>
      <p className="text-13 text-ink-3">
        <Trans>Step {step} of 3; you can stop at each.</Trans>
      </p>
      <TextArea
        label={t`What you’d say`}
        aside={t`start from your words or from none; yours above stay yours`}
        maxLength={8000}
        {...inField(form, 'text')}
      />
      {step > 1 && (
        <>
          {sessions.length > 1 && (
            <Select
              label={t`In which session?`}
              options={sessions.map((each) => ({
                value: each.sessionId,
                label: each.isPlanned
                  ? t`Session ${each.session}, planned for ${weekdayAndDay(each.on)}`
                  : t`Session ${each.session}, held ${weekdayAndDay(each.on)}`,
              }))}
              value={words.sessionId}
              onChange={(event) => set('sessionId', event.target.value)}
            />
          )}
          <div>
            <Toggle on={says} onChange={(on) => set('says', on ? 'yes' : '')}>
              <Trans>Say when I noticed it</Trans>
            </Toggle>
            <p className="text-13 text-ink-2">
              {says
                ? t`On. ${name(other)} reads “noticed ${dayAndMonth(noticedOn)}”.`
                : t`Off. ${name(other)} would read “noticed ${dayAndMonth(noticedOn)}”.`}
            </p>
          </div>
        </>
      )}
      {step === 3 && <Preview session={session} text={text} noticedOn={says ? noticedOn : undefined} />}
      <Offline />
      <Refusal error={share.error} sentences={HOLDING_PROBLEMS} />
      <div className="no-print flex flex-wrap items-center gap-x-3 gap-y-2">
        <Button
          type="submit"
          kind={step === 3 ? 'primary' : 'secondary'}
          busy={share.isPending && t`Sharing…`}
        >
          {step === 1
            ? t`Go on: say when?`
            : step === 2
              ? t`Go on: what ${name(other)} will see`
              : t`Share it in session ${session.session}`}
        </Button>
        <Button kind="link" onClick={() => setOpen(null)}>
          <Trans>Keep holding it</Trans>
        </Button>
        {step === 3 && (
          <span className="text-13 text-ink-3">
            <Trans>{name(other)} reads it once you do this.</Trans>
          </span>
        )}
      </div>
    </form>
  );
};
