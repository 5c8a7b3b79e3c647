import {expect, fixture, html} from '@open-wc/testing';
import {LitElement} from 'lit';
import {LocaleController} from '../../src/controllers/locale-controller.js';
import {registerMessages} from '../../src/localize/message-catalog.js';

/** Says what its controller knows. */
class LocaleProbe extends LitElement {
  readonly locale = new LocaleController(this);
  renders = 0;

  protected override render(): string {
    this.renders++;
    return this.locale.language;
  }
}
customElements.define('locale-probe', LocaleProbe);

/** An element with a shadow root of its own, written as HTML. */
function withShadow(markup: string, host = document.createElement('div')): {host: HTMLElement; root: ShadowRoot} {
  const root = host.attachShadow({mode: 'open'});
  root.innerHTML = markup;
  return {host, root};
}

const probeIn = (place: ParentNode) => place.querySelector<LocaleProbe>('locale-probe')!;

/** What the probe shows, once observers and rendering are through. */
async function said(probe: LocaleProbe): Promise<string> {
  await Promise.resolve();
  await probe.updateComplete;
  return probe.renderRoot.textContent;
}

const {documentElement: page} = document;

afterEach(() => {
  page.lang = 'en';
  document.head.querySelector('meta[http-equiv]')?.remove();
});

describe('LocaleController', () => {
  it('takes the language from the nearest ancestor that names one', async () => {
    const box = await fixture(html`
      <div lang="fr">
        <div lang="pt-BR">
          <p><locale-probe></locale-probe></p>
        </div>
      </div>
    `);
    expect(await said(probeIn(box))).to.equal('pt-BR');
  });

  it('takes it from the element itself first', async () => {
    const box = await fixture(html`
      <div lang="fr"><locale-probe lang="ar"></locale-probe></div>
    `);
    expect(await said(probeIn(box))).to.equal('ar');
  });

  it('takes it from the page', async () => {
    const probe = await fixture<LocaleProbe>(html`
      <locale-probe></locale-probe>
    `);
    expect(await said(probe)).to.equal('en');
  });

  it('knows two languages on one page', async () => {
    const box = await fixture(html`
      <div>
        <p lang="he"><locale-probe></locale-probe></p>
        <p lang="ja"><locale-probe></locale-probe></p>
      </div>
    `);
    const probes = [...box.querySelectorAll<LocaleProbe>('locale-probe')];
    expect(await Promise.all(probes.map(said))).to.deep.equal(['he', 'ja']);
  });

  it('reads an empty language as none', async () => {
    const box = await fixture(html`
      <div lang="fr">
        <div lang=""><locale-probe></locale-probe></div>
      </div>
    `);
    expect(await said(probeIn(box))).to.equal('');
  });

  it('reads the language of XML', async () => {
    const box = await fixture(html`
      <div><locale-probe></locale-probe></div>
    `);
    box.setAttributeNS('http://www.w3.org/XML/1998/namespace', 'xml:lang', 'el');
    probeIn(box).requestUpdate();
    expect(await said(probeIn(box))).to.equal('el');
  });

  it('reads no attribute that is called xml:lang in HTML', async () => {
    const box = await fixture(html`
      <div lang="fr">
        <div xml:lang="el"><locale-probe></locale-probe></div>
      </div>
    `);
    expect(await said(probeIn(box))).to.equal('fr');
    box.firstElementChild!.setAttribute('lang', 'de');
    expect(await said(probeIn(box))).to.equal('de');
  });

  it('reads the language of a picture around it', async () => {
    const box = await fixture(html`
      <div>
        <svg lang="sv">
          <foreignObject><locale-probe></locale-probe></foreignObject>
        </svg>
      </div>
    `);
    expect(await said(probeIn(box))).to.equal('sv');
  });

  it('reads the language that a meta element names where no attribute does', async () => {
    const meta = document.createElement('meta');
    meta.httpEquiv = 'Content-Language';
    meta.content = 'da';
    document.head.append(meta);
    const probe = await fixture<LocaleProbe>(html`
      <locale-probe></locale-probe>
    `);
    expect(await said(probe)).to.equal('en');
    page.removeAttribute('lang');
    expect(await said(probe)).to.equal('da');
    meta.remove();
    probe.requestUpdate();
    expect(await said(probe)).to.equal('');
  });

  describe('across shadow roots', () => {
    it('goes from a shadow root to its host', async () => {
      const inner = withShadow('<p><locale-probe></locale-probe></p>');
      const outer = withShadow('<section></section>');
      outer.root.firstElementChild!.append(inner.host);
      const box = await fixture(html`
        <div lang="uk">${outer.host}</div>
      `);
      expect(box.contains(outer.host)).to.be.true;
      expect(await said(probeIn(inner.root))).to.equal('uk');
    });

    it('takes what a slotted element was written in, not what its slot is in', async () => {
      const {host} = withShadow('<div lang="fr"><slot></slot></div>');
      host.append(document.createElement('locale-probe'));
      await fixture(html`
        <div lang="it">${host}</div>
      `);
      expect(await said(probeIn(host))).to.equal('it');
    });

    it('follows changes at every level', async () => {
      const inner = withShadow('<p><locale-probe></locale-probe></p>');
      const outer = withShadow('<section></section>');
      const section = outer.root.firstElementChild as HTMLElement;
      section.append(inner.host);
      const box = await fixture<HTMLElement>(html`
        <div>${outer.host}</div>
      `);
      const probe = probeIn(inner.root);
      const levels = [page, box, outer.host, section, inner.host, probe.parentElement!, probe];
      for (const [index, level] of levels.entries()) {
        level.lang = `de-x-level${index}`;
        expect(await said(probe), `level ${index}`).to.equal(`de-x-level${index}`);
      }
      for (let index = levels.length - 1; index > 0; index--) {
        levels[index]!.removeAttribute('lang');
        expect(await said(probe), `without level ${index}`).to.match(new RegExp(`^de-x-level${index - 1}$`));
      }
    });

    it('follows changes in a root that it was moved to', async () => {
      const {host, root} = withShadow('<p lang="nl"></p>');
      const box = await fixture<HTMLElement>(html`
        <div lang="fi">
          <locale-probe></locale-probe>
          ${host}
        </div>
      `);
      const probe = probeIn(box);
      expect(await said(probe)).to.equal('fi');
      const paragraph = root.querySelector('p')!;
      paragraph.append(probe);
      expect(await said(probe)).to.equal('nl');
      paragraph.lang = 'vi';
      expect(await said(probe)).to.equal('vi');
    });

    it('follows changes while the host around it is moved', async () => {
      const {host, root} = withShadow('<locale-probe></locale-probe>');
      const box = await fixture(html`
        <div>
          <p lang="cs">${host}</p>
          <p lang="sk"></p>
        </div>
      `);
      const probe = probeIn(root);
      expect(await said(probe)).to.equal('cs');
      box.lastElementChild!.append(host);
      expect(await said(probe)).to.equal('sk');
    });
  });

  it('renders again when texts are registered', async () => {
    const probe = await fixture<LocaleProbe>(html`
      <locale-probe></locale-probe>
    `);
    await said(probe);
    const {renders} = probe;
    registerMessages('en-x-probe', {showMore: 'Go on'});
    await said(probe);
    expect(probe.renders).to.equal(renders + 1);
  });

  it('renders once for many changes', async () => {
    const box = await fixture<HTMLElement>(html`
      <div><locale-probe></locale-probe></div>
    `);
    const probe = probeIn(box);
    await said(probe);
    const {renders} = probe;
    for (const tag of ['de', 'en', 'en-GB']) box.lang = page.lang = tag;
    expect(await said(probe)).to.equal('en-GB');
    expect(probe.renders).to.equal(renders + 1);
  });

  it('follows nothing while it is not in the page, and catches up', async () => {
    const box = await fixture<HTMLElement>(html`
      <div><locale-probe></locale-probe></div>
    `);
    const probe = probeIn(box);
    await said(probe);
    const {renders} = probe;
    probe.remove();
    box.lang = 'tr';
    registerMessages('en-x-probe', {showMore: 'On'});
    await said(probe);
    expect(probe.renders).to.equal(renders);
    box.append(probe);
    expect(await said(probe)).to.equal('tr');
  });
});
