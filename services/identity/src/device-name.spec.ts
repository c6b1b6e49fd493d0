import { describe, expect, it } from '@jest/globals';
import { deviceNamed } from './device-name.ts';

const like = (rest: string) => `Mozilla/5.0 ${rest}`;

describe('a device is named by a coarse word', () => {
  it.each([
    ['Firefox on Linux', like('(X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0')],
    [
      'Safari on iPhone',
      like(
        '(iPhone; CPU iPhone OS 18_5 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Mobile/15E148 Safari/604.1',
      ),
    ],
    [
      'Safari on macOS',
      like(
        '(Macintosh; Intel Mac OS X 10_15_7) AppleWebKit/605.1.15 (KHTML, like Gecko) Version/18.5 Safari/605.1.15',
      ),
    ],
    [
      'Chrome on Windows',
      like(
        '(Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36',
      ),
    ],
    [
      'Edge on Windows',
      like(
        '(Windows NT 10.0; Win64; x64) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Safari/537.36 Edg/138.0.0.0',
      ),
    ],
    [
      'Chrome on Android',
      like(
        '(Linux; Android 10; K) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.0.0 Mobile Safari/537.36',
      ),
    ],
  ])('%s', (word, userAgent) => {
    expect(deviceNamed(userAgent)).toBe(word);
  });

  it('without versions and models', () => {
    const model = like(
      '(Linux; Android 15; SM-S938B Build/AP3A) AppleWebKit/537.36 (KHTML, like Gecko) Chrome/138.0.7204.63 Mobile Safari/537.36',
    );
    expect(deviceNamed(model)).not.toMatch(/\d|SM-/);
  });

  it.each([[undefined], [''], ['x'.repeat(100_000)], ['\u0000<script>']])('or by none: %s', (userAgent) => {
    expect(deviceNamed(userAgent)?.length ?? 0).toBeLessThan(60);
  });
});
