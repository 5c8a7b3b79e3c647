import {describeLife} from './describe-life.js';

describeLife(['a link to the top']);
