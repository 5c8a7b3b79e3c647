import type {ReactiveElement} from '@lit/reactive-element';
import type {ArticleBackToTopElement} from '../elements/article-back-to-top/article-back-to-top.js';
import type {ArticleBodyElement} from '../elements/article-body/article-body.js';
import type {ArticleCardElement} from '../elements/article-card/article-card.js';
import type {ArticleRelatedElement} from '../elements/article-related/article-related.js';
import type {ArticleViewElement} from '../elements/article-view/article-view.js';

/** The elements by their tags. */
export interface Elements {
  'article-card': ArticleCardElement;
  'article-body': ArticleBodyElement;
  'article-related': ArticleRelatedElement;
  'article-back-to-top': ArticleBackToTopElement;
  'article-view': ArticleViewElement;
}

/** The events by their names. They bubble, so that any element around may listen to them. */
export type Events = Pick<GlobalEventHandlersEventMap, keyof GlobalEventHandlersEventMap & `article-${string}`>;

/** Members for the element's own parts, and one of Lit's. */
type Internal = 'locale' | 'omitted' | 'renderOptions' | 'shown';

/** Names of an element's own properties. What every element has is the framework's to type, and methods are called. */
type PropertyName<E> = {
  [Name in Exclude<keyof E, keyof ReactiveElement | Internal>]-?: E[Name] extends () => void ? never : Name;
}[Exclude<keyof E, keyof ReactiveElement | Internal>];

/** An element's properties, each of which a template may set. */
export type Properties<E> = Partial<Pick<E, PropertyName<E>>>;

type KebabCase<Name> = Name extends `${infer First}${infer Rest}`
  ? `${First extends Lowercase<First> ? First : `-${Lowercase<First>}`}${KebabCase<Rest>}`
  : Name;

/** `lastUpdated` is the one property whose attribute has a name of its own. */
type AttributeName<Name> = Name extends 'lastUpdated' ? 'updated' : KebabCase<Name>;

/** Attributes whose names are not those of their properties; pages that a server renders need them. */
export type Attributes<E> = {
  [Name in PropertyName<E> as Exclude<AttributeName<Name>, Name>]?: string | number | boolean | null | undefined;
};
