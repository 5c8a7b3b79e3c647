import {describeLife} from './describe-life.js';

describeLife(['a list of links', 'a carousel', 'a list from an address']);
