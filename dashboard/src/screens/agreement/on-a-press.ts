import { opened } from '../../kit/fetched.tsx';

export const CounterFields = opened(
  () => import('./counter-fields.tsx'),
  (module) => module.CounterFields,
);
