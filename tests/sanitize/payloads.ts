/** A script that a test page would notice; `boom` is hooked. */
const BOOM = 'boom()';

const HANDLERS =
  'onclick onerror onload onfocus onfocusin onblur onmouseover onpointerenter onpointerrawupdate onanimationstart onanimationend ' +
  'ontransitionend ontoggle onbeforetoggle onbeforematch onscroll onscrollend onscrollsnapchange onwheel oncut onpaste ' +
  'onbeforeinput oninvalid onsearch oncontentvisibilityautostatechange onsecuritypolicyviolation onresize onhashchange ' +
  'onmessage onpageshow onunload onbegin onend onrepeat onselectstart ontouchstart onloadstart onsuspend onstalled ' +
  'onauxclick onfullscreenchange onwebkitanimationstart ONCLICK oNeRrOr';

const HANDLED = 'p img a details video audio svg body input marquee iframe object math select form button';

/** Every handler on every kind of element, in the ways in which a tag can hide it. */
const handlers = HANDLERS.split(' ').flatMap((handler) => [
  ...HANDLED.split(' ').map((name) => `<${name} src=x ${handler}=${BOOM}>text</${name}>`),
  `<p title="a"${handler}="${BOOM}">x</p>`,
  `<p/${handler}=${BOOM}>x</p>`,
  `<p title=a\t\n${handler}\n=\n'${BOOM}' autofocus tabindex=0>x</p>`,
  `<details open ${handler}=${BOOM}><summary>x</summary></details>`,
]);

/** Forms of `javascript:` and its like that an address parser repairs. */
export const HOSTILE_URLS: readonly string[] = [
  'javascript',
  'vbscript',
  'livescript',
  'data',
  'blob',
  'file',
  'view-source',
]
  .flatMap((scheme) => {
    const rest = scheme === 'data' ? 'text/html,<script>boom()</script>' : BOOM;
    const [first = '', ...letters] = scheme;
    return [
      `${scheme}:${rest}`,
      `${scheme.toUpperCase()}:${rest}`,
      `${first.toUpperCase()}${letters.join('')}:${rest}`,
      ` ${scheme}:${rest}`,
      `\t${scheme}:${rest}`,
      `\n\r${scheme}:${rest}`,
      `\u0000${scheme}:${rest}`,
      `\u0001\u001f${scheme}:${rest}`,
      `${first}\t${letters.join('')}:${rest}`,
      `${first}\n${letters.join('\r')}:${rest}`,
      `${scheme}\t:${rest}`,
      `${scheme}\n:${rest}`,
      `${scheme}://%0a${rest}`,
      `${scheme}:\\u0062oom()`,
      `feed:${scheme}:${rest}`,
      `${scheme}:${rest}//http://example.org`,
    ];
  })
  .concat([
    'data:image/svg+xml,<svg onload=boom()>',
    'data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9Ym9vbSgpPg==',
    'data:text/html;image/png,<script>boom()</script>',
    'data:application/xhtml+xml,<x/>',
    'about:blank',
    'ws://example.org',
    'ftp://example.org',
    'intent://x#Intent;end',
    'javascript&colon;boom()',
    'jar:http://example.org!/',
    'mhtml:http://example.org',
  ]);

const encode = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u0000', '&#0;');
const entities = (text: string): string =>
  [...text].map((letter) => `&#x${letter.codePointAt(0)!.toString(16)}`).join(';');

const urls = HOSTILE_URLS.flatMap((url) => [
  `<a href="${encode(url)}">x</a>`,
  `<a href="${entities(url)};">x</a>`,
  `<a target=_blank href='${encode(url)}'>x</a>`,
  `<img src="${encode(url)}" alt="x">`,
  `<img srcset="${encode(url)} 2x, ${encode(url)}">`,
  `<video poster="${encode(url)}" src="${encode(url)}"><source src="${encode(url)}"><track src="${encode(url)}"></video>`,
  `<blockquote cite="${encode(url)}">x</blockquote>`,
  `<area href="${encode(url)}"><form action="${encode(url)}"><button formaction="${encode(url)}">x</button></form>`,
  `<svg><a xlink:href="${encode(url)}"><text>x</text></a><use href="${encode(url)}"/></svg>`,
  `<math><mtext href="${encode(url)}" xlink:href="${encode(url)}">x</mtext></math>`,
]);

/** Texts that a second parser reads as something else than the first. */
const mutations = [
  '<svg></p><style><a id="</style><img src=1 onerror=boom()>">',
  '<math></p><style><!--</style><img title="--&gt;&lt;img src=1 onerror=boom()&gt;">',
  '<math><mtext><table><mglyph><style><!--</style><img title="--&gt;&lt;img src=1 onerror=boom()&gt;">',
  '<math><mtext><table><mglyph><style><math><table id="</table>"><img src onerror=boom()">',
  '<form><math><mtext></form><form><mglyph><style></math><img src onerror=boom()>',
  '<svg><foreignObject><p><style><!--</style><img src=x onerror=boom()>--></style></p></foreignObject></svg>',
  '<svg><desc><noscript><style></noscript><img src=x onerror=boom()></style></noscript></desc></svg>',
  '<svg><title><style><img src=x onerror=boom()></style></title></svg>',
  '<noscript><p title="</noscript><img src=x onerror=boom()>">',
  '<noscript><style></noscript><img src=x onerror=boom()></style>',
  '<template><img src=x onerror=boom()></template>',
  '<template shadowrootmode=open><img src=x onerror=boom()></template>',
  '<div><template shadowrootmode=closed><script>boom()</script></template></div>',
  '<xmp><p title="</xmp><img src=x onerror=boom()>">',
  '<noembed><p title="</noembed><img src=x onerror=boom()>">',
  '<noframes><p title="</noframes><img src=x onerror=boom()>">',
  '<iframe><p title="</iframe><img src=x onerror=boom()>">',
  '<textarea><p title="</textarea><img src=x onerror=boom()>">',
  '<title><p title="</title><img src=x onerror=boom()>">',
  '<plaintext><img src=x onerror=boom()>',
  '<style><style/><img src=x onerror=boom()>',
  '<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=boom()>">',
  '<select><option><style></option></select><img src=x onerror=boom()></style>',
  '<table><td><svg><p><table><style><a title="</style><img src=x onerror=boom()>">',
  '<a><table><a href="javascript:boom()">x</a></table></a>',
  '<!--><img src=x onerror=boom()>-->',
  '<!--!><img src=x onerror=boom()>-->',
  '<!-- --!><img src=x onerror=boom()>-->',
  '<![CDATA[<img src=x onerror=boom()>]]>',
  '<svg><![CDATA[</svg><img src=x onerror=boom()>]]></svg>',
  '<?xml-stylesheet href="javascript:boom()"?><img src=x onerror=boom()>',
  '<math><annotation-xml encoding="text/html"><style><img src=x onerror=boom()></style></annotation-xml></math>',
  '<math><annotation-xml encoding="application/xhtml+xml"><svg><style><img src=x onerror=boom()></svg>',
  '<svg><script href="data:,boom()"></script><script>boom()</script></svg>',
  '<svg><animate attributeName=href values=javascript:boom() /><a id=x><text>x</text></a></svg>',
  '<svg><set attributeName=onmouseover to=boom() /></svg>',
  '<svg><image href=x onerror=boom() /></svg>',
  '<image src=x onerror=boom()>',
  '<p id="</p><script>boom()</script>"><a href="#</p><script>boom()</script>">x</a>',
  '<p title="&lt;/p&gt;&lt;img src=x onerror=boom()&gt;" lang="&quot; onclick=boom()">x</p>',
  '&lt;script&gt;boom()&lt;/script&gt;',
  '<p>&lt;img src=x onerror=boom()&gt;</p>',
  '\u0000<scr\u0000ipt>boom()</scr\u0000ipt>',
  '<<script>boom()//<</script>',
  '<scr<script>ipt>boom()</scr</script>ipt>',
];

/** Elements that reach out of the text by themselves. */
const elements = [
  '<script>boom()</script>',
  '<script src=data:,boom()></script>',
  '<script type=module>boom()</script>',
  '<meta http-equiv=refresh content="0;url=javascript:boom()">',
  '<meta http-equiv=refresh content="0;url=https://example.org">',
  '<meta http-equiv=content-security-policy content="default-src *">',
  '<base href="https://example.org/"><a href="x">x</a>',
  '<base target=_top>',
  '<link rel=stylesheet href="data:text/css,*{}">',
  '<link rel=import href="data:text/html,<script>boom()</script>">',
  '<style>@import "data:text/css,*{}"; * {background: url(javascript:boom())}</style>',
  '<p style="position:fixed;inset:0;background:url(javascript:boom())">x</p>',
  '<iframe src="javascript:boom()"></iframe>',
  '<iframe srcdoc="<script>parent.boom()</script>"></iframe>',
  '<object data="data:text/html,<script>boom()</script>"></object>',
  '<embed src="data:text/html,<script>boom()</script>">',
  '<applet code=x></applet>',
  '<frameset onload=boom()><frame src="javascript:boom()"></frameset>',
  '<form action="javascript:boom()"><input type=submit><input name=action></form>',
  '<input autofocus onfocus=boom()>',
  '<input type=image src=x onerror=boom()>',
  '<button popovertarget=x formaction="javascript:boom()">x</button><div popover id=x onbeforetoggle=boom()>x</div>',
  '<dialog open onclose=boom()><form method=dialog><button>x</button></form></dialog>',
  '<x-element onclick=boom()>x</x-element>',
  '<p is=x-element>x</p>',
  '<isindex action=javascript:boom() type=image>',
  '<keygen autofocus onfocus=boom()>',
  '<bgsound src=javascript:boom()>',
  '<layer src=javascript:boom()></layer>',
  '<portal src=javascript:boom()></portal>',
  '<fencedframe src=javascript:boom()></fencedframe>',
  '<canvas></canvas><map name=x><area href=javascript:boom()></map>',
  '<slot name=text onslotchange=boom()></slot>',
  '<p slot=error data-x=1 aria-label=x class=x part=x nonce=x contenteditable tabindex=0 accesskey=x>x</p>',
  '<a href=https://example.org ping=https://example.org/p attributionsrc=x download=x referrerpolicy=unsafe-url>x</a>',
  '<img src=https://example.org/i.png crossorigin usemap=#x ismap referrerpolicy=unsafe-url fetchpriority=high>',
  '<a href=https://example.org target=_top rel="opener prefetch">x</a>',
];

const NAMES =
  'location document body head forms cookie title defaultView getElementById createElement querySelector addEventListener ' +
  'attributes parentNode childNodes nodeName innerHTML children constructor __proto__ prototype toString boom customElements';

/** Names by which an element stands in the way of a script of the page. */
const clobbering = NAMES.split(' ').flatMap((name) => [
  `<a id=${name} name=${name} href=https://example.org>x</a>`,
  `<img name=${name} id=${name} src=https://example.org/x.png>`,
  `<form id=${name}><input name=attributes><input name=${name}></form>`,
  `<p id=${name}>x</p><p id=${name}>y</p><a href=#${name}>z</a>`,
  `<embed name=${name}><object id=${name}></object><iframe name=${name}></iframe>`,
]);

/** Everything above by the name of its kind. */
export const PAYLOADS: Readonly<Record<string, readonly string[]>> = {
  handlers,
  addresses: urls,
  mutations,
  elements,
  clobbering,
};
