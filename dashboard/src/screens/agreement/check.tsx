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
  ['Linux', (file) => `sha256sum ${file}`],
  ['macOS', (file) => `shasum -a 256 ${file}`],
  ['Windows', (file) => `certutil -hashfile ${file} SHA256`],
];

/** What the browser makes of the words it has, against what the server says of them. */
export const Comparison = ({ text, hash }: CheckProps) => {
  const here = useFingerprint(text);
  if (here === undefined) return <span role="status">Working it out on this device…</span>;
  if (here === null)
    return <span role="status">This browser can’t work it out here. You can check it without us.</span>;
  return here === hash ? (
    <span role="status">Worked out on this device from the words above: the same.</span>
  ) : (
    <span role="alert" className="font-semibold text-ink">
      Worked out on this device, the words above have another fingerprint. Don’t sign; load the page again,
      and if it stays, tell whoever runs this service.
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
        Check it without us
      </button>
      {open && (
        <div id={id} className="mt-3 max-w-xl border-l-2 border-ink pl-4 text-13">
          <p>
            The fingerprint is the SHA-256 of this text, written down in one way only: one line for each
            clause, with the version and a random number that both of you have, so that nobody can find your
            words by guessing.
          </p>
          <ol className="mt-3 list-decimal space-y-3 pl-5">
            <li>
              <Button onClick={() => download(file, canonicalText(text), 'text/plain;charset=utf-8')}>
                Download the text
              </Button>
            </li>
            <li>
              Run one of these beside it:
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
              It must say
              <span className="mt-1 block overflow-x-auto">
                <Fingerprint hash={hash} whole />
              </span>
            </li>
          </ol>
          <p className="mt-3 text-ink-3">
            Keep the file: with it, anyone can check the signatures years from now.
          </p>
        </div>
      )}
    </div>
  );
};
