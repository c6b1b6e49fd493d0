import type { AgreementDocument, NextVersion, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useCommand } from '../../pair/command.ts';
import { useKeptDraft } from '../../device/drafts/kept-draft.ts';
import { usePair } from '../../pair/pair.tsx';
import { Button, buttonLook } from '../../kit/button.tsx';
import { Covered } from '../../kit/covered.tsx';
import { Field } from '../../kit/field.tsx';
import { Fingerprint } from '../../kit/fingerprint.tsx';
import { Named, PERSON_TEXT, useSpokenName } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { signableText } from './canonical-text.ts';
import { CheckWithoutUs, Comparison } from './check.tsx';
import { useFingerprint } from './fingerprint.ts';
import { ifWritten, tooLong } from '../../api/limits.ts';
import { MeetingDrawing } from './meeting-drawing.tsx';
import { AGREEMENT_PROBLEMS } from './problems.ts';
import { inForce } from './reading.ts';
import { quoted } from '../../words/quoted.ts';

interface SignFormProps {
  readonly agreement: AgreementDocument;
  readonly next: NextVersion;
}

/** Two strands on their way to one fingerprint, my sentence on mine, and the signature itself. */
export const SignForm = ({ agreement, next }: SignFormProps) => {
  const { allianceId, viewer, other, name, day } = usePair();
  const firstName = useSpokenName();
  const sign = useCommand('contract/sign');
  const draft = useKeptDraft(`${allianceId}:sign:${next.version}:${viewer}`, { statement: '' });
  const [tried, setTried] = useState(false);
  const text = signableText(next, agreement.nonce);
  const here = useFingerprint(text);
  const signatureOf = (role: Role) => next.signatures.find(({ by }) => by === role);
  const mine = signatureOf(viewer);
  const theirs = signatureOf(other);
  const version = inForce(agreement)?.version;
  const { statement } = draft.words;
  const off =
    here === undefined
      ? t`working out the fingerprint`
      : here === null
        ? t`this browser can’t work out the fingerprint here; open the page over HTTPS`
        : here !== next.textHash
          ? t`the fingerprints differ; load the page again`
          : undefined;

  const send = () => {
    setTried(true);
    if (off || !here || tooLong(statement)) return;
    sign.mutate(
      { body: { version: next.version, textHash: here, statement: ifWritten(statement) } },
      { onSuccess: () => draft.clear() },
    );
  };

  const standing = (role: Role) => {
    const signature = signatureOf(role);
    if (signature) return t`signed on ${dayNear(signature.on, day)}`;
    if (role === viewer) return t`you, about to sign`;
    return mine ? t`not yet; the same text waits there` : t`not yet; the same text waits there too`;
  };

  const statementOf = (role: Role) => {
    const signature = signatureOf(role);
    return signature?.statement ? (
      <p className="text-15 italic">
        <Covered width="long">{quoted(signature.statement)}</Covered>
      </p>
    ) : null;
  };

  const field = !mine && (
    <div className="max-w-md">
      <Field
        label={t`A sentence of your own, if you like`}
        value={statement}
        error={tried ? tooLong(statement) : undefined}
        onChange={(event) => draft.change({ statement: event.target.value })}
      />
    </div>
  );

  return (
    <form
      noValidate
      className="mt-8 border-t border-rule-2"
      onSubmit={(event) => {
        event.preventDefault();
        send();
      }}
    >
      <div className="frame grid gap-x-8 gap-y-4 py-4 wide:grid-cols-[minmax(0,1fr)_300px] wide:items-center">
        <MeetingDrawing
          signed={next.signatures.map(({ by }) => by)}
          signing={mine ? undefined : viewer}
          above={
            <>
              <p>
                <b className={PERSON_TEXT.coach}>
                  <Covered width="medium">{name('coach')}</Covered>
                </b>{' '}
                <span className="text-ink-2">{standing('coach')}</span>
              </p>
              {statementOf('coach')}
            </>
          }
          below={
            <>
              {statementOf('supervisor')}
              <p>
                <b className={PERSON_TEXT.supervisor}>
                  <Covered width="medium">{name('supervisor')}</Covered>
                </b>{' '}
                <span className="text-ink-2">{standing('supervisor')}</span>
              </p>
            </>
          }
        >
          {field}
        </MeetingDrawing>
        <div>
          <Fingerprint hash={next.textHash} size="large" />
          <p className="mt-3 text-13 text-ink-2">
            <Comparison text={text} hash={next.textHash} /> <Trans>A comma apart, and it would differ.</Trans>
          </p>
        </div>
        <div className="wide:col-span-2">
          <CheckWithoutUs text={text} hash={next.textHash} />
        </div>
      </div>
      <div className="border-t border-rule">
        <div className="score gap-y-3 py-4">
          <span className="below-wide:hidden" />
          <div className="min-w-0 space-y-3 tablet:col-span-2 below-wide:col-span-full">
            <Refusal error={sign.error} sentences={AGREEMENT_PROBLEMS} />
            {next.voided && !mine && (
              <p className="text-13 text-ink-2">
                <Trans>
                  <Named whose={next.voided.by} you={t`You`} /> changed the words on{' '}
                  {dayNear(next.voided.on, day)}, so what was signed before no longer counts.
                </Trans>
              </p>
            )}
            {mine ? (
              <p role="status">
                <Trans>
                  You signed on {dayNear(mine.on, day)}. It is in force from the moment{' '}
                  <Named whose={other} /> signs too.{' '}
                  <Link to="/pairs/$allianceId/agreement" params={{ allianceId }} className="underlined">
                    Back to our agreement
                  </Link>
                </Trans>
              </p>
            ) : (
              <div className="flex flex-wrap items-center gap-x-2 gap-y-3">
                <Button type="submit" kind="primary" off={off} busy={sign.isPending && t`Signing…`}>
                  <Trans>Sign version {next.version}</Trans>
                </Button>
                <Link
                  to="/pairs/$allianceId/agreement"
                  params={{ allianceId }}
                  className={buttonLook('secondary')}
                >
                  <Trans>Not yet</Trans>
                </Link>
                <span className="text-ink-2 wide:ml-3">
                  {theirs
                    ? t`In force from the moment you sign: ${firstName(other)} has.`
                    : version
                      ? t`In force from the moment ${firstName(other)} signs too. Until then, version ${version}.`
                      : t`In force from the moment ${firstName(other)} signs too.`}
                </span>
              </div>
            )}
          </div>
        </div>
      </div>
    </form>
  );
};
