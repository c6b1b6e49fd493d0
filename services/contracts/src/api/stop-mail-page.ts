export interface Page {
  readonly heading: string;
  readonly sentence: string;
  /** What sends the page's form to where it came from. */
  readonly button?: string;
}

const STYLE = `
  :root { color-scheme: light dark; font: 18px/1.5 system-ui, sans-serif; }
  main { max-width: 32rem; margin: 15vh auto 0; padding: 0 1.25rem; }
  h1 { font-size: 1.5rem; font-weight: 400; }
  button { font: inherit; min-height: 44px; padding: 0 1.25rem; border-radius: 6px; border: 1px solid; cursor: pointer; }
`;

/** Nothing but this one form may be sent from it, to ourselves; and a form says where it comes from. */
const HEADERS = {
  'content-type': 'text/html; charset=utf-8',
  'cache-control': 'no-store',
  'content-security-policy':
    "default-src 'none'; style-src 'unsafe-inline'; form-action 'self'; frame-ancestors 'none'",
  'referrer-policy': 'same-origin',
};

/** A page for whoever comes from a letter. It needs no script, nobody who is signed in, and tells nothing of anybody. */
export const pageOf = ({ heading, sentence, button }: Page): Response =>
  new Response(
    `<!doctype html>
<html lang="en">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<meta name="robots" content="noindex">
<title>${heading}</title>
<style>${STYLE}</style>
<main>
<h1>${heading}</h1>
<p>${sentence}</p>
${button === undefined ? '' : `<form method="post"><button>${button}</button></form>`}
</main>
</html>
`,
    { headers: HEADERS },
  );
