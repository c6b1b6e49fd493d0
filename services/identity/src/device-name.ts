import Bowser from 'bowser';

/** Longer ones are nobody's browser. */
const LONGEST = 512;
/** Names that people know, where the library's are longer. */
const KNOWN_AS: Readonly<Record<string, string>> = {
  'Microsoft Edge': 'Edge',
  'Samsung Internet for Android': 'Samsung Internet',
  'Chrome OS': 'ChromeOS',
};

/**
 * A coarse word for what somebody signed in with: "Firefox on Linux", "Safari on iPhone". Undefined where nothing is
 * known of it. No version, no model: enough to tell one's own devices apart, and too little to follow anybody.
 */
export const deviceNamed = (userAgent: string | undefined): string | undefined => {
  if (!userAgent) return undefined;
  const { browser, os, platform } = Bowser.parse(userAgent.slice(0, LONGEST));
  const place = os.name === 'iOS' ? (platform.model ?? 'iPhone') : os.name;
  const words = [browser.name, place].filter((word) => word !== undefined && word !== '');
  return words.length === 0 ? undefined : words.map((word) => KNOWN_AS[String(word)] ?? word).join(' on ');
};
