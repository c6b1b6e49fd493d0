import { t } from '@lingui/core/macro';
import { Trans } from '@lingui/react/macro';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { read } from '../../api/asking.ts';

export const operatorQuery = queryOptions({
  queryKey: ['operator'],
  queryFn: ({ signal }) => read('/operator', {}, { signal, tenant: '' }),
});

/** Who runs this installation, and what that lets them do: said before anybody signs up. */
export const RunBy = () => {
  const { data } = useQuery(operatorQuery);
  if (!data) return null;
  const { operator, local } = data;
  return (
    <>
      <Trans>
        {operator ? (
          <>
            <Trans>
              {operator.name} runs this installation (
              <a className="underlined" href={hrefOf(operator.contact)} rel="noreferrer">
                {operator.contact.replace(/^https:\/\//, '')}
              </a>
              ), holds its key,
            </Trans>
          </>
        ) : local ? (
          t`Whoever started this server holds its key,`
        ) : (
          t`Nobody has said who runs this installation; whoever does holds its key,`
        )}{' '}
        and could read what is written here, sealed or not.
      </Trans>
    </>
  );
};

/** Whom to ask where this installation sends no letters; nothing where it does. */
export const AskForTheLink = () => {
  const { data } = useQuery(operatorQuery);
  if (!data || data.byLetter) return null;
  const { operator, local } = data;
  return (
    <>
      <Trans>
        This installation sends no letters:{' '}
        {operator ? (
          <>
            ask {operator.name} (
            <a className="underlined" href={hrefOf(operator.contact)} rel="noreferrer">
              {operator.contact.replace(/^https:\/\//, '')}
            </a>
            )
          </>
        ) : (
          `ask whoever ${local ? 'started this server' : 'runs it'}`
        )}{' '}
        for the link.
      </Trans>
    </>
  );
};

const hrefOf = (contact: string) => (contact.startsWith('https://') ? contact : `mailto:${contact}`);
