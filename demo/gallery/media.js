// Lets a page answer media queries as another reader's browser would: a page cannot switch forced colours, reduced
// motion or printing on, but it can apply the rules that its sheets and the widgets' have for them.

const YES = '(min-width: 0)';
const NO = '(max-width: 0)';

/** What each setting puts in the place of a query. */
const ANSWERS = {
  forced: [
    [/\(\s*forced-colors\s*:\s*active\s*\)/g, YES],
    [/\(\s*forced-colors\s*:\s*none\s*\)/g, NO],
  ],
  reduced: [
    [/\(\s*prefers-reduced-motion\s*:\s*reduce\s*\)/g, YES],
    [/\(\s*prefers-reduced-motion\s*:\s*no-preference\s*\)/g, NO],
  ],
  print: [
    [/\bscreen\b/g, NO],
    [/\bprint\b/g, YES],
  ],
};

/**
 * What the browser does to every box in forced colours, with the system's colours, as far as a sheet can say it. What
 * a widget exempts from it, the bar of progress, stays.
 */
const FORCED_RULES = `
  *:not([part='bar'], svg, svg *, img) {
    color: CanvasText !important;
    background-color: Canvas !important;
    border-color: CanvasText !important;
    box-shadow: none !important;
    text-shadow: none !important;
  }
  a { color: LinkText !important; }
  button { color: ButtonText !important; background-color: ButtonFace !important; border-color: ButtonText !important; }
`;

function answer(query, {colours, motion, media}) {
  const answers = [colours, motion, media].flatMap((setting) => ANSWERS[setting] ?? []);
  return answers.reduce((text, [pattern, reply]) => text.replace(pattern, reply), query);
}

/** Answers the queries of a document's own sheets, once they are there. */
export function answerSheets({styleSheets}, settings) {
  for (const sheet of styleSheets) {
    if (sheet.href?.startsWith(location.origin)) answerRules(sheet.cssRules, settings);
  }
}

function answerRules(rules, settings) {
  for (const rule of rules) {
    if (rule.media) rule.media.mediaText = answer(rule.media.mediaText, settings);
    if (rule.cssRules) answerRules(rule.cssRules, settings);
  }
}

/** Answers the queries that scripts ask from now on, and those of the sheets that they make. */
export function answerScripts(settings) {
  const {matchMedia} = window;
  window.matchMedia = (query) => matchMedia.call(window, answer(query, settings));
  const {replaceSync} = CSSStyleSheet.prototype;
  const more = settings.colours === 'forced' ? FORCED_RULES : '';
  CSSStyleSheet.prototype.replaceSync = function (text) {
    const answered = text.replace(/@media[^{]*/g, (prelude) => answer(prelude, settings));
    return replaceSync.call(this, answered + more);
  };
}
