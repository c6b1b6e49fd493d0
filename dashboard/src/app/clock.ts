/*
 * The device's own clock and zone, read nowhere else. What the pair did has its days from the server; this is for
 * "saved 14:02" and for the time of day beside a signature.
 */
const hoursAndMinutes = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit' });

/** This moment, UTC. */
export const now = (): string => new Date().toISOString();

/** 14:02, as it is on this device now. */
export const timeNow = (): string => hoursAndMinutes.format();

/** 08:40, as the clock on this device showed or will show at that moment. */
export const timeOf = (instant: string): string => hoursAndMinutes.format(new Date(instant));

/** The moment at which this device's calendar and clock show this day and time; undefined for what is neither. */
export const momentOf = (day: string, time: string): string | undefined => {
  const moment = new Date(`${day}T${time}`);
  return Number.isNaN(moment.getTime()) ? undefined : moment.toISOString();
};

/** The name of the device's time zone: Europe/London. */
export const zoneName = (): string => hoursAndMinutes.resolvedOptions().timeZone;
