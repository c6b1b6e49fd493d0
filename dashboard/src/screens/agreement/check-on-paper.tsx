import { t } from '@lingui/core/macro';
import { plural } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import type { ReactNode } from 'react';
import { count } from '../../words/counts.ts';
import type { SignableText } from './canonical-text.ts';
import { COMMANDS } from './check.tsx';

const GROUP = /.{1,4}/g;
/** How many groups of the fingerprint stand beside the signatures. */
const SHOWN = 6;

/** On paper: how anyone can check years from now that these are the words that both signed. */
export const CheckOnPaper = ({ text, hash }: { readonly text: SignableText; readonly hash: string }) => {
  const file = `agreement-version-${text.version}.txt`;
  return (
    <section className="mt-4 hidden border-t border-rule pt-3 print:block">
      <h2 className="text-13">
        <Trans>How to check it without us</Trans>
      </h2>
      <p className="mt-1">
        <Trans>
          The fingerprint is worked out from the text itself. One comma more, and it would be another.
        </Trans>
      </p>
      <ol className="mt-3 space-y-3">
        <Step number={1}>
          <Trans>
            Ask either of us for the file <b>{file}</b>. It holds the{' '}
            {plural(text.clauses.length, {
              one: 'one clause',
              other: `${count(text.clauses.length)} clauses`,
            })}{' '}
            of these pages, one line for each, the version and a random number that only the two of us have,
            so that nobody can find our words by guessing.
          </Trans>
        </Step>
        <Step number={2}>
          <Trans>Beside the file, run the line for your machine:</Trans>
          <dl className="mt-1 grid grid-cols-[5rem_minmax(0,1fr)] gap-y-0.5 text-13">
            {COMMANDS.map(([system, command]) => (
              <div key={system} className="contents">
                <dt className="text-ink-3">{system}</dt>
                <dd className="font-medium">{command(file)}</dd>
              </div>
            ))}
          </dl>
        </Step>
        <Step number={3}>
          <Trans>
            It must say all 64 digits, in this order:
            <span className="mt-1.5 grid w-fit grid-cols-8 gap-x-6 gap-y-1 text-17">
              {(hash.match(GROUP) ?? []).map((group, i) => (
                // Two groups can be alike; each has its place.
                // oxlint-disable-next-line react/no-array-index-key
                <span key={`${group}-${i}`} className={i < SHOWN ? 'font-semibold' : 'text-ink-2'}>
                  {group}
                </span>
              ))}
            </span>
          </Trans>
        </Step>
      </ol>
      <div className="mt-4 grid grid-cols-[minmax(0,1fr)_15rem] gap-8 border-t border-rule pt-3 text-13 text-ink-2">
        <p>
          <Trans>
            <b className="text-ink">What it shows:</b> that these are the words we both signed, and that
            nobody has changed them since, whoever runs this software included. It shows nothing of what we
            say in a session.
          </Trans>
        </p>
        <div className="space-y-3">
          <Blank>{t`checked on`}</Blank>
          <Blank>{t`by`}</Blank>
        </div>
      </div>
    </section>
  );
};

const Step = ({ number, children }: { readonly number: number; readonly children: ReactNode }) => (
  <li className="grid grid-cols-[1.75rem_minmax(0,1fr)]">
    <b aria-hidden="true">{number}</b>
    <div>{children}</div>
  </li>
);

const Blank = ({ children }: { readonly children: string }) => (
  <p className="flex items-end gap-2">
    {children}
    <span className="grow border-b border-rule-2" />
  </p>
);
