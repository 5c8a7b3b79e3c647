import {describeLife} from './describe-life.js';

describeLife(['a view of children', 'a view from an address']);
