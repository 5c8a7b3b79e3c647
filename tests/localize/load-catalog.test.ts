import {expect} from '@open-wc/testing';
import {findTranslation, loadCatalog, TRANSLATED} from '../../src/localize/load-catalog.js';

describe('findTranslation', () => {
  const found: Readonly<Record<string, string | undefined>> = {
    de: 'de',
    DE: 'de',
    'de-AT': 'de',
    'de-CH-1996': 'de',
    'es-419': 'es',
    'pt-PT': 'pt',
    'pt-AO': 'pt',
    'pt-BR': 'pt-br',
    no: 'nb',
    'no-NO': 'nb',
    nn: 'nb',
    'nn-NO': 'nb',
    zh: 'zh-hans',
    'zh-CN': 'zh-hans',
    'zh-SG': 'zh-hans',
    'zh-Hans-HK': 'zh-hans',
    'zh-TW': 'zh-hant',
    'zh-HK': 'zh-hant',
    'zh-MO': 'zh-hant',
    'zh-Hant-SG': 'zh-hant',
    sr: 'sr',
    'sr-RS': 'sr',
    'sr-Cyrl-ME': 'sr',
    'sr-ME': 'sr-latn',
    'sr-Latn': 'sr-latn',
    'sr-Latn-RS': 'sr-latn',
    iw: 'he',
    in: 'id',
    'de-u-nu-latn': 'de',
    ga: undefined,
    und: undefined,
    '': undefined,
    'not a tag': undefined,
    constructor: undefined,
    // The tag of a locale of POSIX, not of a language.
    de_DE: undefined,
  };

  for (const [tag, translation] of Object.entries(found)) {
    it(`finds ${translation ?? 'nothing'} for "${tag}"`, () => expect(findTranslation(tag)).to.equal(translation));
  }

  it('finds every translation by its own tag', () => {
    for (const tag of TRANSLATED) expect(findTranslation(tag)).to.equal(tag);
  });

  it('knows at least 37 languages', () => expect(TRANSLATED).to.have.length.of.at.least(37));
});

describe('loadCatalog', () => {
  it('brings the texts of the nearest translation', async () => {
    expect(await loadCatalog('de-AT')).to.equal(await loadCatalog('de'));
    expect((await loadCatalog('de'))!.showMore).to.equal('Mehr anzeigen');
    expect((await loadCatalog('pt-BR'))!.loading).not.to.equal((await loadCatalog('pt'))!.loading);
  });

  it('brings nothing where there is no translation', async () => {
    expect(await loadCatalog('ga')).to.be.undefined;
  });
});
