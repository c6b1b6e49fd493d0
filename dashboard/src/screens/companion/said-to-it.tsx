import type { Role } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Covered } from '../../kit/covered.tsx';
import { usePair } from '../../pair/pair.tsx';
import { Person } from '../../pair/person.tsx';
import { dayShortNear } from '../../words/days-in-words.ts';
import { quoted } from '../../words/quoted.ts';

interface Said {
  readonly on: string;
  readonly text: string;
}

interface SaidToItProps {
  readonly sharing: Said & {
    readonly by: Role;
    readonly why?: string | undefined;
    readonly answers: readonly (Said & { readonly by: Role })[];
  };
  readonly before: readonly (Said & { readonly did: string })[];
  readonly did: string;
}

/** How it reads and read before, and what the other said to it, each with its day. */
export const SaidToIt = ({ sharing: { by, on, text, why, answers }, before, did }: SaidToItProps) => {
  const { day } = usePair();
  const lines = [
    ...before.map((each) => ({ ...each, by, did: t`${each.did}, worded anew since`, over: true })),
    {
      on: before.length === 0 ? on : '',
      text: [text, why].filter(Boolean).join(' · '),
      by,
      did,
      over: false,
    },
    ...answers.map((each) => ({ ...each, did: t`to it`, over: false })),
  ];
  return (
    <ol className="text-13">
      {lines.map((each, place) => (
        <li
          // Lines are only ever added at the end of their part.
          key={`${each.on}-${place}`}
          className={`grid grid-cols-[5.5rem_minmax(0,1fr)] gap-x-3 border-t border-rule py-1.5 first:border-0 ${each.over ? 'text-ink-3' : 'text-ink'}`}
        >
          <span className="text-ink-2">{each.on === '' ? t`now` : dayShortNear(each.on, day)}</span>
          <span className="min-w-0">
            <Person whose={each.by} />{' '}
            <Covered width="medium">
              <b className="font-semibold">{each.did}</b>
            </Covered>{' '}
            <Covered width="long">{quoted(each.text)}</Covered>
          </span>
        </li>
      ))}
    </ol>
  );
};
