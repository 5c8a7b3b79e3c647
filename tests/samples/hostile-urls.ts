/** Something hostile, made for the name of a function that a test page would notice being called. */
export type Payload = (boom: string) => string;

/** Signs that parsers of addresses drop, fold or stumble over: all controls, and spaces of other scripts. */
const SIGNS = [
  ...Array.from({length: 33}, (_, code) => String.fromCharCode(code)),
  ...'\u007f\u0085\u00a0\u00ad\u180e\u200b\u2028\u2029\u202e\u3000\ufeff',
];

/** What a scheme is followed by. */
const CONTENTS: Readonly<Record<string, Payload>> = {
  javascript: (boom) => `${boom}()`,
  vbscript: (boom) => `${boom}()`,
  livescript: (boom) => `${boom}()`,
  mocha: (boom) => `${boom}()`,
  data: (boom) => `text/html,<script>parent.${boom}()</script>`,
  blob: (boom) => `https://example.org/${boom}`,
  filesystem: (boom) => `https://example.org/temporary/${boom}.html`,
  file: (boom) => `///C:/${boom}.html`,
  'view-source': (boom) => `javascript:${boom}()`,
};

/** Ways to write one address that a browser understands, or might. */
const FORMS: readonly ((scheme: string, content: string) => string)[] = [
  (scheme, content) => `${scheme}:${content}`,
  (scheme, content) => `${scheme.toUpperCase()}:${content}`,
  (scheme, content) => `${scheme[0]!.toUpperCase()}${scheme.slice(1)}:${content}`,
  (scheme, content) =>
    `${[...scheme].map((letter, index) => (index % 2 ? letter.toUpperCase() : letter)).join('')}:${content}`,
  (scheme, content) => ` \t\n\r ${scheme}:${content}`,
  (scheme, content) => `\u0001\u001f\u0020${scheme}:${content}`,
  (scheme, content) => `${[...scheme].join('\t')}:${content}`,
  (scheme, content) => `${[...scheme].join('\n')}:${content}`,
  (scheme, content) => `${scheme[0]}\n${scheme.slice(1)}\r:${content}`,
  (scheme, content) => `${scheme}\t:\n${content}`,
  (scheme, content) => `${scheme}://%0a${content}`,
  (scheme, content) => `${scheme}://example.org/%0D%0A${content}`,
  (scheme, content) => `${scheme}:/**/${content}`,
  (scheme, content) => `${scheme}:${content}//https://example.org`,
  (scheme, content) => `${scheme}:${encodeURIComponent(content)}`,
  (scheme, content) => `${scheme}:${[...content].map((letter) => `%${letter.charCodeAt(0).toString(16)}`).join('')}`,
  (scheme, content) => `${scheme}%3A${content}`,
  (scheme, content) => `${scheme}&colon;${content}`,
  (scheme, content) => `${scheme}&#58;${content}`,
  (scheme, content) => `${scheme}&#x3a${content}`,
  (scheme, content) => `&#x6a;${scheme.slice(1)}:${content}`,
  (scheme, content) => `feed:${scheme}:${content}`,
  (scheme, content) => `url=${scheme}:${content}`,
  (scheme, content) => `//${scheme}:${content}`,
  (scheme, content) => `\\\\${scheme}:${content}`,
  (scheme, content) => `http:${scheme}:${content}`,
  (scheme, content) => `https:\t//example.org\n/../${scheme}:${content}`,
  (scheme, content) => `${scheme}:"onclick=${content}`,
  (scheme, content) => `${scheme}:'><img src=x onerror=${content}>`,
  (scheme, content) => `${scheme}\u2236${content}`,
  (scheme, content) => `${scheme}\uff1a${content}`,
  (scheme, content) => `${scheme.normalize('NFKD').replace('s', '\u017f')}:${content}`,
];

const SCHEMES = Object.entries(CONTENTS).flatMap(([scheme, content]) =>
  FORMS.map(
    (form): Payload =>
      (boom) =>
        form(scheme, content(boom)),
  ),
);

/** Each sign before, within and behind the scheme. */
const SPACED = SIGNS.flatMap((sign): Payload[] => [
  (boom) => `${sign}javascript:${boom}()`,
  (boom) => `java${sign}script:${boom}()`,
  (boom) => `javascript${sign}:${boom}()`,
  (boom) => `javascript:${sign}${boom}()`,
]);

const OTHERS: readonly Payload[] = [
  (boom) => `data:image/svg+xml,<svg xmlns="http://www.w3.org/2000/svg" onload="${boom}()"/>`,
  (boom) => `data:image/svg+xml;base64,${btoa(`<svg xmlns="http://www.w3.org/2000/svg" onload="${boom}()"/>`)}`,
  (boom) => `data:text/html;base64,${btoa(`<script>parent.${boom}()</script>`)}`,
  (boom) => `data:text/html;image/png,<script>${boom}()</script>`,
  (boom) => `data:image/png;text/html,<script>${boom}()</script>`,
  (boom) => `data:image/png,<svg onload=${boom}()>`,
  (boom) => `data:application/xhtml+xml,<script>${boom}()</script>`,
  (boom) => `data:,<script>${boom}()</script>`,
  (boom) => `data:text/javascript,${boom}()`,
  (boom) => `data:text/css,*{background:url(javascript:${boom}())}`,
  (boom) => `javascript:\\u00${boom.charCodeAt(0).toString(16)}${boom.slice(1)}()`,
  (boom) => `javascript:top[${JSON.stringify(boom)}]()`,
  (boom) => `javascript:location='https://example.org/?${boom}'`,
  (boom) => `about:blank#${boom}`,
  (boom) => `about:srcdoc#${boom}`,
  (boom) => `ws://example.org/${boom}`,
  (boom) => `ftp://example.org/${boom}`,
  (boom) => `intent://${boom}#Intent;scheme=javascript;end`,
  (boom) => `jar:https://example.org/${boom}!/`,
  (boom) => `mhtml:https://example.org/${boom}`,
  (boom) => `chrome://settings/${boom}`,
  (boom) => `ms-word:ofe|u|https://example.org/${boom}`,
  (boom) => `cid:${boom}`,
  (boom) => `mailto\u0000:${boom}`,
  (boom) => `tel&#58;javascript:${boom}()`,
  (boom) => `#" onclick="${boom}()`,
  (boom) => `?"><script>${boom}()</script>`,
  (boom) => `https://example.org/" onmouseover="${boom}()" x="`,
  (boom) => `https://javascript:${boom}()@example.org/`,
  (boom) => `https://example.org/\u0000"><img src=x onerror=${boom}()>`,
];

/** Addresses, more than 465, of which none may lead anywhere but to a path of the page's own or another site. */
export const HOSTILE_URLS: readonly Payload[] = [...SCHEMES, ...SPACED, ...OTHERS];
