import {decodeEntities} from './entities.js';
import {HTML_ATTRIBUTE} from './html-tags.js';

export type TagAttributes = Partial<Record<string, string>>;

/** Returns the attributes of a tag by their names in lower case; of two with one name the first, as browsers do. */
export function tagAttributes(tag: string): TagAttributes {
  const attributes = Object.create(null) as TagAttributes;
  for (const [, name = '', , value = ''] of tag.matchAll(HTML_ATTRIBUTE)) {
    attributes[name.toLowerCase()] ??= decodeEntities(value.replace(/^["']|["']$/g, ''));
  }
  return attributes;
}
