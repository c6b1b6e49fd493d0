import type { PractitionerDocument, Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { usePair } from '../../pair/pair.tsx';
import { Named } from '../../pair/person.tsx';
import { hasPlaced } from './reading.ts';

interface WhoseProps {
  readonly document: PractitionerDocument;
  readonly of: Role;
  readonly onChange: (role: Role) => void;
}

const ROLES: readonly Role[] = ['coach', 'supervisor'];

/** Whose lines these are. Once both have placed themselves, either's can be looked at. */
export const Whose = ({ document, of, onChange }: WhoseProps) => {
  const { viewer } = usePair();
  const both = ROLES.every((role) => hasPlaced(document, role) || role === viewer || role === of);
  if (!both || !ROLES.every((role) => role === of || hasPlaced(document, role)))
    return (
      <Trans>
        placed by <Named whose={of} />, when they like
      </Trans>
    );
  return (
    <span role="group" aria-label={t`Placed by`} className="inline-flex gap-x-4">
      {ROLES.map((role) => (
        <button
          key={role}
          type="button"
          aria-pressed={role === of}
          className="min-h-6 cursor-pointer border-b border-transparent text-ink-2 hover:text-ink aria-pressed:border-ink aria-pressed:text-ink phone:min-h-11"
          onClick={() => onChange(role)}
        >
          <Trans>
            by <Named whose={role} within />
          </Trans>
        </button>
      ))}
    </span>
  );
};
