import { queryOptions, useQuery } from '@tanstack/react-query';
import type { Operator } from '../../app/documents/alliances.ts';
import { read } from '../../app/http.ts';

const operatorQuery = queryOptions({
  queryKey: ['operator'],
  queryFn: ({ signal }) => read<Operator>('/api/operator', { signal, tenant: '' }),
});

/** Who runs this installation, and what that lets them do: said before anybody signs up. */
export const RunBy = () => {
  const { data } = useQuery(operatorQuery);
  if (!data) return null;
  const { operator, local } = data;
  return (
    <>
      {operator ? (
        <>
          {operator.name} runs this installation (
          <a className="underlined" href={hrefOf(operator.contact)} rel="noreferrer">
            {operator.contact.replace(/^https:\/\//, '')}
          </a>
          ), holds its key,
        </>
      ) : local ? (
        'Whoever started this server holds its key,'
      ) : (
        'Nobody has said who runs this installation; whoever does holds its key,'
      )}{' '}
      and could read what is written here, sealed or not.
    </>
  );
};

const hrefOf = (contact: string) => (contact.startsWith('https://') ? contact : `mailto:${contact}`);
