import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {trackArticles, type AnalyticsEvent, type Tracking} from '../../src/analytics.js';
import {defineArticleWidgets} from '../../src/index.js';

describe('elements under a prefix', () => {
  let tracking: Tracking | undefined;
  let events: AnalyticsEvent[];
  afterEach(() => tracking?.stop());

  beforeEach(() => {
    events = [];
    tracking = trackArticles((event) => events.push(event), {impressionDelay: 0});
  });

  const headlines = () => events.map((event) => event.type === 'impression' && event.article.headline);
  const isRead = () => events.some((event) => event.type === 'read' && event.percent === 100);

  it('are told of like those without', async () => {
    defineArticleWidgets({prefix: 'acme'});
    await fixture(html`
      <div>
        <article-card><a href="/plain">Plain</a></article-card>
        <acme-card><a href="/prefixed">Prefixed</a></acme-card>
        <acme-body><p>Text.</p></acme-body>
        <main><p style="margin-block-start: 1000vh">Far below</p></main>
      </div>
    `);
    tracking!.consent();
    await waitUntil(() => events.length > 2 && isRead(), 'both cards and the text are told');
    expect(headlines()).to.include.members(['Plain', 'Prefixed']);
  });

  it('are told of when a script tag registers them, under the prefix that the page names', async () => {
    const meta = Object.assign(document.createElement('meta'), {name: 'article-widgets-prefix', content: 'daily'});
    document.head.append(meta);
    await fixture(html`
      <div>
        <daily-card><a href="/daily">Daily</a></daily-card>
        <daily-view><p>Text.</p></daily-view>
        <main><p style="margin-block-start: 1000vh">Far below</p></main>
      </div>
    `);
    tracking!.consent();
    await waitUntil(() => headlines().includes('Daily') && isRead(), 'the card and the text are told');
    meta.remove();
  });

  it('are those without where the page names a prefix that begins no tag', async () => {
    const meta = Object.assign(document.createElement('meta'), {name: 'article-widgets-prefix', content: '9 {'});
    document.head.append(meta);
    await fixture(html`
      <article-card><a href="/plain">Plain</a></article-card>
    `);
    tracking!.consent();
    await waitUntil(() => headlines().includes('Plain'), 'the card is told');
    meta.remove();
  });
});
