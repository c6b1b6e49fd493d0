import { layoutNow } from '../device/width.ts';
import { alongside, onceDrawn } from '../kit/fetched.tsx';

const around = () => import('./around-a-phone.ts');

export const DayBar = alongside(around, (all) => all.DayBar);
export const Tabs = alongside(around, (all) => all.Tabs);
export const TopBarPhone = alongside(around, (all) => all.TopBarPhone);

const ALL = [DayBar, Tabs, TopBarPhone];

/** What stands around a screen on a phone: there before a page is, or once it is drawn, for one that becomes narrow. */
export const fetchAroundAPhone = async (): Promise<void> => {
  if (layoutNow() === 'phone') await Promise.all(ALL.map(({ preload }) => preload()));
  else onceDrawn(...ALL);
};
