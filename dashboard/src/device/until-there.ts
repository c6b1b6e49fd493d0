/** Until code is asked for again, in milliseconds. */
const AGAIN = 3_000;
/** So old, in milliseconds, a page has to be before it is opened anew: code that is never there makes no loop. */
const OLD = 10_000;

/** Where the code is that couldn't be fetched, as Chromium and Firefox tell it. */
const addressIn = (error: unknown): string | undefined => /https?:\S+\.js/.exec(String(error))?.[0];

const serverAnswers = (): Promise<boolean> =>
  fetch('/', { method: 'HEAD', cache: 'no-store' }).then(
    ({ status }) => status < 500,
    () => false,
  );

/** A page that waits for its code has nothing else to show: once there is a server again, it begins anew. */
export const openAnew = async (): Promise<void> => {
  if (performance.now() > OLD && (await serverAnswers())) location.reload();
};

/**
 * Asks for code until it is there: a page that is open doesn't fall over because the network is away for a moment. A
 * browser never asks again for a module that it couldn't fetch (HTML, module map), so it is asked for by another
 * address. Where even that fails, what the module itself needs may have failed before: `stillNot` is called.
 */
export const untilThere = async <Module>(
  load: () => Promise<Module>,
  stillNot: () => unknown = () => undefined,
): Promise<Module> => {
  let address: string | undefined;
  for (let attempt = 0; ; attempt += 1)
    try {
      return await (address && attempt > 0
        ? import(/* @vite-ignore */ `${address}?again=${attempt}`)
        : load());
    } catch (error) {
      address ??= addressIn(error);
      if (attempt > 0) await stillNot();
      await new Promise((over) => setTimeout(over, AGAIN));
    }
};
