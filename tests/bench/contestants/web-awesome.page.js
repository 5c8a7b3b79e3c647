import '@awesome.me/webawesome/dist/components/card/card.js';
import '@awesome.me/webawesome/dist/components/details/details.js';
import {driveKit} from '../page/drive-kit.js';

driveKit('wa-card', 'wa-details');
