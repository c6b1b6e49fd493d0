import type { Person, Role, SamplePair } from '@alliance/api-client/generated/api';
import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { queryOptions, useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { SAMPLE } from '../../device/base.ts';
import { read, send } from '../../api/requests.ts';
import { Problem } from '../../api/http.ts';
import { calledBy, firstNameOf } from '../../words/names.ts';
import { Button } from '../../kit/button.tsx';
import { Refused } from '../../kit/notice.tsx';
import { SmallStrand } from '../../kit/strands/small-strand.tsx';
import { addDays } from '../../words/days.ts';
import { AccountRefusal } from '../account/refusal.tsx';

const samplePairsQuery = queryOptions({
  queryKey: ['sample-pairs'],
  queryFn: ({ signal }) => read('/identity/sample-pairs', {}, { signal, tenant: SAMPLE }),
});

/** False once it is known that this installation has no sample. */
export const useHasSample = (): boolean => {
  const { error } = useQuery(samplePairsQuery);
  return !(error instanceof Problem && error.status === 404);
};

/** The sample's pairs, each as its line; a pair opens to the question as whom to look. */
export const Sample = () => {
  const { data: pairs, error, refetch } = useQuery(samplePairsQuery);
  const [open, setOpen] = useState<string | null>(null);
  if (error)
    return (
      <Refused>
        <b>
          <Trans>We couldn’t reach the sample.</Trans>
        </b>{' '}
        <button type="button" className="underlined cursor-pointer" onClick={() => void refetch()}>
          <Trans>Try again</Trans>
        </button>
      </Refused>
    );
  const days = (pairs ?? []).flatMap(({ began, sessions }) => [began, ...sessions]).toSorted();
  const from = days[0] ?? '2025-01-01';
  const to = addDays(days.at(-1) ?? from, 20);
  return (
    <ul className="min-h-[222px] border-b border-rule">
      {pairs?.map((pair) => (
        <li key={pair.allianceId} className="border-t border-rule">
          <button
            type="button"
            aria-expanded={open === pair.allianceId}
            className="block w-full cursor-pointer py-1.5 text-left outline-offset-0 hover:bg-wash"
            onClick={() => setOpen(open === pair.allianceId ? null : pair.allianceId)}
          >
            <span className="flex flex-wrap items-baseline justify-between gap-x-2">
              <b className="whitespace-nowrap">{bothNames(pair)}</b>
              <span className="text-13 text-ink-2">{pair.line}</span>
            </span>
            <SmallStrand began={pair.began} sessions={pair.sessions} from={from} to={to} width={340} />
          </button>
          {open === pair.allianceId && <AsWhom pair={pair} />}
        </li>
      ))}
    </ul>
  );
};

const bothNames = (pair: SamplePair): string => {
  const { coach, supervisor } = calledBy(pair);
  return t`${coach} and ${supervisor}`;
};

const AsWhom = ({ pair }: { readonly pair: SamplePair }) => {
  const looking = useMutation({
    mutationFn: ({ id }: Person) =>
      send('/identity/sample-sign-in', {}, { personId: id }, { tenant: SAMPLE }),
    // Another tenant is another page: everything that was read belongs to this one.
    onSuccess: () => location.assign(`${SAMPLE}/pairs/${pair.allianceId}`),
  });
  const choice = (role: Role) => (
    <Button
      busy={looking.isPending && looking.variables === pair[role] && t`Opening…`}
      onClick={() => looking.mutate(pair[role])}
    >
      {firstNameOf(pair[role].name)}, {role}
    </Button>
  );
  return (
    <div className="pb-3">
      <p className="flex flex-wrap items-center gap-2">
        <span className="text-13 text-ink-2">
          <Trans>Look as</Trans>
        </span>{' '}
        {choice('coach')} {choice('supervisor')}
      </p>
      <AccountRefusal error={looking.error} />
    </div>
  );
};
