export { DayBar } from '../pair/spine/day-bar.tsx';
export { Tabs } from './tabs.tsx';
export { TopBarPhone } from './top-bar-phone.tsx';
