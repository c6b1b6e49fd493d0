import type { Day } from '@alliance/days/days';
import { useEffect } from 'react';
import { useDiscreet } from '../device/discreet.ts';
import { timeNow } from '../device/clock.ts';
import { placeIn } from '../device/zone-names.ts';
import { zoneInUse } from '../device/zone.ts';
import { dayInWords } from '../words/days-in-words.ts';

/** Text as a CSS string: quotes and what could end it are written as escapes. */
const cssString = (text: string): string =>
  `"${text.replaceAll(/["\\\n\r\f<>]/g, (each) => `\\${each.codePointAt(0)?.toString(16)} `)}"`;

const FACE = `font: 10.5px / 1.4 'Instrument Sans Variable', sans-serif; color: #636e78; vertical-align: top; padding: 8px 4mm 0;`;

interface PaperFootProps {
  /** The first name of whoever prints; under cover it is left out. */
  readonly reader: string;
  /** The day that is today for them. */
  readonly today: Day;
  /** What isn’t in it, as a sentence. */
  readonly note: string;
}

/**
 * The line at the foot of each printed page: who printed it, when and in which zone, what isn't in it, and which page
 * of how many. It stands in the page's margin boxes (CSS Paged Media 3), so it can't cover anything; where a browser
 * has none, its own header and footer say the day and the page.
 */
export const PaperFoot = ({ reader, today, note }: PaperFootProps) => {
  const { discreet } = useDiscreet();
  const who = discreet ? '' : ` by ${reader}`;
  useEffect(() => {
    const sheet = new CSSStyleSheet();
    const write = () => {
      const when = `${dayInWords(today)} at ${timeNow()}, ${placeIn(zoneInUse())} time`;
      const line = cssString(`Printed${who} on ${when}. ${note}`);
      sheet.replaceSync(
        `@page { @bottom-left { content: ${line}; width: 84%; ${FACE} } @bottom-right { content: counter(page) " of " counter(pages); ${FACE} } }`,
      );
    };
    write();
    document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
    addEventListener('beforeprint', write);
    return () => {
      removeEventListener('beforeprint', write);
      document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
    };
  }, [who, note, today]);
  return null;
};
