import {waitUntil} from '@open-wc/testing';
import {answerUrl} from './answers.js';

/** A page of a site, in a frame of the test page, with what went wrong in it. */
export interface HostPage {
  readonly window: Window & typeof globalThis;
  readonly document: Document;
  /** Directives of the security policy that were violated, with what violated them. */
  readonly reports: readonly string[];
  /** Uncaught errors and rejections. */
  readonly errors: readonly string[];
  /** Texts of console warnings and errors. */
  readonly messages: readonly string[];
  /** Goes on noting what goes wrong when all listeners of the page are gone, after `document.open()`. */
  readonly watch: () => void;
}

export interface HostPageOptions {
  /** `Content-Security-Policy` of the page. */
  readonly policy?: string;
  /** `Content-Security-Policy-Report-Only` of the page. */
  readonly reportOnly?: string;
  /** Scripts in the order in which they run: addresses of modules, or texts of classic scripts. */
  readonly scripts?: readonly (URL | string)[];
  readonly head?: string;
  /** The page's content; a whole document when it begins with a doctype. */
  readonly body: string;
}

/** What every page runs first: it notes what goes wrong, where the test can read it. */
const WATCH = `
  window.reports = [];
  window.errors = [];
  window.messages = [];
  window.watch = () => {
    addEventListener('securitypolicyviolation', ({violatedDirective, blockedURI, sample, sourceFile, lineNumber}) =>
      reports.push([violatedDirective, blockedURI, sample, sourceFile, lineNumber].join(' ')));
    addEventListener('error', ({message}) => message && errors.push(message));
    addEventListener('unhandledrejection', ({reason}) => errors.push(String(reason)));
  };
  watch();
  for (const method of ['warn', 'error']) console[method] = (...values) => messages.push(values.map(String).join(' '));
`;

const opened: HTMLIFrameElement[] = [];

afterEach(() => {
  for (const frame of opened.splice(0)) frame.remove();
});

/** Address of a file of the built package. */
export const built = (file: string): URL => new URL(`/dist/cdn/${file}`, location.href);

/** Address of the same file in a copy of the package at another place. */
export const builtElsewhere = (file: string): URL => new URL(`/tests/other-copy/${file}`, location.href);

/** Opens a page in a frame and waits until its scripts have run. */
export async function openHostPage({
  policy,
  reportOnly,
  scripts = [],
  head = '',
  body,
}: HostPageOptions): Promise<HostPage> {
  const tags = [WATCH, ...scripts].map((script) =>
    script instanceof URL
      ? `<script type="module" src="${script.pathname}${script.search}"></script>`
      : `<script src="${answerUrl(script, {type: 'text/javascript'})}"></script>`,
  );
  const html = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Host</title>${head}${tags.join('')}</head><body>${body}</body></html>`;
  const frame = document.createElement('iframe');
  // In view, because some engines do not draw frames that are not.
  frame.style.cssText = 'position: fixed; inset: 0 auto auto 0; inline-size: 700px; block-size: 500px; border: 0';
  frame.src = answerUrl(html, {
    type: 'text/html; charset=utf-8',
    headers: {
      ...(policy && {'content-security-policy': policy}),
      ...(reportOnly && {'content-security-policy-report-only': reportOnly}),
    },
  });
  opened.push(frame);
  const load = new Promise((resolve) => frame.addEventListener('load', resolve, {once: true}));
  document.body.append(frame);
  await load;
  const page = frame.contentWindow as unknown as HostPage['window'] & HostPage;
  return {
    window: page,
    document: frame.contentDocument!,
    reports: page.reports,
    errors: page.errors,
    messages: page.messages,
    watch: page.watch,
  };
}

/** Waits for what a page does in its own time: it loads files, in an engine that may be slow. */
export const eventually = (isDone: () => unknown, what: string): Promise<void> =>
  waitUntil(() => !!isDone(), what, {timeout: 4000});
