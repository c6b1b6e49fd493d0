import { opened } from '../kit/fetched.tsx';

export const AccountMenu = opened(
  () => import('./account-menu.tsx'),
  (module) => module.AccountMenu,
);
