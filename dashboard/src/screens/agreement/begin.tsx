import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { useIsOver, useReadOnly } from '../../pair/read-only.ts';
import { zoneInUse } from '../../device/zone.ts';
import { Button } from '../../kit/button.tsx';
import { Named } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { AGREEMENT_PROBLEMS } from './problems.ts';

/** Nothing is agreed yet: what a draft is, and the one press that makes one. */
export const Begin = () => {
  const { earlier, other } = usePair();
  const readOnly = useReadOnly();
  const isOver = useIsOver();
  const draft = useCommand('contract/draft');
  return (
    <section aria-labelledby="agreement" className="score gap-y-3 py-6">
      <div>
        <h1 id="agreement" className="text-15">
          <Trans>Agreement</Trans>
        </h1>
        <p className="text-13 text-ink-3">
          <Trans>nothing drafted yet</Trans>
        </p>
      </div>
      <div className="min-w-0">
        <p className="text-24 italic">
          {isOver
            ? t`Nothing was drafted before our partnership ended.`
            : earlier
              ? t`On that day nothing had been drafted.`
              : t`What would you each like to be able to count on here?`}
        </p>
        {!readOnly && (
          <>
            <p className="mt-4 max-w-2xl text-17 text-ink-2">
              <Trans>
                Begin from fourteen clauses in plain words: what you are here to learn, what each of you wants
                and brings, not knowing, confidentiality, fees, how often you look back, how it ends. Twelve
                you may drop, all of them you may re-word, and nothing holds until both of you have signed the
                same text.
              </Trans>
            </p>
            <div className="mt-6 flex flex-wrap items-center gap-4">
              <Button
                kind="primary"
                busy={draft.isPending && t`Drafting…`}
                onClick={() =>
                  draft.mutate({ body: { templateId: 'usual-fourteen', countedIn: zoneInUse() } })
                }
              >
                <Trans>Draft our agreement</Trans>
              </Button>
              <span className="text-13 text-ink-3">
                <Trans>
                  <Named whose={other} /> sees the draft at once, and can change it as you can.
                </Trans>
              </span>
            </div>
            <div className="mt-4 max-w-xl">
              <Refusal error={draft.error} sentences={AGREEMENT_PROBLEMS} />
            </div>
          </>
        )}
      </div>
    </section>
  );
};
