/** The IANA name of the zone that days and clock times are read and written in: the browser's, Europe/London. */
export const zoneInUse = (): string => new Intl.DateTimeFormat().resolvedOptions().timeZone;
