import {html, type TemplateResult} from 'lit';
import {registeredTag} from '../../model/registered-tags.js';

const TAG = /(<\/?)(article-[a-z-]+)/g;

/** Templates with the tags that this copy of the library registered. */
const templates = new WeakMap<TemplateStringsArray, TemplateStringsArray>();

/** Like `html`, for a template with our own elements: each gets the tag under which it is registered on this page. */
export function composed(strings: TemplateStringsArray, ...values: unknown[]): TemplateResult {
  let template = templates.get(strings);
  if (!template) {
    const texts = strings.map((text) =>
      text.replace(TAG, (_, opening: string, name: string) => opening + registeredTag(name)),
    );
    template = Object.assign(texts, {raw: texts});
    templates.set(strings, template);
  }
  return html(template, ...values);
}
