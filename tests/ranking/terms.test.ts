import {expect} from '@open-wc/testing';
import {eachTerm} from '../../src/ranking/terms.js';

const termsOf = (text: string): string[] => {
  const terms: string[] = [];
  eachTerm(text, (term) => terms.push(term));
  return terms;
};

const shares = (one: string, other: string): boolean => termsOf(one).some((term) => termsOf(other).includes(term));

describe('the terms of a text', () => {
  it('are its words in lower case, without punctuation, as often as they stand there', () => {
    expect(termsOf('the sea, the "Sea"!')).to.deep.equal(['the', 'sea', 'the', 'sea']);
    expect(termsOf('')).to.deep.equal([]);
    expect(termsOf('… – ! 😀')).to.deep.equal([]);
  });

  it('are the same for the endings of a language', () => {
    for (const [one, other] of [
      ['election', 'elections'],
      ['планетами', 'планетах'],
      ['Wahlkampf', 'Wahlkämpfe'],
      ['शिक्षक', 'शिक्षकों'],
      ['πλανήτης', 'πλανήτες'],
    ] as const) {
      expect(shares(one, other), one).to.equal(true);
    }
    expect(shares('planet', 'tide')).to.equal(false);
  });

  it('are the same with and without accents, points, hyphens within and stretches', () => {
    for (const [one, other] of [
      ['Café', 'cafe'],
      ['cafe\u0301', 'caf\u00e9'],
      ['Việt', 'Viet'],
      ['ёлка', 'елка'],
      ['كَتَبَ', 'كتب'],
      ['أحمد', 'احمد'],
      ['كتـــب', 'كتب'],
      ['שָׁלוֹם', 'שלום'],
      ['Wirt\u00adschaft', 'Wirtschaft'],
      ['ＡＢＣ', 'abc'],
      ['İzmir', 'izmir'],
    ] as const) {
      expect(termsOf(one), one).to.deep.equal(termsOf(other));
    }
  });

  it('are pairs of characters where those mean something by themselves', () => {
    expect(termsOf('北京大学')).to.include.members(['北京', '京大', '大学']);
    expect(shares('東京タワー', 'タワーの夜')).to.equal(true);
    expect(shares('서울시장', '서울')).to.equal(true);
    expect(termsOf('水')).to.deep.equal(['水']);
  });

  it('are found in what two scripts write together', () => {
    expect(termsOf('2024年北京')).to.include.members(['2024', '北京']);
    expect(termsOf('用iPhone拍照')).to.include.members(['iphon', '拍照']);
    expect(shares('วัคซีนCOVID', 'covid')).to.equal(true);
  });

  it('are words of a dictionary in Thai, which writes none apart', () => {
    expect(shares('ดวงจันทร์กับทะเล', 'ทำไมทะเลจึงตามดวงจันทร์')).to.equal(true);
    expect(shares('ตลาดกับบ้าน', 'ธนาคาร')).to.equal(false);
  });

  it('keep the vowels of Hindi, which are marks', () => {
    expect(shares('बाल', 'बोल')).to.equal(false);
  });
});
