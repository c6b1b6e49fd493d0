import { opened } from '../../kit/fetched.tsx';

export const CounterFields = opened(
  () => import('./counter-fields.tsx'),
  (module) => module.CounterFields,
);

/** What stands on the page of signing once there is nothing to sign. */
export const InForceNow = opened(
  () => import('./in-force-now.tsx'),
  (module) => module.InForceNow,
);
