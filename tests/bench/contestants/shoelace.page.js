import '@shoelace-style/shoelace/dist/components/card/card.js';
import '@shoelace-style/shoelace/dist/components/details/details.js';
import {driveKit} from '../page/drive-kit.js';

driveKit('sl-card', 'sl-details');
