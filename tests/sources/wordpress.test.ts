import {expect} from '@open-wc/testing';
import {withoutExcerptEnd} from '../../src/sources/wordpress.js';

const POST = 'The post Why the tide comes appeared first on Tides.';

describe('an excerpt of WordPress', () => {
  const ENDS = [
    ' […]',
    ' [...]',
    '…',
    ' …',
    ' […] Continue reading',
    ' […] Continue reading →',
    '… Continue reading Why the tide comes →',
    '… Continue reading "Why the tide comes. Twice a day"',
    '… Read more »',
    ` ${POST}`,
    ` […] ${POST}`,
    ' The post Why the tide comes first appeared on Tides.',
    ` […] Continue reading Why the tide comes ${POST}`,
    ' Continue reading Why the tide comes →',
  ];
  for (const end of ENDS) {
    it(`ends before ${JSON.stringify(end)}`, () => {
      expect(withoutExcerptEnd(`The moon pulls${end}`)).to.equal('The moon pulls');
    });
  }

  for (const text of ['The moon pulls.', 'Who pulls?', 'He said: “It pulls.”', '(It pulls.)']) {
    it(`ends with a link of its own behind ${JSON.stringify(text)}`, () => {
      for (const end of ['Continue reading', 'Continue reading →', 'Read more', 'Read more »']) {
        expect(withoutExcerptEnd(`${text} ${end}`)).to.equal(text);
      }
    });
  }

  const WHOLE = [
    'Children who continue reading over the summer do better in school.',
    'Why we continue reading',
    'Why we read more',
    'Want to know? Read more books, said the teacher.',
    'Do not stop. Continue reading to your child: it helps.',
    'He waited… and went home.',
    'Some […] are left out of what she wrote.',
  ];
  for (const text of WHOLE) {
    it(`is whole: ${JSON.stringify(text.slice(0, 70))}`, () => {
      expect(withoutExcerptEnd(text)).to.equal(text);
    });
  }
});
