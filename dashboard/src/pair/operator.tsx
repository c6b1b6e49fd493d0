import { Trans } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '../api/requests.ts';

export const operatorQuery = queryOptions({
  queryKey: ['operator'],
  queryFn: ({ signal }) => read('/operator', {}, { signal, tenant: '' }),
});

/** Who runs this installation, and what that lets them do: said before anybody signs up. */
export const RunBy = () => {
  const { data } = useQuery(operatorQuery);
  if (!data) return null;
  const { operator, local } = data;
  if (operator)
    return (
      <Trans>
        {operator.name} runs this installation (<Contact {...operator} />
        ), holds its key, and could read what is written here, sealed or not.
      </Trans>
    );
  return local ? (
    <Trans>
      Whoever started this server holds its key, and could read what is written here, sealed or not.
    </Trans>
  ) : (
    <Trans>
      Nobody has said who runs this installation; whoever does holds its key, and could read what is written
      here, sealed or not.
    </Trans>
  );
};

/** Whom to ask where this installation sends no letters; nothing where it does. */
export const AskForTheLink = () => {
  const { data } = useQuery(operatorQuery);
  if (!data || data.byLetter) return null;
  const { operator, local } = data;
  if (operator)
    return (
      <Trans>
        This installation sends no letters: ask {operator.name} (<Contact {...operator} />) for the link.
      </Trans>
    );
  return local ? (
    <Trans>This installation sends no letters: ask whoever started this server for the link.</Trans>
  ) : (
    <Trans>This installation sends no letters: ask whoever runs it for the link.</Trans>
  );
};

const Contact = ({ contact }: { readonly contact: string }) => (
  <a
    className="underlined"
    href={contact.startsWith('https://') ? contact : `mailto:${contact}`}
    rel="noreferrer"
  >
    {contact.replace(/^https:\/\//, '')}
  </a>
);
