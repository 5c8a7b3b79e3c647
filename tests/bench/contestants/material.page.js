import '@material/web/labs/card/outlined-card.js';
import {driveKit} from '../page/drive-kit.js';

driveKit('md-outlined-card');
