/** What was typed as a whole number within its bounds; undefined for anything else. */
export const whole = (text: string, least: number, most: number): number | undefined => {
  const number = Number(text);
  return text.trim() !== '' && Number.isInteger(number) && number >= least && number <= most
    ? number
    : undefined;
};
