import type { ColumnsOf } from '../../../pair/score/columns.ts';

/** The version that held. */
export const agreementColumns: ColumnsOf = ({ rows: { agreement } }) => {
  const versionOn = (on: string) =>
    agreement.versions.findLast(({ effectiveFrom }) => effectiveFrom <= on)?.version;
  return [
    {
      key: 'version',
      heading: 'Agreement',
      value: ({ on }) => versionOn(on) ?? null,
      cell: ({ on }) => `version ${versionOn(on) ?? ''}`,
    },
  ];
};
