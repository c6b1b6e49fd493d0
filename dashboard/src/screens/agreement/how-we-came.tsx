import type { AgreementDocument, Amendment, NextVersion, Role } from '@alliance/api-client/generated/api';
import { plural, t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Named } from '../../pair/person.tsx';
import { capital, count } from '../../words/counts.ts';
import { dayShort } from '../../words/days-in-words.ts';
import { daysBetween } from '../../words/days.ts';
import { inForce } from './reading.ts';

const DID: Readonly<Record<Amendment['steps'][number]['step'], string>> = {
  proposed: 'proposed',
  countered: 'countered',
  accepted: 'accepted',
  declined: 'declined',
  withdrawn: t`took it back`,
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
  const steps: { key: string; on: string; by: Role; did: string }[] = [
    ...(version || !agreement.drafted
      ? []
      : [{ key: 'drafted', on: agreement.drafted.on, by: agreement.drafted.by, did: 'drafted' }]),
    ...led.flatMap(({ steps: each, clause, amendmentId }) =>
      each.map(({ step, by, on, at }) => ({
        key: amendmentId + at,
        on,
        by,
        did: `${DID[step]}${many ? `, ${clause.title}` : ''}`,
      })),
    ),
    ...next.signatures.map(({ by, on, at }) => ({ key: at, on, by, did: 'signed' })),
  ].toSorted((a, b) => a.on.localeCompare(b.on));
  const first = steps[0];
  const open = agreement.amendments.filter(({ state }) => state === 'open').length;
  return (
    <div className="text-15">
      <h2 className="mb-1 text-15">
        <Trans>How we came here</Trans>
      </h2>
      <ol>
        {steps.map(({ key, on, by, did }) => (
          <li key={key} className="grid grid-cols-[4rem_1fr] border-t border-rule py-1.5">
            <span className="text-ink-3">{dayShort(on)}</span>
            <span>
              <Named whose={by} you="you" /> {did}
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
        {first &&
          first.on < today &&
          t`${capital(plural(daysBetween(first.on, today), { one: 'one day', other: `${count(daysBetween(first.on, today))} days` }))} from the first word. `}
        {version
          ? t`Version ${version} holds until the second signature.`
          : t`It holds from the second signature on.`}
        {open > 0 &&
          t` ${capital(plural(open, { one: 'one proposal', other: `${count(open)} proposals` }))} still open: not part of this text.`}
      </p>
    </div>
  );
};
