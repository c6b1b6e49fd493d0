import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useCommand } from '../../pair/command.ts';
import { usePair } from '../../pair/pair.tsx';
import { useReadOnly } from '../../pair/read-only.ts';
import { Button } from '../../kit/button.tsx';
import { Person } from '../../pair/person.tsx';
import { Refusal } from '../../pair/refusal.tsx';
import { dayNear } from '../../words/days-in-words.ts';
import { ENDING_PROBLEMS } from '../../pair/ending/problems.ts';

/** While we rest: that we do, until when, and the way back. */
export const Resting = () => {
  const { partnership, today } = usePair();
  const readOnly = useReadOnly();
  const resume = useCommand('contract/resume');
  const { paused } = partnership;
  if (!paused) return null;
  return (
    <section
      aria-labelledby="we-rest"
      className="score no-print items-center gap-y-2 border-b border-rule py-2.5 text-15"
    >
      <h2 id="we-rest" className="text-15">
        <Trans>We rest</Trans>
      </h2>
      <p>
        {paused.until ? (
          <Trans>
            Until {dayNear(paused.until, today)}; <Person whose={paused.by} you={t`you`} /> said so on{' '}
            {dayNear(paused.since, today)}. These days aren’t counted.
          </Trans>
        ) : (
          <Trans>
            Until one of us takes it up again; <Person whose={paused.by} you={t`you`} /> said so on{' '}
            {dayNear(paused.since, today)}. These days aren’t counted.
          </Trans>
        )}
      </p>
      <div className="score-end">
        {!readOnly && (
          <Button busy={resume.isPending && t`Taking it up…`} onClick={() => resume.mutate({ body: {} })}>
            <Trans>Take it up again</Trans>
          </Button>
        )}
        <Refusal error={resume.error} sentences={ENDING_PROBLEMS} />
      </div>
    </section>
  );
};
