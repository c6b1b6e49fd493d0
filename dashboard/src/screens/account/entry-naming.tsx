import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { Choice } from '../../kit/choice.tsx';
import { Covered } from '../../kit/covered.tsx';
import { Toggle } from '../../kit/toggle.tsx';
import type { Naming } from './own-calendar.ts';

interface EntryNamingProps {
  readonly naming: Naming;
  /** What an entry reads by it; undefined where there is nobody yet whom it could name. */
  readonly reads: string | undefined;
  readonly onChange: (naming: Naming) => void;
}

/** Whether entries say with whom, and how; with what arrives. */
export const EntryNaming = ({ naming, reads, onChange }: EntryNamingProps) => (
  <div className="mt-4">
    <Toggle on={naming !== 'nobody'} onChange={(on) => onChange(on ? 'initials' : 'nobody')}>
      <b>
        <Trans>Say with whom</Trans>
      </b>
    </Toggle>
    {reads !== undefined && (
      <p className="pl-11.5 text-13 text-ink-2">
        <Trans>
          The entry reads{' '}
          <Covered within>
            <span lang="en">“{reads}”.</span>
          </Covered>
        </Trans>
      </p>
    )}
    {naming !== 'nobody' && (
      <div className="mt-2 max-w-sm pl-11.5 phone:pl-0">
        <Choice
          quiet
          label={t`How entries name whom you meet`}
          options={[
            { value: 'initials', label: t`By initials` },
            { value: 'name', label: t`By name` },
          ]}
          value={naming}
          onChange={onChange}
        />
      </div>
    )}
  </div>
);
