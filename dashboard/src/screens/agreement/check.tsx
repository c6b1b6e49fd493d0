import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { useId, useState } from 'react';
import { Button } from '../../kit/button.tsx';
import { download } from '../../device/download.ts';
import { Fingerprint } from '../../kit/fingerprint.tsx';
import { canonicalText, type SignableText } from './canonical-text.ts';
import { useFingerprint } from './fingerprint.ts';

interface CheckProps {
  readonly text: SignableText;
  /** The one under which it was or will be signed, as the server has it. */
  readonly hash: string;
}

export const COMMANDS: readonly (readonly [string, (file: string) => string])[] = [
  [t`Linux`, (file) => `sha256sum ${file}`],
  ['macOS', (file) => `shasum -a 256 ${file}`],
  [t`Windows`, (file) => `certutil -hashfile ${file} SHA256`],
];

/** What the browser makes of the words it has, against what the server says of them. */
export const Comparison = ({ text, hash }: CheckProps) => {
  const here = useFingerprint(text);
  if (here === undefined)
    return (
      <span role="status">
        <Trans>Working it out on this device…</Trans>
      </span>
    );
  if (here === null)
    return (
      <span role="status">
        <Trans>This browser can’t work it out here. You can check it without us.</Trans>
      </span>
    );
  return here === hash ? (
    <span role="status">
      <Trans>Worked out on this device from the words above: the same.</Trans>
    </span>
  ) : (
    <span role="alert" className="font-semibold text-ink">
      <Trans>
        Worked out on this device, the words above have another fingerprint. Don’t sign; load the page again,
        and if it stays, tell whoever runs this service.
      </Trans>
    </span>
  );
};

/** How to work the fingerprint out with a tool that isn't ours. */
export const CheckWithoutUs = ({ text, hash }: CheckProps) => {
  const [open, setOpen] = useState(false);
  const id = useId();
  const file = `agreement-version-${text.version}.txt`;
  return (
    <div className="no-print">
      <button
        type="button"
        aria-expanded={open}
        aria-controls={id}
        className="underlined min-h-6 cursor-pointer text-13 phone:min-h-11"
        onClick={() => setOpen(!open)}
      >
        <Trans>Check it without us</Trans>
      </button>
      {open && (
        <div id={id} className="mt-3 max-w-xl border-l-2 border-ink pl-4 text-13">
          <p>
            <Trans>
              The fingerprint is the SHA-256 of this text, written down in one way only: one line for each
              clause, with the version and a random number that both of you have, so that nobody can find your
              words by guessing.
            </Trans>
          </p>
          <ol className="mt-3 list-decimal space-y-3 pl-5">
            <li>
              <Button onClick={() => download(file, canonicalText(text), 'text/plain;charset=utf-8')}>
                <Trans>Download the text</Trans>
              </Button>
            </li>
            <li>
              <Trans>Run one of these beside it:</Trans>
              <dl className="mt-1 grid grid-cols-[auto_minmax(0,1fr)] gap-x-4 gap-y-1">
                {COMMANDS.map(([system, command]) => (
                  <div key={system} className="contents">
                    <dt className="text-ink-3">{system}</dt>
                    <dd>
                      <code className="break-all">{command(file)}</code>
                    </dd>
                  </div>
                ))}
              </dl>
            </li>
            <li>
              <Trans>It must say</Trans>
              <span className="mt-1 block overflow-x-auto">
                <Fingerprint hash={hash} whole />
              </span>
            </li>
          </ol>
          <p className="mt-3 text-ink-3">
            <Trans>Keep the file: with it, anyone can check the signatures years from now.</Trans>
          </p>
        </div>
      )}
    </div>
  );
};
