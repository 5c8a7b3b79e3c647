import {describeLife} from './describe-life.js';

describeLife(['a card of slots', 'a card of attributes']);
