// The network of a stage: it answers some addresses itself, so that every state of loading can be had without a
// server, and lets the others wait where the network is slow.

/** Milliseconds that a slow network takes for each answer. */
const SLOW_MS = 2000;
/** A wait of so many milliseconds is one for an answer; a state that waits does so as long as somebody looks. */
const PATIENCE_MS = 10_000;

export const waitForSlowNetwork = () => new Promise((resolve) => setTimeout(resolve, SLOW_MS));

const html = (text) => new Response(text, {headers: {'content-type': 'text/html; charset=utf-8'}});

/** The addresses that a stage answers: `stage-silent` and so on, beside the stage itself. */
function answersOf(text, articles) {
  let count = 0;
  const json = (value) => Response.json(value);
  return {
    silent: ({signal}) =>
      new Promise((_, reject) => signal?.addEventListener('abort', () => reject(signal.reason), {once: true})),
    missing: () => new Response('', {status: 404}),
    empty: () => json([]),
    text: () => html(text.body),
    article: () => json(text),
    'good-once': () => (count++ ? new Response('', {status: 404}) : json(articles)),
  };
}

/**
 * Takes the page's requests over.
 *
 * @param {{network: string}} settings
 * @param {object} text - the article that the state is about
 * @param {object[]} articles - all there are
 */
export function answerRequests({network}, text, articles) {
  const {fetch, setTimeout} = window;
  const answers = answersOf(text, articles);
  window.fetch = async (address, options = {}) => {
    if (network === 'slow') await waitForSlowNetwork();
    const [, name] = /\/stage-([a-z-]+)$/.exec(address) ?? [];
    return name in answers ? answers[name](options) : fetch(address, options);
  };
  window.setTimeout = (callback, delay, ...values) =>
    delay < PATIENCE_MS || !delay ? setTimeout(callback, delay, ...values) : 0;
}
