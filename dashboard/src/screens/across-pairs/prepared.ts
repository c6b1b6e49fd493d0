import type { CommandBody } from '../../pair/command.ts';
import type { PreparedAmendment } from '@alliance/api-client/generated/api';

/** As it is told: a clause that is added has a title. */
export const proposalOf = ({
  op,
  title,
  ...words
}: PreparedAmendment): CommandBody<'contract/propose-amendment'> =>
  op === 'add' ? { ...words, op, title: title ?? '' } : { ...words, op };
