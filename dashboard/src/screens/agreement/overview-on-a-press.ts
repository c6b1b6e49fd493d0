import { opened } from '../../kit/fetched.tsx';

export const AgreementTable = opened(
  () => import('./agreement-table.tsx'),
  (module) => module.AgreementTable,
);
