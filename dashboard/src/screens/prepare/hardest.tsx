import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { CoveredLines } from '../../kit/covered.tsx';
import { TextArea } from '../../kit/field.tsx';
import { Panel, PanelButton, usePanels } from '../../kit/panel.tsx';
import { AvoidForm } from '../../pair/avoid-form.tsx';
import { CommandForm } from '../../pair/command-form.tsx';
import { inField, unlessWritten, useForm } from '../../pair/form.ts';
import { usePrepared, useInPreparation } from './in-preparation.ts';
import { MakeMoment } from './make-moment.tsx';
import { TakeHardestOut } from './press.tsx';
import { PREPARING_PROBLEMS } from './problems.ts';

/** The one question of which nothing crosses. */
export const Hardest = ({ canWrite }: { readonly canWrite: boolean }) => {
  const { preparation, between } = usePrepared();
  const hardest = preparation?.hardest;
  const held = between?.held.find(({ momentId }) => momentId === hardest?.momentId);
  return (
    <>
      <h2 className="text-24 font-normal italic">
        <Trans>What would I least like to bring?</Trans>
      </h2>
      {!hardest && canWrite && <HardestForm text="" leave={false} />}
      {!hardest && !canWrite && (
        <p className="mt-1 text-15 text-ink-2">
          <Trans>It was left open.</Trans>
        </p>
      )}
      {hardest && (
        <>
          <p dir="auto" className="mt-2 border-b border-field pb-2 text-17 whitespace-pre-wrap">
            <CoveredLines lines={2}>{hardest.text}</CoveredLines>
          </p>
          {canWrite && (
            <div className="no-print">
              <div className="flex flex-wrap items-center gap-x-5 pt-2">
                {hardest.momentId === undefined ? (
                  <>
                    <PanelButton id="make-moment">{t`Make it a moment`}</PanelButton>
                    <span className="text-13 text-ink-2">
                      <Trans>the one way any of it could cross, and only in words you choose</Trans>
                    </span>
                  </>
                ) : (
                  <span className="text-13 text-ink-2">
                    <Trans>It is a moment that you hold by now. Nothing has crossed.</Trans>
                  </span>
                )}
              </div>
              <div className="flex flex-wrap gap-x-5">
                {held && <PanelButton id="avoid">{t`I keep from bringing it`}</PanelButton>}
                <PanelButton id="hardest">{t`Say it otherwise`}</PanelButton>
                <TakeHardestOut />
              </div>
              <Panel within id="make-moment" heading={t`Make it a moment`} note={t`Held by you alone.`}>
                <MakeMoment text={hardest.text} />
              </Panel>
              {held && (
                <Panel
                  within
                  id="avoid"
                  heading={t`I keep from bringing it`}
                  note={t`You alone see it; it never crosses, even if you share the moment.`}
                >
                  <AvoidForm momentId={held.momentId} />
                </Panel>
              )}
              <Panel within id="hardest" heading={t`Say it otherwise`} note={t`You alone read it.`}>
                <HardestForm text={hardest.text} />
              </Panel>
            </div>
          )}
        </>
      )}
    </>
  );
};

const HardestForm = ({ text, leave }: { readonly text: string; readonly leave?: false }) => {
  const { done } = usePanels();
  const form = useForm('hardest', { text }, (words) => ({
    text: unlessWritten(words.text, t`A line is enough, and none is fine as well.`),
  }));
  const answer = useInPreparation('answer-hardest');
  const send = () =>
    form.send(
      (then) => answer.mutate({ body: { text: form.words.text.trim() } }, then),
      () => done(t`Kept, for you alone.`),
    );
  return (
    <div className="no-print mt-2 max-w-2xl">
      <CommandForm
        submit={t`Keep it, for me`}
        busy={answer.isPending && t`Keeping…`}
        error={answer.error}
        sentences={PREPARING_PROBLEMS}
        onSubmit={send}
        keptAt={form.at}
        quiet
        {...(leave === false && { leave })}
      >
        <TextArea
          label={<span className="sr-only">{t`What would I least like to bring?`}</span>}
          maxLength={8000}
          {...inField(form, 'text')}
        />
      </CommandForm>
    </div>
  );
};
