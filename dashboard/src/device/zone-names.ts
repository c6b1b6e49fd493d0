/** Places that browsers still call by a name of before (ICU keeps the spelling that it began with). */
const CALLED_NOW: Readonly<Record<string, string>> = {
  'Africa/Asmera': 'Africa/Asmara',
  'America/Buenos_Aires': 'America/Argentina/Buenos_Aires',
  'America/Godthab': 'America/Nuuk',
  'Asia/Calcutta': 'Asia/Kolkata',
  'Asia/Katmandu': 'Asia/Kathmandu',
  'Asia/Rangoon': 'Asia/Yangon',
  'Asia/Saigon': 'Asia/Ho_Chi_Minh',
  'Atlantic/Faeroe': 'Atlantic/Faroe',
  'Europe/Kiev': 'Europe/Kyiv',
  'Pacific/Ponape': 'Pacific/Pohnpei',
  'Pacific/Truk': 'Pacific/Chuuk',
};

/** The name that a place goes by today. */
export const calledNow = (zone: string): string => CALLED_NOW[zone] ?? zone;

/** Every zone that the browser names, and the one that was set, should the browser know it by another name. */
export const zonesToChoose = (set: string | undefined): readonly string[] => {
  const known = ['UTC', ...Intl.supportedValuesOf('timeZone')].map(calledNow);
  return [...new Set([...(set === undefined ? [] : [set]), ...known])].toSorted();
};

/** "Stockholm" of Europe/Stockholm; what has no place is called by its name. */
export const placeIn = (zone: string): string =>
  (calledNow(zone).split('/').at(-1) ?? zone).replaceAll('_', ' ');
