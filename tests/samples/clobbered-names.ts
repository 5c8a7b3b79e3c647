/** Names that mean something to a script, on a document, a window, a form, or any object. */
export const CLOBBERED_NAMES = (
  'location document body head forms cookie title defaultView getElementById createElement querySelector addEventListener ' +
  'attributes parentNode childNodes nodeName innerHTML children constructor __proto__ prototype toString customElements ' +
  'slot matches closest remove name id action method target length elements style dir lang hidden textContent contains ' +
  'previousElementSibling lastElementChild shadowRoot baseURI documentElement scrollingElement fetch trustedTypes ' +
  'implementation nodeType currentScript importNode createNodeIterator createDocumentFragment getElementsByTagName ' +
  'createTreeWalker visibilityState scripts createRange createElementNS activeElement referrer readyState defaultPolicy sanitize DOMPurify Sanitizer'
).split(' ');
