export * from './analytics/analytics-event.js';
export {toDataLayer} from './analytics/to-data-layer.js';
export {toMatomo} from './analytics/to-matomo.js';
export {toPlausible} from './analytics/to-plausible.js';
export {trackArticles, type TrackOptions, type Tracking} from './analytics/track-articles.js';
