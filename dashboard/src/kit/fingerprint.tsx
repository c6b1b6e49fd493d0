/** How much of a fingerprint people compare by eye: six groups of four, two lines. */
const SHOWN = 24;

const groups = (hex: string): string[] => hex.match(/.{1,4}/g) ?? [];

interface FingerprintProps {
  /** SHA-256 in hexadecimal. */
  readonly hash: string;
  readonly size?: 'small' | 'large';
  /** All of it rather than the beginning. */
  readonly whole?: boolean;
}

/** The fingerprint of a text, in groups that can be read aloud. */
export const Fingerprint = ({ hash, size = 'small', whole }: FingerprintProps) => {
  const all = groups(whole ? hash : hash.slice(0, SHOWN));
  const perLine = whole ? 8 : 3;
  const lines = Array.from({ length: Math.ceil(all.length / perLine) }, (_, i) =>
    all.slice(i * perLine, (i + 1) * perLine),
  );
  return (
    <code
      aria-label={`Fingerprint ${all.join(' ')}`}
      className={`block font-sans font-medium tracking-[0.04em] ${size === 'large' ? 'text-24' : 'text-13'}`}
    >
      {lines.map((line) => (
        <span key={line.join('')} className="block">
          {line.join(' ')}
        </span>
      ))}
    </code>
  );
};
