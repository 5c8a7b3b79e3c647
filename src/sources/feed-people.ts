import type {FeedFields} from './feed-fields.js';
import {addressOf, plainTextOf} from './feed-html.js';
import type {XmlElement} from './read-xml.js';

export interface Person {
  readonly name: string;
  readonly url?: string;
}

/** The names of people before their mere addresses. */
const AUTHORS = ['dc:creator', 'author', 'dc:author', 'itunes:author', 'managingeditor'] as const;

/** Names are short; looking for an address in a long text takes quadratic time. */
const NAME_LENGTH = 300;
const MAIL = /(mailto:)?[^\s<>()"',;:]+@[^\s<>()"',;:]+/i;

/** Returns who the feed or the item is by, from the element that says it best. */
export function readAuthors(fields: FeedFields, base: string): readonly Person[] {
  // Beside a text, credit is given for its picture.
  for (const name of fields.first('description') ? AUTHORS : [...AUTHORS, 'media:credit']) {
    const people = fields.all(name).flatMap((person) => readPerson(fields.of(person), person, base) ?? []);
    if (people.length) return people;
  }
  return [];
}

function readPerson(parts: FeedFields, element: XmlElement, base: string): Person | undefined {
  const name = readName(plainTextOf(parts.first('name', 'email', 'mail') ?? element, 'guess'));
  const site = parts.first('uri', 'url', 'homepage');
  return name && !/^https?:/.test(name) ? {name, ...(site && {url: addressOf(site, base)})} : undefined;
}

/** RSS asks for an address with the name in brackets; feeds write it the other way round, or one of both. */
function readName(text: string): string {
  const given = text.slice(0, NAME_LENGTH);
  const [mail = ''] = MAIL.exec(given) ?? [];
  const name = mail ? given.replace(mail, '').replace(/^[\s<>()]+|[\s<>()]+$/g, '') : given;
  return name || mail.replace('mailto:', '');
}
