import {describeLife} from './describe-life.js';

describeLife(['a body cut after paragraphs', 'a body cut after lines', 'a body from an address']);
