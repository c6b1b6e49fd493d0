import type { AgreementDocument, Amendment, NextVersion, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { usePair } from '../../pair/pair.tsx';
import { Named } from '../../pair/person.tsx';
import { capital, count } from '../../words/counts.ts';
import { dayShort } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { inForce } from './reading.ts';

type Did = Amendment['steps'][number]['step'] | 'drafted' | 'signed';

const DID: Readonly<Record<Did, (who: ReactNode) => ReactNode>> = {
  drafted: (who) => <Trans>{who} drafted</Trans>,
  proposed: (who) => <Trans>{who} proposed</Trans>,
  countered: (who) => <Trans>{who} countered</Trans>,
  accepted: (who) => <Trans>{who} accepted</Trans>,
  declined: (who) => <Trans>{who} declined</Trans>,
  withdrawn: (who) => <Trans>{who} took it back</Trans>,
  signed: (who) => <Trans>{who} signed</Trans>,
};

interface HowProps {
  readonly agreement: AgreementDocument;
  readonly next: NextVersion;
}

/** The days from the first word to the signatures. */
export const HowWeCame = ({ agreement, next }: HowProps) => {
  const { today, viewer, day } = usePair();
  const version = inForce(agreement)?.version;
  const led = agreement.amendments.filter(({ state, inVersion }) => state === 'accepted' && !inVersion);
  const many = led.length > 1;
  const steps: { key: string; on: string; by: Role; did: Did; title?: string | undefined }[] = [
    ...(version || !agreement.drafted
      ? []
      : [{ key: 'drafted', on: agreement.drafted.on, by: agreement.drafted.by, did: 'drafted' as const }]),
    ...led.flatMap(({ steps: each, clause, amendmentId }) =>
      each.map(({ step, by, on, at }) => ({
        key: amendmentId + at,
        on,
        by,
        did: step,
        title: many ? clause.title : undefined,
      })),
    ),
    ...next.signatures.map(({ by, on, at }) => ({ key: at, on, by, did: 'signed' as const })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
  const days = steps[0] ? daysBetween(steps[0].on, today) : 0;
  const open = agreement.amendments.filter(({ state }) => state === 'open').length;
  return (
    <div className="text-15">
      <h2 className="mb-1 text-15">
        <Trans>How we came here</Trans>
      </h2>
      <ol>
        {steps.map(({ key, on, by, did, title }) => (
          <li key={key} className="grid grid-cols-[4rem_1fr] border-t border-rule py-1.5">
            <span className="text-ink-3">{dayShort(on)}</span>
            <span>
              {DID[did](<Named whose={by} you={t`you`} />)}
              {title !== undefined && `, ${title}`}
            </span>
          </li>
        ))}
        {!next.signatures.some(({ by }) => by === viewer) && (
          <li className="grid grid-cols-[4rem_1fr] border-t border-rule py-1.5">
            <span className="text-ink-3">{dayShort(day)}</span>
            <span>
              <Trans>signing</Trans>
            </span>
          </li>
        )}
      </ol>
      <p className="mt-2 text-13 text-ink-2">
        {[
          days > 0 &&
            plural(days, {
              one: 'One day from the first word.',
              other: `${capital(count(days))} days from the first word.`,
            }),
          version
            ? t`Version ${version} holds until the second signature.`
            : t`It holds from the second signature on.`,
          open > 0 &&
            plural(open, {
              one: 'One proposal still open: not part of this text.',
              other: `${capital(count(open))} proposals still open: not part of this text.`,
            }),
        ]
          .filter(Boolean)
          .join(' ')}
      </p>
    </div>
  );
};
