/**
 * Tells whether the first thing in HTML is a picture, in whichever size its server gives it: shown above the text as well,
 * it would stand there twice.
 */
export function opensWithPicture(html: string, src: string): boolean {
  const [beginning = ''] = html.split(src.replace(/[?&].*/, ''), 1);
  return beginning !== html && !/(^|>)\s*[^\s<]/.test(beginning);
}
