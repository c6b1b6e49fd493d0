import type { News } from '@alliance/platform/ports/view-store';

/** PostgreSQL takes notices of fewer than 8,000 bytes. */
const LONGEST = 7_999;
const BRACKETS_AND_COMMA = 3;

/**
 * News as the texts of as few notices as may be, in order. A single piece that is too long for one is told as
 * news of its alliance without details being lost in part: as `'missed'`, which makes listeners look for themselves.
 */
export const noticesOf = (news: readonly News[]): readonly string[] => {
  const notices: string[] = [];
  let [pieces, length]: [string[], number] = [[], 0];
  const end = () => {
    if (pieces.length > 0) notices.push(`[${pieces.join(',')}]`);
    [pieces, length] = [[], 0];
  };
  for (const one of news) {
    const piece = JSON.stringify(one);
    const bytes = Buffer.byteLength(piece);
    if (length + bytes + BRACKETS_AND_COMMA > LONGEST) end();
    if (bytes + BRACKETS_AND_COMMA > LONGEST) {
      notices.push(JSON.stringify('missed'));
      continue;
    }
    pieces.push(piece);
    length += bytes + 1;
  }
  end();
  return notices;
};

/** What a notice tells. One that isn't ours tells that something may have been missed. */
export const newsIn = (notice: string): readonly News[] | 'missed' => {
  try {
    const news: unknown = JSON.parse(notice);
    return Array.isArray(news) ? (news as News[]) : 'missed';
  } catch {
    return 'missed';
  }
};
