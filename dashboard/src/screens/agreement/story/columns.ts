import { t } from '@lingui/core/macro';
import type { ColumnsOf } from '../../../pair/score/columns.ts';

/** The version that held. */
export const agreementColumns: ColumnsOf = ({ rows: { agreement } }) => {
  const versionOn = (on: string) =>
    agreement.versions.findLast(({ effectiveFrom }) => effectiveFrom <= on)?.version;
  return [
    {
      key: 'version',
      heading: t`Agreement`,
      value: ({ on }) => versionOn(on) ?? null,
      cell: ({ on }) => {
        const version = versionOn(on);
        return version === undefined ? '' : t`version ${version}`;
      },
    },
  ];
};
